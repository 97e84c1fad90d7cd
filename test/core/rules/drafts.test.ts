/** Runs the attribution, quotation, language and response rules together over whole drafts: what one page cannot show is that they keep out of each other's way. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../src/core/analyse.ts';
import type { Labeller } from '../../../src/core/attribution/labeller.ts';
import { check } from '../../../src/core/check.ts';
import { labellers } from '../../harness/labellers.ts';
import { describePage, pageAt, type Stage } from '../../harness/fixture.ts';

const ids: ReadonlySet<string> = new Set([
  'weasel-attribution', 'agentless-attribution', 'vague-anonymous-source', 'late-attribution', 'missing-via', 'quote-without-speaker', 'quote-alteration', 'response-form', 'loaded-verb', 'mental-state-verb',
  'internal-error',
]);

const findings = (labeller: Labeller): Stage => ({
  find: example => check(analyse(example.document, { dialect: example.dialect, labeller })).map(({ rule, span, message }) => ({ start: span.start, end: span.end, label: rule, detail: message })),
  counts: label => ids.has(label),
});

describe('whole drafts', () => {
  const folder = fileURLToPath(new URL('./drafts/', import.meta.url));
  for (const name of readdirSync(folder).filter(file => file.endsWith('.md')).sort()) {
    for (const labeller of labellers) describe(`${name}, read by ${labeller.id}`, () => describePage(pageAt(`${folder}${name}`), { findings: findings(labeller) }));
  }
});
