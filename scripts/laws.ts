/** Tries the laws of offsets on real drafts: every Markdown file under `$ONRECORD_CORPORA/markdown`. Prints what breaks them, and exits 1 where anything does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLaws } from '../test/properties/offset-laws.ts';

const folder = join(process.env['ONRECORD_CORPORA'] ?? '../shared/corpora', 'markdown');

if (!existsSync(folder)) {
  console.log(`No drafts at ${folder}; the laws were tried on nothing. Set ONRECORD_CORPORA to the folder that holds “markdown”.`);
} else {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:md|markdown)$/.test(file)).sort();
  let broken = 0;
  for (const file of files) {
    const found = brokenLaws(readFileSync(join(folder, file), 'utf8'));
    broken += found.length;
    for (const complaint of found.slice(0, 5)) console.log(`${file}: ${complaint}`);
  }
  console.log(`${files.length} drafts, ${broken} breaches.`);
  if (broken > 0 || files.length === 0) process.exitCode = 1;
}
