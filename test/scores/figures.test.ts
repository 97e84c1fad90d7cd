/** What becomes of counts: shares, calibration, floors that only rise, the table; and GUM’s clauses, whose offsets are code points. */
import assert from 'node:assert/strict';
import { calibrated, calibration } from '../../scripts/scores/calibration.ts';
import { dice, f1, percent, precision, recall } from '../../scripts/scores/counts.ts';
import { isHeldOut } from '../../scripts/scores/draft-sets.ts';
import { codeUnits, countGum, emptyGumScore, type GumCue, type GumScore } from '../../scripts/scores/gum.ts';
import { falls, raised, told } from '../../scripts/scores/ratchet.ts';
import { decisions } from '../../scripts/scores/sentence-ends.ts';
import { goalOf, scoreTable } from '../../scripts/scores/table.ts';
import { sourceSpan } from '../../src/core/text/span.ts';

describe('counts', () => {
  it('give precision, recall and F1 in percent', () => {
    const tally = { hit: 6, falseAlarm: 2, missed: 6 };
    assert.deepEqual([precision(tally), recall(tally), f1(tally)], [75, 50, 60]);
  });

  it('give no share of nothing', () => assert.equal(percent(0, 0), undefined));

  it('agree by twice the common part', () => {
    assert.deepEqual([dice(new Set([1, 2, 3]), new Set([3])), dice(new Set(), new Set()), dice(new Set([1]), new Set())], [0.5, 1, 0]);
  });
});

describe('calibration', () => {
  it('is perfect where the share right is the confidence, and no better than its distance otherwise', () => {
    const judged = (confidence: number, ...right: readonly boolean[]): readonly { readonly confidence: number; readonly right: boolean }[] => right.map(each => ({ confidence, right: each }));
    const honest = calibration([...judged(0.5, true, false), ...judged(1, true, true)], 2);
    assert.deepEqual(honest.map(({ confidence, right }) => [confidence, right]), [[50, 50], [100, 100]]);
    assert.equal(calibrated(honest), 100);
    assert.equal(calibrated(calibration(judged(0.9, true, false), 1)), 60);
    assert.equal(calibrated([]), undefined);
  });
});

describe('floors', () => {
  const floors = new Map([['record/drafts/speaker', 80], ['record/drafts/via', 70]]);

  it('rise to the figures in tenths, and never fall', () => {
    const next = raised(floors, new Map([['record/drafts/speaker', 85.79], ['record/drafts/via', 60], ['record/drafts/new', 57.3], ['record/drafts/none', undefined]]));
    assert.deepEqual([...next], [['record/drafts/speaker', 85.8], ['record/drafts/via', 70], ['record/drafts/new', 57.3]]);
  });

  it('tell which figure fell, from where to where, and which is gone', () => {
    const fallen = falls(new Map([['record/drafts/speaker', 79.94]]), floors);
    assert.deepEqual(fallen.map(told), ['record/drafts/speaker was 80 and is 79.9', 'record/drafts/via was 70 and is not measured any more']);
    assert.deepEqual(falls(new Map([['record/drafts/speaker', 79.96], ['record/drafts/via', 71]]), floors), []);
  });

  it('do not hold what another figure holds or too few places ask', () => {
    assert.deepEqual(falls(new Map([['record/drafts/candidates', 0], ['record/drafts/kind', 0]]), new Map([['record/drafts/candidates', 50], ['record/drafts/kind', 50]])).map(({ figure }) => figure), ['record/drafts/kind']);
  });
});

describe('the table', () => {
  const goals = [{ figure: 'polnear/whole F1', must: 58, aim: 65, people: 69 }, { figure: '*/speaker', must: 88 }];

  it('shows a figure beside its goals and the last landed, and says what is wrong', () => {
    const lines = scoreTable(new Map([['polnear/whole F1', 57.9], ['record/drafts/speaker', 90]]), goals, new Map([['polnear/whole F1', 58.4]]), new Set()).split('\n');
    assert.match(lines[2] ?? '', /^ {2}whole F1 +57\.9 +58\.0 +65\.0 +69\.0 +58\.4 +fell, below must$/u);
    assert.match(lines[4] ?? '', /^ {2}speaker +90\.0 +88\.0$/u);
  });

  it('says what is not here', () => {
    const lines = scoreTable(new Map(), goals, new Map([['gum/sentence F1', 60]]), new Set(['polnear', 'gum'])).split('\n');
    assert.deepEqual(lines.filter(line => line.includes('not here')).length, 2);
  });

  it('asks of our own drafts what is asked of any of them', () => {
    assert.equal(goalOf('findings/held-out/speaker', goals)?.must, 88);
    assert.equal(goalOf('findings/case/speaker', goals), undefined);
    assert.equal(goalOf('record/drafts/stance', goals), undefined);
  });
});

describe('sets of drafts', () => {
  it('are held out by their name', () => {
    assert.deepEqual(['test/scores/held-out', 'test/scores/held-out/', 'test/scores/opened'].map(isHeldOut), [true, true, false]);
  });
});

describe('sentence ends', () => {
  it('are wrong where ours stand elsewhere', () => {
    assert.deepEqual(decisions('She left. ‖ He stayed.').map(({ right }) => right), [true]);
    assert.deepEqual(decisions('She left. He stayed.').map(({ right }) => right), [false]);
    assert.deepEqual(decisions('She ‖ left.').map(({ right }) => right), [false]);
  });
});

describe('attribution clauses of GUM', () => {
  // The pictograph is one code point and two code units.
  const text = '😀 Bos says ants did. Ants do not say that. It rained.';
  const gum = {
    id: 'sample', genre: 'news', text, sentences: [[0, 20], [21, 42], [43, 53]] as const,
    attributions: [
      { polarity: 'positive', attributionEdu: [2, 10], contentHeadEdu: [11, 20] } as const,
      { polarity: 'negative', attributionEdu: [21, 36], contentHeadEdu: null } as const,
    ],
  };
  const cue = (word: string, content: string, over: Partial<GumCue> = {}): GumCue => {
    const span = (words: string) => sourceSpan(text.indexOf(words), text.indexOf(words) + words.length);
    return { cue: [span(word)], content: [span(content)], cueClass: 'speech', negated: false, ...over };
  };
  const counted = (...cues: readonly GumCue[]): GumScore => {
    const score = emptyGumScore();
    countGum(gum, cues, [score]);
    return score;
  };

  it('are read in code points', () => {
    assert.equal(text.slice(...codeUnits(text)([2, 10])), 'Bos says');
    assert.equal(text.slice(...codeUnits(text)([43, 53])), 'It rained.');
  });

  it('are found by a cue in the sentence, with head and polarity', () => {
    const score = counted(cue('says', 'ants did'), cue('not say', 'that', { negated: true }));
    assert.deepEqual(score.sentences, { hit: 2, falseAlarm: 0, missed: 0 });
    assert.deepEqual([score.clauses, score.heads, score.polarity, score.negative], [{ right: 2, of: 2 }, { right: 1, of: 1 }, { right: 2, of: 2 }, { right: 1, of: 1 }]);
  });

  it('are missed without one, and a cue elsewhere is a false alarm unless its class sources nothing', () => {
    const score = counted(cue('says', 'that'), cue('rained', 'It', { cueClass: 'attitude' }));
    assert.deepEqual([score.sentences, score.sourcing], [{ hit: 1, falseAlarm: 1, missed: 1 }, { hit: 1, falseAlarm: 0, missed: 1 }]);
    assert.deepEqual([score.clauses, score.heads], [{ right: 1, of: 2 }, { right: 0, of: 1 }]);
  });
});
