/** Configuration files in an editor: found through the client, followed as they change, and told of what is wrong with them. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { FileChangeType, type CodeAction } from 'vscode-languageserver';
import { addressOf, placeOfAddress } from '../../src/server/addresses.ts';
import { fingerprint, writeBaseline } from '../../src/service/baseline.ts';
import { everything, startSession, type Published, type Session } from './session.ts';

const root = 'vscode-vfs://host/desk';
const draft = `${root}/drafts/a.md`;
const file = `${root}/.onrecord.yaml`;
const faulty = 'See the note.[^lost]';

describe('addresses', () => {
  it('are paths and back, whatever letters they hold', () => {
    for (const address of ['file:///desk/a.md', 'file:///c%3A/desk/a%20b/%C3%A9.md', 'vscode-vfs://github/o/r/a%23b.md']) {
      const place = placeOfAddress(address);
      assert.ok(place !== undefined);
      assert.equal(addressOf(place), address);
    }
    assert.deepEqual(placeOfAddress('file:///c%3A/a%20b.md'), { base: 'file://', path: '/c:/a b.md' });
    assert.equal(placeOfAddress('file:///desk/')?.path, '/desk');
    for (const address of ['untitled:Untitled-1', 'file:///%E0%A4%A', '']) assert.equal(placeOfAddress(address), undefined);
  });
});

describe('the configuration of a draft in an editor', () => {
  let session: Session;
  const start = async (files: Map<string, string>, folders: readonly string[] | null = [root]): Promise<Session> => (session = await startSession({ files, folders }));
  const latest = (uri: string): Published | undefined => session.published.findLast(message => message.uri === uri);
  const codes = (): readonly unknown[] => latest(draft)?.diagnostics.map(({ code }) => code) ?? [];
  const tell = (uri: string): Promise<void> => session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: FileChangeType.Changed }] });
  const when = (what: string, condition: () => boolean): Promise<true> => session.until(what, () => (condition() ? true : undefined));
  afterEach(() => session.end());

  it('comes from the files above it, up to the workspace folder, and follows them', async () => {
    const files = new Map([[`vscode-vfs://host/.onrecord.yaml`, 'rules: {undefined-source: off}']]);
    await start(files);
    await session.open(draft, faulty);
    await when('a finding', () => codes().includes('undefined-source'));
    files.set(file, 'extends: house%20style.yaml\n'.replace('%20', ' '));
    files.set(`${root}/house%20style.yaml`, 'rules: {undefined-source: off}');
    await tell(file);
    await when('none', () => codes().length === 0);
    files.set(`${root}/house%20style.yaml`, '');
    await tell(`${root}/house%20style.yaml`);
    await when('it again', () => codes().includes('undefined-source'));
    assert.deepEqual(session.shown, []);
  });

  it('goes before the editor’s settings, and the draft before both', async () => {
    await start(new Map([[file, 'rules: {undefined-source: warning, weasel-attribution: off}']]));
    session.settings.value = { rules: { 'undefined-source': 'hint', 'weasel-attribution': 'error' } };
    await session.open(draft, `---\nonrecord: {rules: {weasel-attribution: information}}\n---\n\nExperts say the risk is real.\n\n${faulty}`);
    await when('findings', () => codes().length > 0);
    assert.deepEqual(latest(draft)?.diagnostics.map(({ code, severity }) => [code, severity]), [['weasel-attribution', 3], ['undefined-source', 2]]);
  });

  it('has its faults told in the file itself, and taken back when they are mended', async () => {
    const files = new Map([[file, 'profile: wiki\nrules:\n  undefined-source: loud\n']]);
    await start(files);
    await session.open(draft, faulty);
    const told = await session.until('a fault', () => latest(file));
    assert.deepEqual(told.diagnostics.map(({ range, severity }) => [range.start.line, range.start.character, severity]), [[2, 20, 2]]);
    files.set(file, 'profile: wiki\n');
    await tell(file);
    await when('none', () => latest(file)?.diagnostics.length === 0);
    assert.deepEqual(session.shown, []);
  });

  it('is checked as it is typed', async () => {
    await start(new Map([[`${root}/house.yaml`, 'profile: wiki']]));
    await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: file, languageId: 'yaml', version: 1, text: 'extends: [house.yaml, gone.yaml]\n' } });
    await when('a fault', () => String(latest(file)?.diagnostics[0]?.message).includes('gone.yaml'));
    await session.change(file, 2, 'extends: house.yaml\n');
    await when('none', () => latest(file)?.version === 2 && latest(file)?.diagnostics.length === 0);
    await session.close(file);
    await when('nothing kept', () => latest(file)?.version === undefined);
  });

  it('leaves ignored drafts alone, and answers about them', async () => {
    await start(new Map([[file, 'ignore: drafts/']]));
    await session.open(draft, `Experts say the risk is real. ${faulty}`);
    await when('an answer', () => latest(draft) !== undefined);
    assert.deepEqual(codes(), []);
    assert.deepEqual((await session.client.sendRequest<{ checked: { diagnostics: unknown[] }[] }>('onRecord/checkTexts', { texts: [{ uri: `${root}/drafts/b.md`, text: faulty }] })).checked[0]?.diagnostics, []);
    assert.notEqual(await session.client.sendRequest('textDocument/hover', { textDocument: { uri: draft }, position: { line: 0, character: 10 } }), null);
  });

  it('hides the findings that its baseline knows, says how many, and follows that file', async () => {
    const known = writeBaseline([{ rule: 'undefined-source', sentence: fingerprint('See the note.'), file: 'drafts/a.md', words: 'See the note.', count: 1 }]);
    const files = new Map([[file, 'baseline: known.json\n']]);
    await start(files);
    await session.open(draft, faulty);
    await when('a finding, and a word about the missing file', () => codes().includes('undefined-source') && String(latest(file)?.diagnostics[0]?.message).includes('There is no baseline “known.json”'));
    files.set(`${root}/known.json`, known);
    await tell(`${root}/known.json`);
    await when('neither', () => codes().length === 0 && latest(file)?.diagnostics.length === 0);
    await when('how many there are', () => session.checked.findLast(message => message.uri === draft)?.known === 1);
    assert.deepEqual(await session.client.sendRequest('onRecord/checkDraft', { uri: draft }), { counts: { error: 0, warning: 0, information: 0, hint: 0 }, known: 1 });
    const { checked } = await session.client.sendRequest<{ checked: { diagnostics: unknown[]; known: number }[] }>('onRecord/checkTexts', { texts: [{ uri: `${root}/drafts/b.md`, text: `${faulty}\n\n${faulty}` }] });
    assert.deepEqual([checked[0]?.diagnostics.length, checked[0]?.known], [1, 1]);
    assert.match((await session.client.sendRequest<{ yaml: string }>('onRecord/configuration', { uri: draft, name: 'a.md' })).yaml, /# Not shown: 1 known finding in known\.json\.\n/u);
    files.set(`${root}/known.json`, '{');
    await tell(`${root}/known.json`);
    await when('all of it again', () => codes().includes('undefined-source') && String(latest(file)?.diagnostics[0]?.message).includes('not valid JSON'));
  });

  it('is shown with the file behind each value', async () => {
    await start(new Map([[file, 'profile: wiki\n']]));
    await session.open(draft, '---\nreporting: own\n---\n\nRain fell.');
    const answer = await session.client.sendRequest<{ yaml: string }>('onRecord/configuration', { uri: draft, name: 'a.md' });
    assert.match(answer.yaml, /^# What holds for drafts\/a\.md[^]*\nprofile: wiki +# \.onrecord\.yaml:1\nreporting: own +# drafts\/a\.md:2\n/u);
    assert.equal(await session.client.sendRequest('onRecord/configuration', { uri: 'file:///gone.md', name: 'gone.md' }), null);
  });

  it('asks nothing of a client that cannot answer, and of drafts that lie nowhere', async () => {
    session = await startSession({ folders: [root] });
    await session.open(draft, faulty);
    await session.open('untitled:Untitled-1', faulty);
    await when('findings', () => codes().includes('undefined-source') && (latest('untitled:Untitled-1')?.diagnostics.length ?? 0) > 0);
    assert.deepEqual([session.shown, session.logged.filter(line => line.includes('Error'))], [[], []]);
  });

  it('follows the folders of the workspace', async () => {
    const files = new Map([[file, 'rules: {undefined-source: off}']]);
    session = await startSession({ files, folders: [], capabilities: { ...everything, workspace: { ...everything.workspace, workspaceFolders: true } } });
    session.client.onRequest('workspace/workspaceFolders', () => [{ uri: root, name: 'desk' }]);
    await session.open(draft, faulty);
    await when('a finding', () => codes().includes('undefined-source'));
    await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: root, name: 'desk' }], removed: [] } });
    await when('none', () => latest(draft)?.diagnostics.length === 0);
  });

  it('is completed and explained, unless another extension does that', async () => {
    for (const otherYaml of [false, true]) {
      session = await startSession({ files: new Map(), folders: [root], options: { otherYaml } });
      await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: file, languageId: 'yaml', version: 1, text: 'profile: wi\n' } });
      const completion = await session.client.sendRequest<{ items: { label: string; textEdit: unknown }[] } | null>('textDocument/completion', { textDocument: { uri: file }, position: { line: 0, character: 11 } });
      const hover = await session.client.sendRequest<{ range: unknown } | null>('textDocument/hover', { textDocument: { uri: file }, position: { line: 0, character: 2 } });
      if (otherYaml) assert.deepEqual([completion, hover], [null, null]);
      else {
        assert.deepEqual(completion?.items[1]?.textEdit, { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 11 } }, newText: 'wiki' });
        assert.deepEqual(hover?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } });
        session.end();
      }
    }
  });

  describe('ignoring a finding', () => {
    const list = `${root}/.onrecord.ignored.yaml`;
    const creating = { ...everything, workspace: { ...everything.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };
    const offered = async (): Promise<readonly CodeAction[]> => {
      const diagnostics = latest(draft)?.diagnostics ?? [];
      const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const found = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range, context: { diagnostics } });
      return found.filter(({ title }) => title.startsWith('Ignore this “undefined-source” finding'));
    };

    it('makes the list, and the finding is gone before it is saved', async () => {
      session = await startSession({ files: new Map(), folders: [root], capabilities: creating });
      await session.open(draft, faulty);
      await when('a finding', () => codes().includes('undefined-source'));
      const [action] = await offered();
      const [create, edit] = action?.edit?.documentChanges ?? [];
      assert.deepEqual(create, { kind: 'create', uri: list, options: { ignoreIfExists: true } });
      assert.ok(edit !== undefined && 'edits' in edit);
      const text = edit.edits.map(each => ('newText' in each ? each.newText : '')).join('');
      assert.match(text, /^# [^]*\n- rule: undefined-source\n {2}sentence: "See the note\."\n$/u);
      await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: list, languageId: 'yaml', version: 1, text: '' } });
      await session.change(list, 2, text);
      await when('none', () => latest(draft)?.diagnostics.length === 0);
      await session.close(list);
      await when('it again, since nothing was saved', () => codes().includes('undefined-source'));
    });

    it('adds to the nearest list there is, on a line of its own', async () => {
      session = await startSession({ files: new Map([[list, '- rule: loaded-verb\r\n  sentence: One.']]), folders: [root], capabilities: creating });
      await session.open(draft, faulty);
      await when('a finding', () => codes().includes('undefined-source'));
      const [edit] = (await offered())[0]?.edit?.documentChanges ?? [];
      assert.ok(edit !== undefined && 'edits' in edit);
      assert.deepEqual(edit.edits, [{ range: { start: { line: 1, character: 16 }, end: { line: 1, character: 16 } }, newText: '\r\n- rule: undefined-source\r\n  sentence: "See the note."\r\n' }]);
    });

    it('has a brother for common knowledge, which writes into the configuration', async () => {
      session = await startSession({ files: new Map(), folders: [root], capabilities: creating });
      const claim = 'The terminal handled 48,000 containers in 2025.';
      await session.open(draft, claim);
      await when('a finding', () => codes().includes('unsourced-statistic'));
      const diagnostics = latest(draft)?.diagnostics ?? [];
      const found = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range: diagnostics[0]?.range, context: { diagnostics } });
      const [create, edit] = found.find(({ title }) => title.startsWith('Add this to the common knowledge'))?.edit?.documentChanges ?? [];
      assert.deepEqual(create, { kind: 'create', uri: file, options: { ignoreIfExists: true } });
      assert.ok(edit !== undefined && 'edits' in edit);
      const text = edit.edits.map(each => ('newText' in each ? each.newText : '')).join('');
      assert.equal(text, 'commonKnowledge:\n  - "The terminal handled 48,000 containers in 2025"\n');
      await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: file, languageId: 'yaml', version: 1, text: '' } });
      await session.change(file, 2, text);
      await when('none', () => latest(draft)?.diagnostics.length === 0);
    });

    it('is not offered where no file can be made, nor for a sentence with a protected name', async () => {
      await start(new Map());
      await session.open(draft, faulty);
      await when('a finding', () => codes().includes('undefined-source'));
      assert.deepEqual(await offered(), []);
      session.end();
      session = await startSession({ files: new Map(), folders: [root], capabilities: creating });
      await session.open(draft, `---\nsources:\n  - {id: a, author: Xenia Quell, anonymous: true}\n---\n\nXenia Quell wrote the note.[^lost]`);
      await when('a finding', () => codes().includes('undefined-source'));
      assert.deepEqual(await offered(), []);
    });
  });
});
