/**
 * Writes what the manifest says about rules, `onRecord.rules` in package.json, from the rules' metadata.
 * `--check` only says whether it is up to date. Every other key of package.json is left as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/core/rules/index.ts';

const manifest = new URL('../package.json', import.meta.url);
const severities = ['error', 'warning', 'information', 'hint'];

/** Ids that are no rules of the catalogue but can be set like them, with what they report. */
const others: Readonly<Record<string, { readonly summary: string; readonly severity: string }>> = {
  'front-matter': { summary: 'A value in the front matter cannot be read as meant.', severity: 'warning' },
  'duplicate-source': { summary: 'Two sources have the same name.', severity: 'warning' },
  'damaged-source': { summary: 'An entry of the sources cannot be read.', severity: 'warning' },
  'unused-suppression': { summary: 'A suppression comment sets nothing aside.', severity: 'hint' },
  'unsupported-language': { summary: 'The draft is in a language that On Record does not read.', severity: 'hint' },
};

/** package.json with the rules' part of the settings as the rules ask for it. */
export function withRules(text: string): string {
  const contents: { contributes: { configuration: { properties: Record<string, { properties?: unknown; additionalProperties?: unknown }> } } } = JSON.parse(text);
  const setting = contents.contributes.configuration.properties['onRecord.rules'];
  if (setting === undefined) throw new Error('package.json has no setting “onRecord.rules”.');
  setting.properties = Object.fromEntries([
    ...rules.map(({ id, summary, severity, profiles, status }) => {
      const elsewhere = Object.entries(profiles).map(([profile, other]) => `${other} in the ${profile} profile`);
      const usual = status === 'draft' ? 'off until switched on' : [severity, ...elsewhere].join(', ');
      return [id, ruleSetting(`${summary} Usually: ${usual}.`)] as const;
    }),
    ...Object.entries(others).map(([id, { summary, severity }]) => [id, ruleSetting(`${summary} Usually: ${severity}.`)] as const),
  ]);
  setting.additionalProperties = { type: ['string', 'boolean'], enum: ['on', 'off', ...severities, true, false] };
  return `${JSON.stringify(contents, undefined, 2)}\n`;
}

function ruleSetting(description: string): unknown {
  return { type: 'string', enum: ['on', 'off', ...severities], description };
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '-')) {
  const text = readFileSync(manifest, 'utf8');
  const wanted = withRules(text);
  if (!process.argv.includes('--check')) writeFileSync(manifest, wanted);
  else if (text !== wanted) {
    console.error('package.json: the settings of the rules are out of date; run “npx tsx scripts/generate-manifest.ts”.');
    process.exitCode = 1;
  }
}
