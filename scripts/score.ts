/**
 * How well On Record reads, against texts that people annotated. The texts and the scorers do not live in this repository:
 * `ONRECORD_SCORERS` names the folder of the scorers, `ONRECORD_CORPORA` that of the corpora, `ONRECORD_CASES` that of the drafts.
 * What is absent is said, and is no failure; a scorer that fails is one. Arguments go on to every scorer (`--limit 50`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const scorers = process.env['ONRECORD_SCORERS'] ?? '../shared/score';
const corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
const cases = process.env['ONRECORD_CASES'] ?? '../shared/cases';
const polnear = join(corpora, 'polnear/dev.jsonl');
const tool = 'dist/cli.js';
const given = process.argv.slice(2);

interface Score {
  readonly name: string;
  readonly script: string;
  readonly arguments: readonly string[];
  /** What must be there besides the script. */
  readonly needs: readonly string[];
}

const scores: readonly Score[] = [
  { name: 'sentences', script: 'scripts/score-sentences.ts', arguments: [], needs: [join(corpora, 'sentences')] },
  {
    name: 'attribution', script: join(scorers, 'attribution.mjs'), needs: [tool, polnear],
    arguments: ['--gold', polnear, '--cli', `node ${tool}`],
  },
  ...[['findings, the case', cases], ['findings, our drafts', 'test/scores/drafts'], ['findings, held-out drafts', 'test/scores/held-out']].map(([name = '', gold = '']): Score => (
    { name, script: join(scorers, 'findings.mjs'), arguments: ['--gold', gold, '--cli', `node ${tool}`], needs: [tool, gold] })),
];

let failed = false;
for (const score of scores) {
  const absent = [score.script, ...score.needs].filter(path => !existsSync(path));
  if (absent.length > 0) {
    console.log(`\n${score.name}: not scored, since ${absent.join(', ')} is not here${absent.includes(tool) ? ' (npm run build makes it)' : ''}.`);
    continue;
  }
  console.log(`\n${score.name}`);
  const { status } = spawnSync(process.execPath, [...(score.script.endsWith('.ts') ? ['--import=tsx'] : []), score.script, ...score.arguments, ...given], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
