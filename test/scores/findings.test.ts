/** The counting of findings and attributed units against annotations made by hand. */
import assert from 'node:assert/strict';
import { countFindings, emptyFindingsScore, findingsFigures, type FindingsScore } from '../../scripts/scores/findings-score.ts';
import { sameName } from '../../scripts/scores/same-name.ts';
import { readUnits, type AnnotatedUnit, type AnnotatedUnits } from '../../scripts/scores/unit-annotation.ts';
import type { Finding } from '../../src/core/check.ts';
import { sourceSpan } from '../../src/core/text/span.ts';
import type { AttributionRecord } from '../../src/service/record.ts';

const DRAFT = 'The mill lost 40 jobs. Ada Moran told the Courier it was theft.\n\nThe owner denied it.\n';
const [JOBS, THEFT, DENIAL] = [[0, 22], [23, 63], [65, 84]] as const;

function unit(id: number, [start, end]: readonly [number, number], over: Partial<AnnotatedUnit> = {}): AnnotatedUnit {
  return {
    id, start, end, kind: 'sentence', paragraph: start < 64 ? 1 : 2, isClaim: true, attributed: false, speaker: null, via: null, stance: 'none', sourced: 'none',
    expectedRules: [], acceptableRules: [], ...over,
  };
}

function finding(rule: string, [start, end]: readonly [number, number], severity: Finding['severity'] = 'warning'): Finding {
  return { rule, severity, span: sourceSpan(start, end), message: `“${rule}” here`, related: [], fixes: [] };
}

function said(name: string, stance: string, content: readonly [number, number], over: Partial<AttributionRecord> = {}): AttributionRecord {
  return {
    sentence: 0, speaker: { name, spans: [], kind: 'named', role: null, entity: null }, cue: [], cueClass: 'speech', content: [content], form: 'indirect', stance, negated: false,
    via: [], confidence: 1, actionable: true, within: null, ...over,
  };
}

function counted(annotation: AnnotatedUnits, findings: readonly Finding[], attributions: readonly AttributionRecord[] = []): FindingsScore {
  const score = emptyFindingsScore();
  countFindings(DRAFT, annotation, findings, attributions, score);
  return score;
}

describe('findings on annotated units', () => {
  const wanted: AnnotatedUnits = { sentences: [unit(1, JOBS, { expectedRules: ['unsourced-statistic'], acceptableRules: ['vague'] }), unit(2, THEFT), unit(3, DENIAL)] };

  it('are hits where they are wanted and false alarms where they are not', () => {
    const score = counted(wanted, [finding('unsourced-statistic', JOBS), finding('vague', JOBS), finding('missing-via', THEFT)]);
    assert.deepEqual(score.rules, { hit: 1, falseAlarm: 1, missed: 0 });
    assert.deepEqual(score.clean, { right: 1, of: 2 });
    assert.equal(score.units, 3);
  });

  it('point at nothing where they run over paragraphs', () => {
    const score = counted(wanted, [finding('unsourced-statistic', [0, 84])]);
    assert.deepEqual(score.rules, { hit: 0, falseAlarm: 1, missed: 1 });
  });

  it('leave a claim alone where they only inform, and a house alone with what is for it to say', () => {
    const score = counted(wanted, [finding('unsourced-statistic', JOBS), finding('late-attribution', THEFT, 'information'), finding('source-not-archived', DENIAL)]);
    assert.deepEqual([score.rules.falseAlarm, score.clean], [1, { right: 2, of: 2 }]);
  });

  it('may be another rule that says as well, one for several units, or one outside all', () => {
    const sentences = [unit(1, JOBS, { expectedRules: ['bold-claim'], alternatives: { 'bold-claim': ['unsourced-statistic'] } }), unit(2, THEFT, { expectedRules: ['hedge'] }), unit(3, DENIAL, { expectedRules: ['hedge'] })];
    const annotation = { sentences, groups: [{ rule: 'hedge', units: [2, 3] }], documentRules: [{ rule: 'unused-source', target: '^unused' }] };
    assert.deepEqual(counted(annotation, [finding('unsourced-statistic', JOBS), finding('hedge', DENIAL), finding('unused-source', [84, 85])]).rules, { hit: 3, falseAlarm: 0, missed: 0 });
    assert.deepEqual(counted(annotation, []).rules, { hit: 0, falseAlarm: 0, missed: 3 });
  });

  it('give no figure where nothing was asked', () => {
    const figures = findingsFigures(counted({ sentences: [unit(1, JOBS)] }, []));
    assert.deepEqual([figures['recall'], figures['speaker'], figures['clean']], [undefined, undefined, 100]);
  });

  it('cannot be counted on what is no unit', () => {
    assert.throws(() => readUnits('draft', '{"sentences":[{"start":5,"end":5}]}'), /draft/u);
    assert.throws(() => readUnits('draft', '{}'), /draft/u);
  });
});

