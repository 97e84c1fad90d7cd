/** What is bundled for browsers runs where there is neither a page nor Node, and what is bundled as a library is the library. */
import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, it } from 'mocha';
import { bundles, type Bundle } from '../../scripts/bundles.mjs';

/** The bundle as one script that leaves its exports in `library`. */
async function scriptOf({ options }: Bundle, entry: string): Promise<string> {
  const { splitting: _, outdir: __, chunkNames: ___, ...rest } = options;
  const { outputFiles } = await build({ ...rest, entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'library', logLevel: 'silent' });
  return outputFiles[0]?.text ?? assert.fail('nothing was built');
}

describe('bundles', function () {
  this.timeout(60_000);
  const bundle = (name: string): Bundle => bundles.find(each => each.name === name) ?? assert.fail(name);

  it('are the ones that package.json and the editor name', () => {
    assert.deepEqual(bundles.flatMap(({ options }) => options.outfile ?? []), ['dist/desktop.cjs', 'dist/server.cjs', 'dist/web.js', 'dist/server-worker.js', 'dist/cli.js']);
    assert.deepEqual(bundle('library').options.entryPoints, ['src/index.ts', 'src/remark.ts']);
  });

  it('run as a library in a bare world', async () => {
    const world = createContext({});
    runInContext(await scriptOf(bundle('library'), 'src/index.ts'), world);
    // A character reference needs micromark's table, which is where a bundle for pages breaks in a worker.
    const draft = JSON.stringify('Caf&eacute; &amp; bar.[^lost]\n\n“It closed,” Ada Lind said.\n');
    const found: unknown = runInContext(`JSON.stringify([library.check(library.analyse(${draft})).map(each => each.rule), library.analyse(${draft}).attributions.length])`, world);
    assert.equal(found, JSON.stringify([['undefined-source'], 1]));
  });

  it('run as a server in a worker, which has no page', async () => {
    const heard: string[] = [];
    const self = { postMessage: () => undefined, addEventListener: (kind: string) => void heard.push(kind) };
    Object.defineProperty(self, 'onmessage', { set: () => void heard.push('message') });
    const world = createContext({ ...self, self, console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextEncoder, TextDecoder, URL, performance });
    runInContext(await scriptOf(bundle('server-worker'), 'src/server/worker.ts'), world);
    assert.ok(heard.includes('message'), 'the server listens for messages');
  });
});
