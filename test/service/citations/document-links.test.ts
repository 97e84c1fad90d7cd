import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openDesk, uriOf } from './desk.ts';

async function links(text: string): Promise<readonly string[]> {
  const { service } = await openDesk({ 'a.md': text });
  return service.links(uriOf('a.md')).map(({ span, target }) => `${text.slice(span.start, span.end)} → ${target.kind === 'web' ? target.url : `file ${target.name}`}`);
}

describe('document links', () => {
  it('lead from fields of an entry to the web, the kept page and the kept copy', async () => {
    const text = '---\nbibliography: [refs.bib, "more/refs.json"]\nsources:\n  - id: tide\n    URL: "https://post.example/tide"\n    DOI: 10.5555/x(1)\n    archive: https://web.example/1/tide\n    copy: copies/tide.html\n  - {id: led, doi: "https://doi.org/10.5555/y"}\n---\n\nIt grew [@tide].\n';
    assert.deepEqual(await links(text), [
      'refs.bib → file refs.bib', 'more/refs.json → file more/refs.json', 'https://post.example/tide → https://post.example/tide', '10.5555/x(1) → https://doi.org/10.5555/x(1)',
      'https://web.example/1/tide → https://web.example/1/tide', 'copies/tide.html → file copies/tide.html', 'https://doi.org/10.5555/y → https://doi.org/10.5555/y',
    ]);
  });

  it('lead from a note to its address, and from identifiers in the text', async () => {
    assert.deepEqual(await links('It grew.[^n] It fell (doi:10.5555/abc-1). See [@doi:10.5555/z] and 10.5555/q.\n\n[^n]: The ledger, <https://port.example/ledger>.\n'), [
      'doi:10.5555/abc-1 → https://doi.org/10.5555/abc-1', 'doi:10.5555/z → https://doi.org/10.5555/z', '10.5555/q → https://doi.org/10.5555/q', 'n → https://port.example/ledger',
    ]);
  });

  it('lead nowhere else', async () => {
    const fields = ['command:workbench.action.quit', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vscode://x/y', '//host/share', '\\\\\\\\host\\\\share'];
    assert.deepEqual(await links(`---\nsources:\n  - id: x\n${fields.map((value, index) => `    ${['URL', 'archive', 'copy', 'DOI', 'link', 'archived', 'copies'][index]}: "${value}"`).join('\n')}\n---\n\nIt grew [@x], 10.5 of it, 10.50/hour.\n`), []);
  });
});
