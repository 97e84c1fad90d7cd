/** The journey of a text: source in, everything the stages know out. The stages do the work; this file is only their order. */
import { attribute } from './attribution/attribute.ts';
import type { Labeller } from './attribution/labeller.ts';
import { ruleLabeller } from './attribution/rule-labeller.ts';
import { readClaims } from './claims/claims.ts';
import { defaultConfiguration, type Configuration } from './configuration.ts';
import { readEnglish } from './english/english.ts';
import { languageOf } from './english/language.ts';
import { sentencesOf } from './english/sentences.ts';
import type { PassageEnglish } from './english/token.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Dialect } from './markdown/document.ts';
import { parseMarkdown } from './markdown/parse.ts';
import type { Passage } from './prose/passage.ts';
import { passagesOf } from './prose/passages.ts';
import type { Analysis } from './rules/rule.ts';
import { citedWorks } from './sources/cited-works.ts';
import { readRegistry } from './sources/registry.ts';
import type { NamedRegistry } from './sources/source.ts';
import { supportFor } from './sources/support.ts';
import { sourceSpan } from './text/span.ts';

export interface AnalyseOptions {
  /** Default `markdown`. */
  readonly dialect?: Dialect;
  /** The house's settings; the draft's front matter overrides them. Default: the news profile, all stable rules. */
  readonly configuration?: Configuration;
  /** Who finds speakers, cues and contents: that of `readModel`, or by default the one by rule. Must be the same for all versions of a draft. */
  readonly labeller?: Labeller;
  /** The bibliographies that the draft or its house names, as the host read them. */
  readonly registries?: readonly NamedRegistry[];
}

/**
 * Reads a draft. Total: any string gives an analysis, and what could not be read is in `problems`.
 *
 * `previous`, an analysis of an earlier version, saves work on passages whose words are the same; the result does not depend on it.
 */
export function analyse(source: string, options: AnalyseOptions = {}, previous?: Analysis): Analysis {
  const markdown = parseMarkdown(source, options.dialect ?? 'markdown', previous?.markdown);
  const front = readFrontMatter(markdown.frontMatter, options.configuration ?? defaultConfiguration);
  const { profile, aliases, commonKnowledge, ownReporting } = front.configuration;
  const passages = passagesOf(markdown, previous);
  const language = languageOf(passages, front.language);
  const english = readPassages(passages, language, previous);
  const sentences = sentencesOf(passages, english);
  const registry = readRegistry(markdown, sentences, options.registries);
  const works = citedWorks(registry.citations);
  const { quotations, entities, attributions, labelled } = attribute({ passages, english, sentences, labeller: options.labeller ?? ruleLabeller, aliases, works, ...(previous && { earlier: previous.labelled }) });
  const { claims, accusations, responses, readings, judged } = readClaims({
    passages, sentences, quotations, entities, attributions, profile, commonKnowledge, ownReporting, directives: markdown.directives, ...(previous && { earlier: previous.judged }),
  });
  const support = supportFor({
    passages, sentences, quotations, entities, attributions, claims, registry, profile, directives: markdown.directives, ownReporting, commonKnowledge,
    readings,
  });
  const problems = [...(markdown.frontMatter?.problems ?? []), ...front.problems, ...registry.problems, ...foreign(language, passages)];
  return {
    source, markdown, configuration: front.configuration, profile, language, passages, english, sentences, quotations, entities, attributions, claims,
    accusations, responses, registry, support, problems, labelled, judged,
  };
}

/** A draft in another language keeps its citations and sources; its sentences are not read, since we would misread them. */
function readPassages(passages: readonly Passage[], language: string, previous: Analysis | undefined): readonly PassageEnglish[] {
  if (language !== 'en') return passages.map(() => ({ tokens: [], sentences: [] }));
  const known = new Map<string, PassageEnglish>();
  if (previous?.language === 'en') {
    previous.passages.forEach((passage, index) => {
      const kept = previous.english[index];
      if (kept !== undefined) known.set(passage.prose.text, kept);
    });
  }
  return passages.map(passage => known.get(passage.prose.text) ?? readEnglish(passage.prose.text));
}

function foreign(language: string, passages: readonly Passage[]): Analysis['problems'] {
  const first = passages[0];
  if (language === 'en' || first === undefined) return [];
  const message = language === 'und'
    ? 'This draft does not read as English. On Record checks its citations and sources only; if it is English, say so with “lang: en” in the front matter.'
    : `This draft is in “${language}”. On Record reads English; it checks the citations and sources here, and leaves the sentences alone.`;
  return [{ id: 'unsupported-language', span: sourceSpan(first.span.start, first.span.end), message }];
}
