/** No name, outlet or alias is known to the product: with every name in a draft replaced by an invented one, the judgement is the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse.ts';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { check } from '../../src/core/check.ts';
import { labellers } from '../harness/labellers.ts';

const invented: readonly (readonly [RegExp, string])[] = [
  [/Alibaba/gu, 'Orvexa'], [/Cainiao/gu, 'Tarnilo'], [/VSSE/gu, 'KDNR'], [/Belgian/gu, 'Morvian'], [/Belgium/gu, 'Morvia'],
  [/Financial Times/gu, 'Harbour Gazette'], [/CNN/gu, 'QRT'], [/Liège/gu, 'Teskå'], [/Liege/gu, 'Teska'], [/Chinese/gu, 'Zenkhi'], [/China/gu, 'Zenkha'],
];

describe('invented names', () => {
  const source = readFileSync(new URL('../../examples/liege-hub.md', import.meta.url), 'utf8');
  const renamed = invented.reduce((text, [name, other]) => text.replace(name, other), source);

  it('replaces every name', () => {
    assert.equal(/Alibaba|Cainiao|VSSE|Belgi|Financial|CNN|Li[eè]ge|Chin/u.test(renamed), false);
  });

  for (const labeller of labellers) {
    it(`leaves the findings as they are, read by ${labeller.id}`, () => {
      assert.deepEqual(judgement(renamed, labeller), judgement(source, labeller).map(rename));
    });

    it(`leaves speakers, chains and stances as they are, read by ${labeller.id}`, () => {
      assert.deepEqual(record(renamed, labeller), record(source, labeller).map(rename));
    });
  }
});

function judgement(source: string, labeller: Labeller): readonly string[] {
  const found = check(analyse(source, { labeller }));
  assert.ok(found.length >= 8, `only ${found.length} findings: the example no longer tests anything`);
  return found.map(finding => `${finding.rule}: ${source.slice(finding.span.start, finding.span.end)}`);
}

function record(source: string, labeller: Labeller): readonly string[] {
  return analyse(source, { labeller }).attributions.map(({ speaker, stance, form, via }) => [speaker.name, speaker.kind, stance, form, ...via.map(hop => `${hop.kind} ${hop.name}`)].join(' · '));
}

function rename(line: string): string {
  return invented.reduce((text, [name, other]) => text.replace(name, other), line);
}
