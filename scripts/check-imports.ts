/** Holds the code to the import rules, and the import rules to planted breaches: a check that reads nothing, or a rule that catches nothing, fails here. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** Far below what there is: enough to notice that the cruiser read nothing, as it does with a TypeScript it does not know. */
const floor = 60;
const configuration = '.dependency-cruiser.cjs';

/** What each rule must catch: a file that imports what it may not, in a tree of stubs. */
const breaches: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['stage-order-text', 'src/core/text/planted.ts', '../english/stub.ts'],
  ['stage-order-markdown', 'src/core/markdown/planted.ts', '../prose/stub.ts'],
  ['stage-order-prose', 'src/core/prose/planted.ts', '../rules/rule.ts'],
  ['stage-order-english', 'src/core/english/planted.ts', '../attribution/stub.ts'],
  ['stage-order-attribution', 'src/core/attribution/planted.ts', '../claims/stub.ts'],
  ['stage-order-claims', 'src/core/claims/planted.ts', '../sources/stub.ts'],
  ['stage-order-claims', 'src/core/claims/planted-house.ts', '../configuration/stub.ts'],
  ['stage-order-sources', 'src/core/sources/planted.ts', '../analyse.ts'],
  ['stage-order-rules', 'src/core/rules/planted.ts', '../analyse.ts'],
  ['stage-order-rules', 'src/core/rules/planted-house.ts', '../configuration/stub.ts'],
  ['room-order-lexicon', 'src/core/attribution/lexicon/planted.ts', '../frames/stub.ts'],
  ['room-order-quotations', 'src/core/attribution/quotations/planted.ts', '../names/stub.ts'],
  ['room-order-frames', 'src/core/attribution/frames/planted.ts', '../learned/stub.ts'],
  ['room-order-names', 'src/core/attribution/names/planted.ts', '../speakers/stub.ts'],
  ['room-order-speakers', 'src/core/attribution/speakers/planted.ts', '../sayings/stub.ts'],
  ['room-order-hops', 'src/core/attribution/hops/planted.ts', '../sayings/stub.ts'],
  ['core-is-pure', 'src/core/planted-node.ts', 'node:fs'],
  ['core-is-pure', 'src/service/planted-node.ts', 'path'],
  ['core-knows-no-host', 'src/core/planted-host.ts', '../service/stub.ts'],
  ['service-knows-no-host', 'src/service/planted-host.ts', '../server/protocol.ts'],
  ['one-parser', 'src/core/english/planted-parser.ts', 'micromark'],
  ['one-parser', 'src/cli/planted-parser.ts', 'mdast-util-from-markdown'],
  ['tree-stops-at-prose', 'src/core/claims/planted-tree.ts', 'mdast'],
  ['core-libraries', 'src/core/attribution/planted-library.ts', 'yaml'],
  ['rules-stand-alone', 'src/core/rules/first.ts', './second.ts'],
  ['rules-stand-alone', 'src/core/rules/shared.ts', './index.ts'],
  ['editor-in-extension', 'src/server/planted-editor.ts', 'vscode'],
  ['protocol-in-server', 'src/cli/planted-protocol.ts', 'vscode-languageserver'],
  ['node-in-node-entries', 'src/server/planted-node.ts', 'node:os'],
  ['extension-meets-server-at-protocol', 'src/extension/planted-core.ts', '../core/analyse.ts'],
  ['extension-meets-server-at-protocol', 'src/extension/planted-server.ts', '../server/server.ts'],
  ['server-meets-no-host', 'src/server/planted-host.ts', '../cli/stub.ts'],
  ['cli-meets-no-host', 'src/cli/planted-host.ts', '../server/server.ts'],
  ['library-meets-no-host', 'src/remark.ts', './cli/stub.ts'],
  ['web-is-web', 'src/server/worker.ts', './planted-node.ts'],
  ['no-cycles', 'src/core/text/circle.ts', './round.ts'],
  ['resolvable', 'src/core/text/lost.ts', './nowhere.ts'],
];

