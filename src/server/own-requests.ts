/** Answers to the requests of our own. What comes in is checked for its shape here; what does not fit gets the empty answer. */
import { Range, type CancellationToken, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Labeller } from '../core/attribution/labeller.ts';
import type { Finding } from '../core/finding.ts';
import { readFrontMatter } from '../core/front-matter.ts';
import { rules } from '../core/rules/index.ts';
import { isRecord } from '../core/text/reading.ts';
import { countBySeverity } from '../service/diagnostics.ts';
import { effectiveReport } from '../service/effective-configuration.ts';
import { recordOf } from '../service/record.ts';
import type { Service } from '../service/service.ts';
import { tellOnce, type ToldOnce } from '../service/registries/told-once.ts';
import type { Bibliographies } from './bibliographies.ts';
import type { Checks } from './checks.ts';
import type { Guard } from './guard.ts';
import { placesOf, type Places } from './lsp.ts';
import type { RequestName, Requests } from './protocol.ts';
import type { DraftHouse } from './houses.ts';

export interface OwnRequestsInput {
  readonly connection: Connection;
  readonly service: Service;
  readonly ready: (uri: string, token?: CancellationToken) => Promise<Places | undefined>;
  readonly guard: Guard;
  readonly checks: Checks;
  readonly house: (uri: string) => Promise<DraftHouse>;
  readonly labeller: () => Promise<Labeller>;
  /** The bibliographies of a file that is not open. */
  readonly registries: Bibliographies['read'];
  /** Settings of a file that is not open need not be kept. */
  readonly forget: (uri: string) => void;
  readonly diagnostic: (finding: Finding, places: Places) => Diagnostic;
}

type Result<Name extends RequestName> = Requests[Name]['result'];

export function answerOwnRequests({ connection, service, ready, guard, checks, house, labeller, registries, forget, diagnostic }: OwnRequestsInput): void {
  const answer = <Name extends RequestName>(name: Name, empty: Result<Name>, handler: (params: unknown, token?: CancellationToken) => Promise<Result<Name>>): void => {
    connection.onRequest(name, guard(name, () => empty, handler));
  };

  answer('onRecord/checkDraft', null, async params => {
    return (await checks.afresh(addressOf(params))) ?? null;
  });

  answer('onRecord/checkSelection', null, async params => {
    const checked = await checks.selection(addressOf(params), rangesOf(params));
    return checked === undefined ? null : { counts: checked.counts };
  });

  /** Of the run that goes on. */
  let told: { readonly run: string; readonly once: ToldOnce } | undefined;
  answer('onRecord/checkTexts', { checked: [] }, async (params, token) => {
    const checked: Result<'onRecord/checkTexts'>['checked'][number][] = [];
    const run = isRecord(params) && typeof params['run'] === 'string' ? params['run'] : undefined;
    if (run !== undefined && told?.run !== run) told = { run, once: tellOnce() };
    const once = run === undefined ? tellOnce() : told?.once ?? tellOnce();
    for (const { uri, text } of textsOf(params)) {
      // Between two files the editor's other questions get their turn, and a cancellation is heard.
      await pause();
      if (token?.isCancellationRequested === true) break;
      const { house: { configuration, known: baseline, bibliographies }, isIgnored, root } = await house(uri);
      if (service.draft(uri) === undefined) forget(uri);
      const places = placesOf(uri, 0, text);
      const given = { text, configuration, labeller: await labeller(), baseline, isIgnored };
      const alone = service.check(given);
      const read = isIgnored ? [] : await registries(uri, root, alone.analysis().registry.bibliographies.map(({ name }) => name), bibliographies);
      const draft = read.length === 0 ? alone : service.check({ ...given, registries: read }, alone.analysis());
      const findings = once(draft.findings());
      checked.push({ uri, diagnostics: findings.map(finding => diagnostic(finding, places)), counts: countBySeverity(findings), known: draft.known() });
    }
    return { checked };
  });

  answer('onRecord/knowledge', null, async (params, token) => {
    const places = await ready(addressOf(params), token);
    const markdown = places === undefined ? undefined : service.knowledge(places.uri, nameOf(params));
    return markdown === undefined ? null : { markdown };
  });

  answer('onRecord/accusations', null, async (params, token) => {
    const places = await ready(addressOf(params), token);
    const markdown = places === undefined ? undefined : service.accusations(places.uri, nameOf(params));
    return markdown === undefined ? null : { markdown };
  });

  answer('onRecord/record', null, async (params, token) => {
    const places = await ready(addressOf(params), token);
    const draft = places === undefined ? undefined : service.draft(places.uri);
    return draft === undefined ? null : { labeller: (await labeller()).id, record: recordOf(draft.analysis(), nameOf(params)) };
  });

  answer('onRecord/configuration', null, async (params, token) => {
    const places = await ready(addressOf(params), token);
    const draft = places === undefined ? undefined : service.draft(places.uri);
    if (places === undefined || draft === undefined) return null;
    const { house: found, path, name } = await house(places.uri);
    const { configuration, said } = readFrontMatter(draft.analysis().markdown.frontMatter, found.configuration);
    const about = path === '' ? nameOf(params) : name(path);
    return { yaml: effectiveReport({ house: found, draft: { text: places.text, said }, configuration, name, about, ignoredBy: found.ignoredBy(path) }) };
  });

  answer('onRecord/sources', { sources: [] }, async (params, token) => {
    const places = await ready(addressOf(params), token);
    return { sources: places === undefined ? [] : service.sources(places.uri) };
  });

  answer('onRecord/newSource', null, async (params, token) => {
    const places = await ready(addressOf(params), token);
    const id = isRecord(params) && typeof params['id'] === 'string' ? params['id'] : '';
    const edit = places === undefined ? undefined : service.newSource(places.uri, id);
    return places === undefined || edit === undefined ? null : { range: places.range(edit.span), snippet: edit.text };
  });

  answer('onRecord/rules', { rules: [] }, async () => ({ rules: rules.map(({ id, group, summary, severity }) => ({ id, group, summary, severity })) }));
}

function addressOf(params: unknown): string {
  return isRecord(params) && typeof params['uri'] === 'string' ? params['uri'] : '';
}

function nameOf(params: unknown): string {
  return isRecord(params) && typeof params['name'] === 'string' ? params['name'] : 'this draft';
}

function rangesOf(params: unknown): readonly Range[] {
  const ranges = isRecord(params) ? params['ranges'] : undefined;
  return Array.isArray(ranges) ? ranges.filter(Range.is) : [];
}

function textsOf(params: unknown): readonly { readonly uri: string; readonly text: string }[] {
  if (!isRecord(params) || !Array.isArray(params['texts'])) return [];
  return params['texts'].flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const { uri, text } = item;
    return typeof uri === 'string' && typeof text === 'string' ? [{ uri, text }] : [];
  });
}

function pause(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve, 0));
}
