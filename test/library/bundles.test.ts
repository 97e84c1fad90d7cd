/** What is bundled for browsers runs where there is neither a page nor Node, and what is bundled as a library is the library. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { before, describe, it } from 'mocha';
import { bundles, definitions, model, type Bundle } from '../../scripts/bundles.mjs';
import { analyse } from '../../src/core/analyse.ts';
import { chooseLabeller } from '../../src/service/choose-labeller.ts';
import { recordOf } from '../../src/service/record.ts';
import { apart } from '../harness/apart.ts';

/** The bundle as one script that leaves its exports in `library`. */
async function scriptOf({ options }: Bundle, entry: string): Promise<string> {
  const { splitting: _, outdir: __, chunkNames: ___, ...rest } = options;
  const { outputFiles } = await build({ ...rest, entryPoints: [entry], bundle: true, write: false, define: definitions({ version: '9.9.9', rulesOnly: false }), format: 'iife', globalName: 'library', logLevel: 'silent' });
  return outputFiles[0]?.text ?? assert.fail('nothing was built');
}

describe('bundles', function () {
  this.timeout(60_000);
  const bundle = (name: string): Bundle => bundles.find(each => each.name === name) ?? assert.fail(name);

  let worker = '';
  before(async () => {
    worker = await scriptOf(bundle('server-worker'), 'src/server/worker.ts');
  });

  it('are the ones that package.json and the editor name', () => {
    assert.deepEqual(bundles.flatMap(({ options }) => options.outfile ?? []), ['dist/desktop.cjs', 'dist/server.cjs', 'dist/web.js', 'dist/server-worker.js', 'dist/cli.js']);
    assert.deepEqual(bundle('library').options.entryPoints, ['src/index.ts', 'src/remark.ts']);
  });

  it('have the model beside them in both packages, where programs may read it too', () => {
    assert.match(model, /^models\/[a-z]+-\d+\.bin$/u);
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!dist\/models\/\*\*$/mu);
    assert.match(readFileSync('.npmignore', 'utf8'), /^!\/dist\/models$/mu);
    assert.equal(JSON.parse(readFileSync('package.json', 'utf8')).exports['./models/*'], './dist/models/*');
    assert.ok(readFileSync('README.md', 'utf8').includes(`on-record/${model}`), 'the page names the file that ships');
    assert.ok(readFileSync('src/cli/main.ts', 'utf8').includes(`'${model}'`), 'and so does the tool where its sources run by themselves');
  });

  it('run as a library in a bare world', async () => {
    const world = createContext({});
    runInContext(await scriptOf(bundle('library'), 'src/index.ts'), world);
    // A character reference needs micromark's table, which is where a bundle for pages breaks in a worker.
    const draft = JSON.stringify('Caf&eacute; &amp; bar.[^lost]\n\n“It closed,” Ada Lind said.\n');
    const found: unknown = runInContext(`JSON.stringify([library.check(library.analyse(${draft})).map(each => each.rule), library.analyse(${draft}).attributions.length])`, world);
    assert.equal(found, JSON.stringify([['undefined-source'], 1]));
  });

  it('run as a server in a worker, which has no page and no network, and read drafts there as Node does', async () => {
    const { ask, notify, world, requests } = startWorker(worker);
    const file = readFileSync(model);
    // Of the worker's own making, as what comes in by a message is.
    requests.set('onRecord/model', () => runInContext(`Uint8Array.from(${JSON.stringify([...file])})`, world));
    await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    notify('initialized', {});
    const { labeller } = chooseLabeller(file);
    for (const path of [...readdirSync('test/extension/drafts').map(name => `test/extension/drafts/${name}`), 'examples/liege-hub.md']) {
      const [uri, text] = [`memfs:/${path}`, readFileSync(path, 'utf8')];
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      const expected = { labeller: labeller.id, record: recordOf(analyse(text, { labeller }), path) };
      assert.deepEqual(apart(JSON.stringify(await ask('onRecord/record', { uri, name: path })), JSON.stringify(expected)), ['', ''], path);
    }
  });

  it('miss the model in a worker whose client has none, and say so once', async () => {
    const { ask, notify, said } = startWorker(worker);
    await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    notify('initialized', {});
    for (const uri of ['memfs:/a.md', 'memfs:/b.md']) {
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Ada Lind said it rained.\n' } });
      assert.match(JSON.stringify(await ask('onRecord/record', { uri, name: 'a.md' })), /^\{"labeller":"rules",.*"Ada Lind"/u);
    }
    assert.equal(said.filter(message => /^\{"jsonrpc":"2.0","id":\d+,"method":"window\/showMessageRequest".*The learned model is missing/u.test(message)).length, 1);
  });
});

/** The worker's script in a world of its own, and this end of the conversation. `requests` answers what the server asks; what is not there is refused. */
function startWorker(script: string) {
  const requests = new Map<string, () => unknown>();
  const answers = new Map<number, (result: unknown) => void>();
  const said: string[] = [];
  const self: { onmessage?: (event: { readonly data: unknown }) => void; postMessage: (message: Message) => void; addEventListener: () => void } = {
    addEventListener: () => undefined,
    postMessage: message => {
      said.push(JSON.stringify(message));
      const { id, method, result } = message;
      if (id === undefined) return;
      if (method === undefined) answers.get(id)?.(result);
      else {
        const answer = requests.get(method);
        tell({ id, ...(answer === undefined ? { error: { code: -32601, message: `no ${method}` } } : { result: answer() }) });
      }
    },
  };
  const tell = (message: object): void => self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const world = createContext({ self, console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextEncoder, TextDecoder, URL, performance });
  runInContext(script, world);
  assert.ok(self.onmessage, 'the server listens for messages');
  let count = 0;
  return {
    world, requests, said,
    notify: (method: string, params: object) => tell({ method, params }),
    ask: (method: string, params: object): Promise<unknown> => new Promise(settle => {
      count++;
      answers.set(count, settle);
      tell({ id: count, method, params });
    }),
  };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}
