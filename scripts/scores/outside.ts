/** Runs the scorers that live outside the repository on the built tool, and gives their figures or why there are none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export type Outcome =
  | { readonly kind: 'figures'; readonly figures: Readonly<Record<string, number | undefined>> }
  | { readonly kind: 'absent'; readonly what: string }
  | { readonly kind: 'failed'; readonly message: string };

const project = fileURLToPath(new URL('../../', import.meta.url));

/** `ONRECORD_SCORERS` names the folder of the scorers, `ONRECORD_CORPORA` that of the corpora, `ONRECORD_CASES` that of the case. */
export const places = {
  scorers: process.env['ONRECORD_SCORERS'] ?? '../shared/score',
  corpora: process.env['ONRECORD_CORPORA'] ?? '../shared/corpora',
  cases: process.env['ONRECORD_CASES'] ?? '../shared/cases',
  tool: process.env['ONRECORD_CLI'] ?? 'dist/cli.js',
};

interface Rates {
  readonly F: number;
}

interface AttributionResult {
  readonly tokens: Readonly<Record<string, Rates>>;
  readonly exact: Readonly<Record<string, Rates>>;
  readonly whole: Rates;
  readonly sentenceMostly: Rates;
  readonly speechCueRecall: number;
  readonly actionable: { readonly precision: number; readonly coverage: number };
}

export function scorePolNear(byRule: boolean): Outcome {
  return run('attribution.mjs', join(places.corpora, 'polnear/dev.jsonl'), byRule, json => {
    const { tokens, exact, whole, sentenceMostly, speechCueRecall, actionable } = JSON.parse(json) as AttributionResult;
    const roles = ['content', 'source', 'cue'];
    return {
      ...Object.fromEntries(roles.map(role => [`tokens ${role} F1`, tokens[role]?.F])), ...Object.fromEntries(roles.map(role => [`exact ${role} F1`, exact[role]?.F])),
      'whole F1': whole.F, 'sentence mostly F1': sentenceMostly.F, 'speech-cue recall': speechCueRecall,
      'actionable right': actionable.precision, 'actionable coverage': actionable.coverage,
    };
  });
}

/** Under the names of our own count (findings-score.ts), which must come to the same on the same drafts. */
export function scoreFindingsOutside(folder: string, byRule: boolean): Outcome {
  return run('findings.mjs', folder, byRule, json => {
    const { recall, precision, cleanClaimsSilent, attributedRecall, attributedPrecision, speaker, via, stance } = JSON.parse(json) as Readonly<Record<string, number | null>>;
    const found = { recall, precision, clean: cleanClaimsSilent, 'attributed recall': attributedRecall, 'attributed precision': attributedPrecision, speaker, via, stance };
    return Object.fromEntries(Object.entries(found).map(([name, figure]) => [name, figure ?? undefined]));
  });
}

/** Said where the built tool is older than the sources: its figures would be those of yesterday. */
export function staleness(): string | undefined {
  if (!existsSync(places.tool)) return `${places.tool} is not here; “npm run build” makes it.`;
  const built = statSync(places.tool).mtimeMs;
  const newer = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts') && statSync(join(project, 'src', path)).mtimeMs > built);
  return newer.length === 0 ? undefined : `${places.tool} is older than ${newer.length === 1 ? `src/${newer[0]}` : `${newer.length} of its sources`}; “npm run build” makes it anew.`;
}

function run(script: string, gold: string, byRule: boolean, read: (json: string) => Readonly<Record<string, number | undefined>>): Outcome {
  const absent = [join(places.scorers, script), gold, places.tool].find(path => !existsSync(path));
  if (absent !== undefined) return { kind: 'absent', what: absent };
  const tool = byRule ? `node ${join(project, 'scripts/scores/by-rule.mjs')}` : `node ${places.tool}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(places.scorers, script), '--gold', gold, '--cli', tool, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === 0) return { kind: 'figures', figures: read(stdout) };
  return { kind: 'failed', message: `${script} ended with ${status}: ${stderr.trim().slice(-400)}` };
}
