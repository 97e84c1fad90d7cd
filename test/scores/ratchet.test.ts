/** The ratchet: no figure of our own annotated drafts and hard places falls below the floor in `ratchet.json`, and floors only rise. */
import assert from 'node:assert/strict';
import { readAnnotation } from '../../scripts/scores/annotation.ts';
import { draftSets, readDrafts, setName } from '../../scripts/scores/draft-sets.ts';
import { scoredLabeller } from '../../scripts/scores/labeller.ts';
import { locateRecord } from '../../scripts/scores/located-record.ts';
import { ownFigures } from '../../scripts/scores/own-figures.ts';
import { falls, readFloors, told, type Figures } from '../../scripts/scores/ratchet.ts';
import { readUnits } from '../../scripts/scores/unit-annotation.ts';

const FEWEST_DRAFTS = 15;
const FEWEST_UNITS = 400;

describe('our own annotated drafts', () => {
  const drafts = draftSets().flatMap(folder => readDrafts(folder).map(draft => ({ ...draft, path: `${setName(folder)}/${draft.name}` })));

  it('have units and a record each', () => {
    assert.deepEqual(drafts.filter(({ units, record }) => units === undefined || record === undefined).map(({ path }) => path), []);
  });

  it('are enough to measure by', () => {
    const annotated = drafts.filter(({ record }) => record !== undefined);
    const units = annotated.reduce((sum, draft) => sum + (draft.units === undefined ? 0 : readUnits(draft.name, draft.units).sentences.length), 0);
    assert.ok(annotated.length >= FEWEST_DRAFTS && units >= FEWEST_UNITS, `${annotated.length} drafts and ${units} units with a record`);
  });

  it('hold every word that is annotated', () => {
    assert.deepEqual(drafts.flatMap(({ path, text, record }) => (record === undefined ? [] : locateRecord(text, readAnnotation(record)).faults.map(fault => `${path}: ${fault}`))), []);
  });

  it('stand in the three sets', () => assert.deepEqual(draftSets().map(setName), ['drafts', 'opened', 'held-out']));
});

describe('the ratchet', function () {
  this.timeout(120_000);
  const { labeller, note } = scoredLabeller(false);
  const floors = readFloors();
  let figures: Figures = new Map();
  before(() => { figures = ownFigures(labeller); });

  it('holds a floor for every figure', () => {
    const without = [...figures].filter(([figure, value]) => value !== undefined && !floors.has(figure)).map(([figure]) => figure);
    assert.deepEqual(without, [], 'npm run score -- --raise writes them down');
  });

  it('lets no figure fall', () => {
    const outside = /^(?:polnear|gum|findings\/case)\/|^sentences\/hard places$/u;
    const own = new Map([...floors].filter(([figure]) => !outside.test(figure)));
    assert.deepEqual(falls(figures, own).map(told), [], note);
  });
});
