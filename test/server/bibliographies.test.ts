/** Bibliographies in an editor: read in the background, followed as they change, and gone to from a key. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { FileChangeType, type CompletionList, type Hover, type Location } from 'vscode-languageserver';
import { everything, startSession, type Published, type Session } from './session.ts';

const root = 'vscode-vfs://host/desk';
const draft = `${root}/drafts/a.md`;
const refs = `${root}/drafts/refs.bib`;
const text = '---\nbibliography: refs.bib\n---\n\nThe quay sank by 40 cm [@tide].\n';
const bib = '@book{other, title = {Other}, year = 2019}\n@article{tide,\n  title = {Tide turns},\n  author = {Brandt, Ilse},\n  journaltitle = {Annals of Quays},\n  date = {2023-11-02},\n  url = {https://annals.example/tide}\n}\n';

describe('a bibliography in an editor', () => {
  let session: Session;
  const start = async (files: Map<string, string>): Promise<Session> => (session = await startSession({ files, folders: [root] }));
  const latest = (): Published | undefined => session.published.findLast(message => message.uri === draft);
  const codes = (): readonly unknown[] => latest()?.diagnostics.map(({ code }) => code) ?? [];
  const tell = (uri: string): Promise<void> => session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: FileChangeType.Changed }] });
  const when = (what: string, condition: () => boolean): Promise<true> => session.until(what, () => (condition() ? true : undefined));
  const at = (words: string) => {
    const before = text.slice(0, text.indexOf(words) + 1).split('\n');
    return { textDocument: { uri: draft }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };
  afterEach(() => session.end());

  it('defines keys, and an edit of it shows without a key', async () => {
    const files = new Map([[refs, bib]]);
    await start(files);
    await session.open(draft, text);
    await when('an answer without findings about the key', () => latest() !== undefined && !codes().includes('undefined-source'));
    files.set(refs, bib.replace('{tide,', '{tides,'));
    await tell(refs);
    await when('the key gone', () => codes().includes('undefined-source'));
    files.set(refs, bib);
    await tell(refs);
    await when('the key back', () => !codes().includes('undefined-source'));
  });

  it('that comes later is found when it comes', async () => {
    const files = new Map<string, string>();
    await start(files);
    await session.open(draft, text);
    await when('a word about the missing file', () => codes().includes('front-matter'));
    files.set(refs, bib);
    await tell(refs);
    await when('none', () => !codes().includes('front-matter') && !codes().includes('undefined-source'));
  });

  it('answers hover, definition and completion', async () => {
    await start(new Map([[refs, bib]]));
    await session.open(draft, text);
    await when('the file read', () => latest() !== undefined);
    let card: Hover | null = null;
    // The answer waits for no file, so the first may come before it is read.
    for (let asked = 0; asked < 200 && !/Annals of Quays/u.test(JSON.stringify(card)); asked++) card = await session.client.sendRequest('textDocument/hover', at('tide]'));
    assert.match(JSON.stringify(card), /Tide turns.*Annals of Quays/u);
    const found: Location = await session.client.sendRequest('textDocument/definition', at('tide]'));
    assert.deepEqual(found, { uri: refs, range: { start: { line: 1, character: 9 }, end: { line: 1, character: 13 } } });
    const { items }: CompletionList = await session.client.sendRequest('textDocument/completion', at('tide]'));
    assert.ok(items.some(({ label }) => label === 'tide'));
  });

  it('that is damaged says where, and keeps the rest', async () => {
    await start(new Map([[refs, `@book{broken, title = {Open\n${bib}`]]));
    await session.open(draft, text);
    await when('the fault', () => codes().includes('damaged-source'));
    const fault = latest()?.diagnostics.find(({ code }) => code === 'damaged-source');
    assert.match(JSON.stringify(fault?.message), /In “refs\.bib”: The entry “broken” is never closed/u);
    assert.equal(fault?.relatedInformation?.[0]?.location.uri, refs);
    assert.ok(!codes().includes('undefined-source'));
  });

  it('is read for drafts that are not open, and its faults are told once a run', async () => {
    await start(new Map([[refs, `@book{broken, title = {Open\n${bib}`]]));
    const check = async (run: string, ...names: readonly string[]): Promise<readonly (readonly unknown[])[]> => {
      const { checked } = await session.client.sendRequest<{ checked: readonly { diagnostics: readonly { code: string }[] }[] }>('onRecord/checkTexts', { run, texts: names.map(name => ({ uri: `${root}/drafts/${name}`, text })) });
      return checked.map(({ diagnostics }) => diagnostics.map(({ code }) => code).filter(code => code === 'damaged-source' || code === 'undefined-source'));
    };
    assert.deepEqual(await check('1', 'b.md', 'c.md'), [['damaged-source'], []]);
    assert.deepEqual(await check('1', 'd.md'), [[]]);
    assert.deepEqual(await check('2', 'b.md'), [['damaged-source']]);
  });

  it('of the house defines keys, and one that is missing is told of in the configuration', async () => {
    const house = `${root}/.onrecord.yaml`;
    const files = new Map([[house, 'bibliographies: refs/all.bib\n']]);
    await start(files);
    await session.open(draft, 'The quay sank by 40 cm [@tide].\n');
    const told = (): string => String(session.published.findLast(message => message.uri === house)?.diagnostics[0]?.message);
    await when('a word in the configuration', () => told().includes('There is no file “refs/all.bib”'));
    assert.ok(!codes().includes('undefined-source'));
    files.set(`${root}/refs/all.bib`, bib.replace('{tide,', '{tides,'));
    await tell(`${root}/refs/all.bib`);
    await when('the key unknown, and nothing amiss', () => codes().includes('undefined-source') && told() === 'undefined');
    files.set(`${root}/refs/all.bib`, bib);
    await tell(`${root}/refs/all.bib`);
    await when('the key known', () => !codes().includes('undefined-source'));
  });

  it('of the house is found by a pattern, through the client', async () => {
    const files = new Map([[`${root}/.onrecord.yaml`, 'bibliographies: refs/*.bib\n'], [`${root}/refs/a.bib`, bib]]);
    await start(files);
    session.client.onRequest('onRecord/folders', ({ uris }: { uris: readonly string[] }) => ({ folders: uris.map(uri => (uri === `${root}/refs` ? [...files.keys()].filter(each => each.startsWith(`${uri}/`)).map(each => ({ name: each.slice(uri.length + 1), kind: 'file' })) : null)) }));
    await session.open(draft, 'The quay sank by 40 cm [@tide] and then [@later].\n');
    await when('the other key unknown', () => latest()?.diagnostics.filter(({ code }) => code === 'undefined-source').length === 1);
    files.set(`${root}/refs/b.bib`, '@book{later, title = {Later}}');
    await tell(`${root}/refs/b.bib`);
    await when('both known', () => !codes().includes('undefined-source'));
  });

  for (const [name, has, lacks] of [
    ['refs.bib', bib, bib.replace('{tide,', '{tides,')],
    ['refs.json', '[{"id": "tide", "title": "Tide"}]', '[{"id": "tides", "title": "Tide"}]'],
    ['refs.yaml', 'references:\n- id: tide\n  title: Tide\n', 'references:\n- id: tides\n  title: Tide\n'],
  ] as const) {
    it(`counts as it is typed, before it is saved: ${name}`, async () => {
      const uri = `${root}/drafts/${name}`;
      session = await startSession({ files: new Map([[uri, has]]), folders: [root], capabilities: { ...everything, textDocument: { ...everything.textDocument, synchronization: { dynamicRegistration: true } } } });
      const wishes: string[] = [];
      session.client.onRequest('client/registerCapability', (wish: unknown) => void wishes.push(JSON.stringify(wish)));
      await session.open(draft, text.replace('refs.bib', name));
      await when('the key known', () => latest() !== undefined && !codes().includes('undefined-source') && session.checked.length > 1);
      // What ends otherwise, the client sends by its fixed pattern.
      if (name !== 'refs.bib') await when('a wish to follow the file', () => wishes.some(wish => wish.includes('textDocument/didChange') && wish.includes(`**/${name}`)));
      await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'other', version: 1, text: has } });
      const begun = Date.now();
      await session.change(uri, 2, lacks);
      await when('the key gone', () => codes().includes('undefined-source'));
      assert.ok(Date.now() - begun < 1000);
      await session.close(uri);
      await when('the key back, since nothing was saved', () => !codes().includes('undefined-source'));
      assert.ok(session.published.every(message => message.uri !== uri));
    });
  }
});
