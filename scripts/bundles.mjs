/** What is built from what. `esbuild.js` builds it; the tests build it again in memory. */

/** Citation.js can fetch works by their identifiers. We give it texts alone, and leave out what it would fetch with. */
const offline = { alias: { 'node-fetch': './scripts/no-network.mjs', 'sync-fetch': './scripts/no-network.mjs' } };
/** Code that runs by itself as a module; its libraries in the form that needs no Node. */
const module = { format: 'esm', platform: 'neutral', target: 'node20', mainFields: ['module', 'main'], external: ['node:*'], ...offline };
/** Without `worker`, micromark's table of character references is the one that needs a `document`. */
const browser = { platform: 'browser', target: 'es2023', conditions: ['worker', 'browser'], ...offline };
/** A library that has both forms is bundled as a module: the other one of `jsonc-parser` asks for its files at run time. */
const node = { format: 'cjs', platform: 'node', target: 'node20', mainFields: ['module', 'main'], ...offline };

/** The learned model, in the project and beside the bundles alike. */
export const model = 'models/attribution-1.bin';

/** What the bundles know of their build: the version, and the model's file, empty where it is left out. */
export function definitions({ version, rulesOnly }) {
  return { ONRECORD_VERSION: JSON.stringify(version), ONRECORD_MODEL: JSON.stringify(rulesOnly ? '' : model) };
}

/** `isWeb`: runs in browsers, so that nothing in it may be Node's. */
export const bundles = [
  { name: 'desktop', isWeb: false, options: { entryPoints: ['src/extension/desktop.ts'], outfile: 'dist/desktop.cjs', ...node, external: ['vscode'] } },
  { name: 'server', isWeb: false, options: { entryPoints: ['src/server/node.ts'], outfile: 'dist/server.cjs', ...node } },
  { name: 'web', isWeb: true, options: { entryPoints: ['src/extension/web.ts'], outfile: 'dist/web.js', format: 'cjs', ...browser, external: ['vscode'] } },
  { name: 'server-worker', isWeb: true, options: { entryPoints: ['src/server/worker.ts'], outfile: 'dist/server-worker.js', format: 'iife', ...browser } },
  { name: 'cli', isWeb: false, isExecutable: true, options: { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', ...module, banner: { js: '#!/usr/bin/env node' } } },
  {
    // What the two have in common goes to a file of its own, so that a program may use both and hold one.
    name: 'library', isWeb: true,
    options: { entryPoints: ['src/index.ts', 'src/remark.ts'], outdir: 'dist', ...module, splitting: true, chunkNames: 'library-[hash]' },
  },
];
