/**
 * Builds everything that ships into dist/. `--development`: readable, with source maps. `--watch`: again on every change.
 * `--rules-only`: without the learned model, so that attributions are found by rule and nobody misses the model.
 * An entry point or a model that is not there is passed over with a line, so that the rest can be built; where `CI` is set it is a fault.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import process from 'node:process';
import { build, context } from 'esbuild';
import { bundles, definitions, model } from './scripts/bundles.mjs';
import { notices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');
const rulesOnly = process.argv.includes('--rules-only');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const bundled = new Set();
const faults = [];

clear();
for (const bundle of bundles) await make(bundle);
copy();
if (!development) declarations();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Takes out what an earlier build may have left under a name that this one does not write. */
function clear() {
  mkdirSync('dist', { recursive: true });
  for (const name of readdirSync('dist')) if (/^library-.*\.js$|\.map$|^(?:models|rules|schemas|types)$/.test(name)) rmSync(`dist/${name}`, { recursive: true });
}

async function make({ name, isWeb, isExecutable, options: given }) {
  const absent = given.entryPoints.filter(path => !existsSync(path));
  if (absent.length > 0) {
    lack(`${name} is not built: ${absent.join(', ')} is not there.`);
    return;
  }
  const options = {
    ...given, bundle: true, minify: !development, sourcemap: development, metafile: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning',
    define: definitions({ version, rulesOnly }),
  };
  const finish = ({ metafile }) => {
    if (isWeb) faults.push(...foreignToWeb(metafile));
    if (isExecutable) chmodSync(given.outfile, 0o755);
    for (const path of Object.keys(metafile.inputs)) bundled.add(path);
    for (const [path, { bytes }] of Object.entries(metafile.outputs)) if (!path.endsWith('.map')) console.log(`${path}  ${(bytes / 1024).toFixed(0)} KB`);
  };
  try {
    if (!watch) return finish(await build(options));
    const reporter = { name: 'finish', setup: ({ onEnd }) => onEnd(result => { if (result.metafile) finish(result); }) };
    await (await context({ ...options, plugins: [reporter] })).watch();
  } catch (fault) {
    faults.push(`${name} could not be built: ${fault.message.split('\n')[0]}`);
  }
}

function lack(line) {
  if (process.env.CI) faults.push(line);
  else console.log(line);
}

/** What a browser cannot have: an import left open other than `vscode`, a module of Node, or one that a library shuts off in browsers. */
function foreignToWeb({ inputs, outputs }) {
  const open = Object.entries(outputs).flatMap(([path, output]) => output.imports.filter(({ external, path: to }) => external && to !== 'vscode').map(({ path: to }) => [path, to]));
  const shut = Object.keys(inputs).filter(path => path.startsWith('(disabled):')).map(path => ['a library', path]);
  const builtins = Object.entries(inputs).flatMap(([path, input]) => input.imports.filter(({ path: to }) => builtinModules.includes(to.replace(/^node:/, ''))).map(({ path: to }) => [path, to]));
  return [...open, ...shut, ...builtins].map(([path, to]) => `${path} reaches “${to}”, which no browser has.`);
}

function copy() {
  mkdirSync('dist/rules', { recursive: true });
  for (const name of readdirSync('src/core/rules')) if (name.endsWith('.md')) cpSync(`src/core/rules/${name}`, `dist/rules/${name}`);
  cpSync('schemas', 'dist/schemas', { recursive: true });
  copyModel();
  if (watch) return;
  const { text, problems } = notices(bundled);
  writeFileSync('dist/third-party-notices.txt', text);
  faults.push(...problems);
}

function copyModel() {
  if (rulesOnly) return console.log('The learned model is left out: attributions are found by rule.');
  if (!existsSync(model)) return lack(`${model} is not there: attributions will be found by rule, and each host will say so. Make it with “npm run train”, or build with --rules-only.`);
  cpSync(model, `dist/${model}`);
  console.log(`dist/${model}  ${(statSync(model).size / 1024).toFixed(0)} KB`);
}

/** Declarations keep the `.ts` of the sources; a program that uses the package finds `.d.ts` under the name that ends in `.js`. */
function declarations() {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json'], { stdio: 'pipe', encoding: 'utf8' });
  } catch (fault) {
    faults.push(`The declarations do not compile:\n${String(fault.stdout).split('\n').slice(0, 10).join('\n')}`);
  }
  if (!existsSync('dist/types')) return;
  for (const name of readdirSync('dist/types', { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const path = `dist/types/${name}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}
