/**
 * Writes what the manifest says about rules, `onRecord.rules` in package.json, from the rules' metadata.
 * `--check` only says whether it is up to date. Every other key of package.json is left as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { severities } from '../src/core/configuration.ts';
import { settable } from '../src/core/configuration/settable.ts';

const manifest = new URL('../package.json', import.meta.url);
/** package.json with the rules' part of the settings as the rules ask for it. */
export function withRules(text: string): string {
  const contents: { contributes: { configuration: { properties: Record<string, { properties?: unknown; additionalProperties?: unknown }> } } } = JSON.parse(text);
  const setting = contents.contributes.configuration.properties['onRecord.rules'];
  if (setting === undefined) throw new Error('package.json has no setting “onRecord.rules”.');
  setting.properties = Object.fromEntries(settable.map(({ id, summary, usually }) => [id, ruleSetting(`${summary} Usually: ${usually}.`)]));
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