describe('attributed units', () => {
  const theft = (over: Partial<AnnotatedUnit>): AnnotatedUnits => ({ sentences: [unit(1, JOBS), unit(2, THEFT, { attributed: true, speaker: 'Ada Moran', via: 'Courier', stance: 'allegation', ...over })] });

  it('ask for speaker, via and stance', () => {
    const courier = { name: 'the Courier', kind: 'outlet', spans: [], source: null };
    const right = counted(theft({}), [], [said('Moran', 'allegation', THEFT, { via: [courier] })]);
    assert.deepEqual([right.attributed, right.speaker, right.via, right.stance], [{ hit: 1, falseAlarm: 0, missed: 0 }, { right: 1, of: 1 }, { right: 1, of: 1 }, { right: 1, of: 1 }]);
    const wrong = counted(theft({}), [], [said('Lind', 'denial', THEFT)]);
    assert.deepEqual([wrong.speaker.right, wrong.via.right, wrong.stance.right], [0, 0, 0]);
  });

  it('are missed without an attribution, and falsely seen where nobody is quoted', () => {
    assert.deepEqual(counted(theft({}), [], [said('Lind', 'assertion', JOBS)]).attributed, { hit: 0, falseAlarm: 1, missed: 1 });
    assert.equal(counted(theft({}), [], [said('Lind', 'assertion', JOBS, { cueClass: 'intention' })]).attributed.falseAlarm, 0);
  });

  it('ask for no via that the draft does not name or that is the writer’s own', () => {
    assert.deepEqual([counted(theft({ via: 'Radio Havn' }), []).via.of, counted(theft({ via: 'own interview' }), []).via.of, counted(theft({}), []).via.of], [0, 0, 1]);
  });

  it('take an assertion, an assessment and an opinion for the same, and no others', () => {
    const right = (wanted: string, given: string): number => counted(theft({ stance: wanted }), [], [said('Moran', given, THEFT)]).stance.right;
    assert.deepEqual([right('assertion', 'opinion'), right('assertion', 'denial'), right('allegation', 'assertion')], [1, 0, 0]);
  });
});

describe('two names', () => {
  it('are the same where the shorter is in the longer, titles and marks apart', () => {
    assert.ok(sameName('Ms Moran', 'Ada Moran'));
    assert.ok(sameName('José Ruiz', 'Jose Ruiz (the mayor)'));
    assert.ok(sameName('the mayor', 'Jose Ruiz (the mayor)'));
    assert.ok(sameName('Lind', 'Ada Moran; Bo Lind'));
  });

  it('are not where they only share a word, or one is a sentence or says nothing', () => {
    assert.ok(!sameName('Ada Lind', 'Ada Moran'));
    assert.ok(!sameName('Moran', ''));
    assert.ok(!sameName('the', 'the council'));
    assert.ok(!sameName('Moran who had searched the old hub twice in May', 'Moran'));
  });
});
