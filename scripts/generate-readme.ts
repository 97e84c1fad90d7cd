/** Writes the rules table of the README from the rules' metadata. `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/core/rules/index.ts';

const readme = new URL('../README.md', import.meta.url);
const [opening, closing] = ['<!-- rules:start (npm run generate) -->', '<!-- rules:end -->'];

/** The README with the table that the rules ask for. */
export function withRulesTable(text: string): string {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`README.md has no “${opening}” … “${closing}”.`);
  return `${text.slice(0, start + opening.length)}\n${table()}${text.slice(end)}`;
}

function table(): string {
  const rows = rules.map(rule => {
    const others = Object.entries(rule.profiles).map(([profile, severity]) => `${profile}: ${severity}`).join(', ');
    return `| [\`${rule.id}\`](src/core/rules/${rule.id}.md) | ${rule.summary} | ${rule.severity}${others === '' ? '' : ` (${others})`}${rule.status === 'draft' ? '; off until switched on' : ''} |`;
  });
  return ['| rule | reports | severity |', '|---|---|---|', ...rows, ''].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '-')) {
  const text = readFileSync(readme, 'utf8');
  const wanted = withRulesTable(text);
  if (process.argv.includes('--check')) {
    if (text !== wanted) {
      console.error('README.md: the rules table is out of date; run “npm run generate”.');
      process.exitCode = 1;
    }
  } else writeFileSync(readme, wanted);
}
