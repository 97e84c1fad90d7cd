/** Writes the JSON Schema of `.onrecord.yaml` from the rules' metadata. `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configurationSchema } from '../src/core/configuration/described.ts';

const path = new URL('../schemas/configuration.schema.json', import.meta.url);
const wanted = `${JSON.stringify(configurationSchema(), undefined, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (readFileSync(path, 'utf8') !== wanted) {
  console.error('schemas/configuration.schema.json is out of date; run “npm run generate”.');
  process.exitCode = 1;
}
