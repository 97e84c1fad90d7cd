/** Document links over the protocol: addresses at once, files when they are followed. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { DocumentLink } from 'vscode-languageserver';
import { startSession, type Session } from './session.ts';

const root = 'vscode-vfs://host/desk';
const draft = `${root}/drafts/a.md`;
const text = '---\nbibliography: refs.bib\nsources:\n  - id: tide\n    URL: https://post.example/tide\n    copy: copies/tide.html\n  - id: led\n    copy: ../../outside.html\n  - id: gone\n    copy: gone.html\n---\n\nIt grew.\n';

describe('links of a draft', () => {
  let session: Session;
  afterEach(() => session.end());

  it('lead to addresses, and to files of the project that are there', async () => {
    session = await startSession({ folders: [root], files: new Map([[`${root}/drafts/refs.bib`, ''], [`${root}/copies/tide.html`, ''], ['vscode-vfs://host/outside.html', '']]) });
    await session.open(draft, text);
    const links: DocumentLink[] = await session.client.sendRequest('textDocument/documentLink', { textDocument: { uri: draft } });
    assert.deepEqual(links.map(({ range: { start }, target }) => [start.line, start.character, target]), [[1, 14, undefined], [4, 9, 'https://post.example/tide'], [5, 10, undefined], [7, 10, undefined], [9, 10, undefined]]);
    const resolved: DocumentLink[] = await Promise.all(links.map(link => session.client.sendRequest<DocumentLink>('documentLink/resolve', link)));
    assert.deepEqual(resolved.map(({ target }) => target), [`${root}/drafts/refs.bib`, 'https://post.example/tide', `${root}/copies/tide.html`, undefined, undefined]);
  });
});
