/** References, highlights and renaming over the protocol: drafts and bibliographies, open and not. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { DocumentHighlight, Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { everything, startSession, type Session } from './session.ts';

const root = 'vscode-vfs://host/desk';
const [a, b, refs] = [`${root}/a.md`, `${root}/b.md`, `${root}/refs.bib`];
const head = '---\nbibliography: refs.bib\n---\n\n';
const [textA, textB] = [`${head}The quay sank [@tide2020].\n`, `${head}It rose again [@tide2020, p. 4].\n`];
const bib = '@book{tide2020,\n  title = {Tide turns}\n}\n@book{pier2019,\n  crossref = {tide2020}\n}\n';

describe('the names of sources in an editor', () => {
  let session: Session;
  const at = (uri: string, text: string, words: string) => {
    const before = text.slice(0, text.indexOf(words) + 1).split('\n');
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };
  const files = (edit: WorkspaceEdit | null): readonly TextDocumentEdit[] => (edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? change : []));
  const ask = async <T>(method: string, params: object): Promise<T> => session.client.sendRequest(method, params);
  /** Both drafts open and their bibliography read. */
  const start = async (more: Parameters<typeof startSession>[0] = {}): Promise<void> => {
    session = await startSession({ files: new Map([[refs, bib]]), folders: [root], ...more });
    await session.open(a, textA);
    await session.open(b, textB, 3);
    const found = async (): Promise<boolean> => (await ask<Location[] | null>('textDocument/references', { ...at(a, textA, 'tide2020]'), context: { includeDeclaration: true } }) ?? []).length === 4;
    for (let asked = 0; asked < 200 && !await found(); asked++) await new Promise(resolve => setTimeout(resolve, 5));
    assert.ok(await found(), 'the file is read');
  };
  afterEach(() => session.end());

  it('are found in every open draft and in the file', async () => {
    await start();
    const found = await ask<Location[]>('textDocument/references', { ...at(a, textA, 'tide2020]'), context: { includeDeclaration: true } });
    assert.deepEqual(found.map(({ uri, range }) => [uri, range.start.line, range.start.character]), [[refs, 0, 6], [a, 4, 16], [b, 4, 16], [refs, 4, 14]]);
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at(a, textA, 'tide2020]'));
    assert.deepEqual(highlights.map(({ range, kind }) => [range.start.line, range.start.character, range.end.character, kind]), [[4, 16, 24, 2]]);
  });

  it('change everywhere in one edit, with the version of what is open', async () => {
    await start();
    const prepared = await ask('textDocument/prepareRename', at(b, textB, 'tide2020,'));
    assert.deepEqual(prepared, { range: { start: { line: 4, character: 16 }, end: { line: 4, character: 24 } }, placeholder: 'tide2020' });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(b, textB, 'tide2020,'), newName: 'flood2020' });
    assert.deepEqual(files(edit).map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]), [[b, 3, 1], [a, 1, 1], [refs, null, 2]]);
  });

  it('change for a client without versions too', async () => {
    await start({ capabilities: { ...everything, workspace: { configuration: true } } });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(b, textB, 'tide2020,'), newName: 'flood2020' });
    assert.deepEqual(Object.keys(edit.changes ?? {}), [b, a, refs]);
  });

  it('are refused in words', async () => {
    await start();
    await assert.rejects(ask('textDocument/rename', { ...at(a, textA, 'tide2020]'), newName: 'pier2019' }), /“pier2019” is taken: refs\.bib/u);
    assert.equal(await ask('textDocument/prepareRename', at(a, textA, 'quay')), null);
  });

  it('are known from the bibliography as it stands in its editor', async () => {
    await start();
    const typed = bib.replace('tide2020,', 'tides,');
    await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: refs, languageId: 'bibtex', version: 7, text: bib } });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(refs, bib, 'tide2020,'), newName: 'flood2020' });
    assert.deepEqual(files(edit).map(({ textDocument }) => [textDocument.uri, textDocument.version]), [[a, 1], [b, 3], [refs, 7]]);
    assert.deepEqual(session.published.filter(({ uri }) => uri === refs), []);
    await session.change(refs, 8, typed);
    await session.until('the key gone from the drafts', () => (session.published.findLast(({ uri }) => uri === a)?.diagnostics.some(({ code }) => code === 'undefined-source') === true ? true : undefined));
    await session.close(refs);
    await session.until('the key back, since nothing was saved', () => (session.published.findLast(({ uri }) => uri === a)?.diagnostics.some(({ code }) => code === 'undefined-source') === false ? true : undefined));
  });
});
