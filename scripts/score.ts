/**
 * How well On Record reads, against texts that people annotated: `npm run score`, ending with one table.
 *
 *   npm run score [-- --raise] [-- --rules]
 *
 * Our own drafts and hard places are scored from the sources; PolNeAR and the case by scorers outside the repository on the built tool,
 * GUM by a scorer of our own. Where scorers and corpora are is told by ONRECORD_SCORERS, ONRECORD_CORPORA and ONRECORD_CASES; what is absent
 * is said, and is no failure. `--raise` writes down the present figures as the last landed ones and never lowers one; a figure below its last
 * landed one fails the run. `--rules` scores the labeller by rule, and compares without failing.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { scoreGumSplit, gumFigures } from './score-gum.ts';
import { scoreSentences } from './score-sentences.ts';
import { percent } from './scores/counts.ts';
import { draftSets, setName } from './scores/draft-sets.ts';
import { scoredLabeller } from './scores/labeller.ts';
import { places, scoreFindingsOutside, scorePolNear, staleness, type Outcome } from './scores/outside.ts';
import { named, ownFigures } from './scores/own-figures.ts';
import { falls, familyOf, raised, readFloors, told, writeFloors } from './scores/ratchet.ts';
import { scoreTable, type Goal } from './scores/table.ts';

const given = new Set(process.argv.slice(2));
const byRule = given.has('--rules');
const unknown = [...given].filter(argument => argument !== '--raise' && argument !== '--rules');
const { labeller, note } = scoredLabeller(byRule);
const figures = new Map<string, number | undefined>();
const absent = new Set<string>();
let failed = unknown.length > 0;

for (const argument of unknown) console.log(`npm run score does not know “${argument}”; it knows --raise and --rules.`);
console.log(note);
const stale = staleness();
if (stale !== undefined) console.log(stale);

take('polnear', scorePolNear(byRule));
const gum = scoreGumSplit('dev', labeller, places.corpora)?.get('all');
take('gum', gum === undefined ? { kind: 'absent', what: `${places.corpora}/gum` } : { kind: 'figures', figures: gumFigures(gum) });
const ends = scoreSentences(places.corpora);
take('sentences', ends === undefined ? { kind: 'absent', what: `${places.corpora}/sentences` } : { kind: 'figures', figures: { 'hard places': percent(ends.right, ends.all) } });
take('findings/case', scoreFindingsOutside(places.cases, byRule));
for (const [figure, value] of ownFigures(labeller)) figures.set(figure, value);
for (const folder of draftSets()) compare(`findings/${setName(folder)}`, scoreFindingsOutside(folder, byRule));

const floors = readFloors();
const goals = JSON.parse(readFileSync(new URL('scores/figures.json', import.meta.url), 'utf8')) as readonly Goal[];
console.log(`\n${scoreTable(figures, goals, floors, absent)}`);
const fallen = falls(figures, new Map([...floors].filter(([figure]) => figures.has(figure) || !absent.has(familyOf(figure)))));
if (fallen.length > 0) console.log(`\nBelow the last landed:\n${fallen.map(fall => `  ${told(fall)}`).join('\n')}`);
if (given.has('--raise') && !byRule) {
  const next = raised(floors, figures);
  const risen = [...next].filter(([figure, floor]) => floor !== floors.get(figure));
  writeFloors(next);
  console.log(`\n${risen.length} floors raised in test/scores/ratchet.json${fallen.length > 0 ? '; those above stay where they were' : ''}.`);
}
failed ||= fallen.length > 0 && !byRule;
process.exitCode = failed ? 1 : 0;

function take(family: string, outcome: Outcome): void {
  if (outcome.kind === 'figures') for (const [figure, value] of named(family, outcome.figures)) figures.set(figure, value);
  else absent.add(family);
  if (outcome.kind === 'absent') console.log(`${family}: not scored, since ${outcome.what} is not here.`);
  if (outcome.kind === 'failed') fail(`${family}: ${outcome.message}`);
}

/** The scorer outside and our own count the same things: where they differ, one of them is wrong or the tool is not of these sources. */
function compare(family: string, outcome: Outcome): void {
  if (outcome.kind === 'failed') fail(`${family}: ${outcome.message}`);
  if (outcome.kind !== 'figures') return;
  for (const [figure, value] of named(family, outcome.figures)) {
    const ours = figures.get(figure);
    if (Math.abs((ours ?? -1) - (value ?? -1)) > 0.05) console.log(`${figure}: ${ours?.toFixed(1) ?? 'none'} by our own count, ${value?.toFixed(1) ?? 'none'} by findings.mjs on ${places.tool}.`);
  }
}

function fail(message: string): void {
  failed = true;
  console.log(message);
}
