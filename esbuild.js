/**
 * Builds everything that ships into dist/. `--development`: readable, with source maps. `--watch`: again on every change.
 * An entry point that is not there is passed over with a line, so that the others can be built; where `CI` is set it is a fault.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import process from 'node:process';
import { build, context } from 'esbuild';
import { notices } from './scripts/notices.mjs';

const development = process.argv.includes('--development') || process.argv.includes('--watch');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Code that runs by itself as a module; its libraries in the form that needs no Node. */
const module = { format: 'esm', platform: 'neutral', target: 'node20', mainFields: ['module', 'main'], external: ['node:*'] };
/** Without `worker`, micromark's table of character references is the one that needs a `document`. */
const browser = { platform: 'browser', target: 'es2023', conditions: ['worker', 'browser'], browser: true };

const bundles = [
  { entry: 'src/extension/desktop.ts', outfile: 'dist/desktop.cjs', format: 'cjs', platform: 'node', target: 'node20', external: ['vscode'] },
  { entry: 'src/server/node.ts', outfile: 'dist/server.cjs', format: 'cjs', platform: 'node', target: 'node20' },
  { entry: 'src/extension/web.ts', outfile: 'dist/web.js', format: 'cjs', external: ['vscode'], ...browser },
  { entry: 'src/server/worker.ts', outfile: 'dist/server-worker.js', format: 'iife', ...browser },
  { entry: 'src/cli/main.ts', outfile: 'dist/cli.js', ...module, banner: { js: '#!/usr/bin/env node' }, executable: true },
  // What the two have in common goes to a file of its own, so that a program may use both and hold one.
  { entry: ['src/index.ts', 'src/remark.ts'], outdir: 'dist', ...module, splitting: true, chunkNames: 'library-[hash]', browser: true },
];

const bundled = new Set();
const faults = [];

mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist')) if (/^library-.*\.js$/.test(name) || name === 'rules' || name === 'types') rmSync(`dist/${name}`, { recursive: true });
for (const bundle of bundles) await make(bundle);
copy();
if (!development) declarations();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

async function make({ entry, browser: isBrowser, executable, ...given }) {
  const entries = [entry].flat();
  const absent = entries.filter(path => !existsSync(path));
  if (absent.length > 0) {
    const line = `${absent.join(', ')} is not there: ${given.outfile ?? entries.join(', ')} is not built.`;
    if (process.env.CI) faults.push(line);
    else console.log(line);
    return;
  }
  const options = {
    entryPoints: entries,
    bundle: true,
    minify: !development,
    sourcemap: development,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: { ONRECORD_VERSION: JSON.stringify(version) },
    ...given,
  };
  const finish = ({ metafile }) => {
    if (isBrowser) faults.push(...nodeModulesIn(metafile));
    if (executable) chmodSync(given.outfile, 0o755);
    for (const path of Object.keys(metafile.inputs)) bundled.add(path);
    for (const [path, { bytes }] of Object.entries(metafile.outputs)) if (!path.endsWith('.map')) console.log(`${path}  ${(bytes / 1024).toFixed(0)} KB`);
  };
  try {
    if (!watch) return finish(await build(options));
    const reporter = { name: 'finish', setup: ({ onEnd }) => onEnd(result => { if (result.metafile) finish(result); }) };
    await (await context({ ...options, plugins: [reporter] })).watch();
  } catch (fault) {
    faults.push(`${entries.join(', ')} could not be built: ${fault.message.split('\n')[0]}`);
  }
}

/** What a browser cannot have: an import left open other than `vscode`, a module of Node, or one that a library shuts off in browsers. */
function nodeModulesIn({ inputs, outputs }) {
  const builtins = new Set(builtinModules);
  const open = Object.entries(outputs).flatMap(([path, output]) => output.imports
    .filter(({ external, path: to }) => external && to !== 'vscode')
    .map(({ path: to }) => `${path} reaches “${to}”, which no browser has.`));
  const shut = Object.entries(inputs).flatMap(([path, input]) => input.imports
    .filter(({ path: to, original }) => to.startsWith('(disabled):') || to.startsWith('node:') || (original !== undefined && builtins.has(original) && to.startsWith('<')))
    .map(({ path: to }) => `${path} reaches “${to}”, which no browser has.`));
  return [...open, ...shut];
}

function copy() {
  mkdirSync('dist/rules', { recursive: true });
  if (existsSync('src/core/rules')) for (const name of readdirSync('src/core/rules')) if (name.endsWith('.md')) cpSync(`src/core/rules/${name}`, `dist/rules/${name}`);
  if (existsSync('schemas')) cpSync('schemas', 'dist/schemas', { recursive: true });
  if (watch) return;
  const { text, problems } = notices(bundled);
  writeFileSync('dist/third-party-notices.txt', text);
  faults.push(...problems);
}

function declarations() {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json'], { stdio: 'pipe', encoding: 'utf8' });
  } catch (fault) {
    faults.push(`The declarations do not compile:\n${String(fault.stdout).split('\n').slice(0, 10).join('\n')}`);
  }
  // Declarations keep the `.ts` of the sources; a reader of the package has `.d.ts` under the name that ends in `.js`.
  if (existsSync('dist/types')) for (const name of readdirSync('dist/types', { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const path = `dist/types/${name}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2'));
  }
}