/** What must stay allowed: reported, it would drive people round the check. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['src/core/rules/second.ts', './shared.ts'],
  ['src/core/rules/third.ts', '../sources/stub.ts'],
  ['src/core/prose/tree.ts', 'mdast'],
  ['src/core/markdown/parser.ts', 'micromark'],
  ['src/core/claims/settings.ts', '../configuration.ts'],
  ['src/core/configuration/patterns.ts', 'yaml'],
  ['src/extension/desktop.ts', 'node:path'],
  ['src/extension/client.ts', '../server/protocol.ts'],
  ['src/cli/disk.ts', 'node:fs'],
  ['src/server/node.ts', 'vscode-languageserver'],
];

const stubs = [
  ...['text', 'markdown', 'prose', 'english', 'attribution', 'claims', 'sources'].map(stage => `src/core/${stage}/stub.ts`),
  ...['frames', 'names', 'speakers', 'sayings', 'learned'].map(room => `src/core/attribution/${room}/stub.ts`),
  'src/core/analyse.ts', 'src/core/configuration.ts', 'src/core/configuration/stub.ts', 'src/core/rules/rule.ts',
  'src/service/stub.ts', 'src/server/protocol.ts', 'src/server/server.ts', 'src/cli/stub.ts', 'src/index.ts',
];
const packages = ['micromark', 'mdast-util-from-markdown', '@types/mdast', 'yaml', 'vscode', 'vscode-languageserver'];

const { modules, violations } = await read(process.cwd());
for (const violation of violations) console.error(`${violation.from} → ${violation.to}: ${violation.rule.name}`);
const silent = await planted();
for (const line of silent) console.error(line);
if (modules < floor) console.error(`Only ${modules} modules were read; ${floor} are the least that can be true.`);
const sound = violations.length === 0 && silent.length === 0 && modules >= floor;
if (sound) console.log(`imports: ${modules} modules, no breach`);
process.exitCode = sound ? 0 : 1;

type Violations = ICruiseResult['summary']['violations'];

/** Reads all of `src` in a folder that has a configuration of its own. */
async function read(folder: string): Promise<{ readonly modules: number; readonly violations: Violations; readonly rules: readonly string[] }> {
  const options = await extractOptions(join(folder, configuration));
  const { output } = await cruise(['src'], { ...options, baseDir: folder });
  if (typeof output === 'string') throw new Error('The cruiser gave a text where a result was expected.');
  return {
    modules: output.modules.filter(module => module.source.startsWith('src/')).length,
    violations: output.summary.violations,
    rules: (options.ruleSet?.forbidden ?? []).map(rule => rule.name ?? 'unnamed'),
  };
}

/** Lines about rules that missed their breach, and about rules that reported what is allowed. */
async function planted(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-imports-'));
  try {
    plant(folder);
    const { violations, rules } = await read(folder);
    const caught = (from: string, rule?: string): boolean => violations.some(each => each.from === from && (rule === undefined || each.rule.name === rule));
    return [
      ...breaches.filter(([rule, from]) => !caught(from, rule)).map(([rule, from, to]) => `The rule ${rule} does not catch ${from} → ${to}.`),
      ...allowed.filter(([from]) => caught(from) && !breaches.some(([, planted]) => planted === from)).map(([from, to]) => `${from} → ${to} is allowed, and is reported.`),
      ...rules.filter(name => !breaches.some(([rule]) => rule === name)).map(name => `No breach is planted for the rule ${name}.`),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(folder: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(configuration, join(folder, configuration));
  write('tsconfig.json', '{}');
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', ...(name.startsWith('@types/') ? { types: 'index.d.ts' } : { main: 'index.js' }) }));
    write(`node_modules/${name}/${name.startsWith('@types/') ? 'index.d.ts' : 'index.js'}`, name.startsWith('@types/') ? 'export type Root = 1;\n' : 'exports.stub = 1;\n');
  }
  for (const path of stubs) write(path, 'export const stub = 1;\n');
  write('src/core/text/round.ts', `import { stub as other } from './circle.ts';\nexport const stub = other;\n`);
  write('src/core/rules/index.ts', `import { planted as first } from './first.ts';\nimport { planted as second } from './second.ts';\nexport const rules = [first, second];\n`);
  for (const [from, to] of allowed) write(from, importing(to));
  for (const [, from, to] of breaches) write(from, importing(to));
}

/** By type alone, so that nothing slips through by being erased. */
function importing(to: string): string {
  return `import type { stub } from '${to}';\nexport const planted: typeof stub | undefined = undefined;\n`;
}
