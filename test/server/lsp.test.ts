import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sourceSpan } from '../../src/core/text/span.ts';
import type { Action } from '../../src/service/actions/action.ts';
import { isWanted, placesOf, toDiagnostic, toWorkspaceEdit, withoutPlaces, type ClientAbilities } from '../../src/server/lsp.ts';

const able: ClientAbilities = { snippetEdits: true, documentChanges: true, createsFiles: true, relatedInformation: true, rulePages: undefined, explainCommand: undefined };
const action = (text: string, snippet: boolean): Pick<Action, 'edits' | 'snippet'> => ({ edits: [{ span: sourceSpan(1, 1), text }], snippet });

describe('places', () => {
  it('count in UTF-16, over every kind of line end', () => {
    const text = 'a\r\n👩‍🔬b\rc\nd';
    const places = placesOf('u', 1, text);
    assert.deepEqual(places.range(sourceSpan(text.indexOf('b'), text.indexOf('c'))), { start: { line: 1, character: 5 }, end: { line: 2, character: 0 } });
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
      assert.equal(places.offset(places.range(sourceSpan(offset, offset)).start), offset, `offset ${offset}`);
    }
  });

  it('outside the file are the nearest inside', () => {
    const places = placesOf('u', 1, 'ab\r\ncd');
    assert.equal(places.offset({ line: 0, character: 99 }), 2);
    assert.equal(places.offset({ line: 99, character: 0 }), 6);
    assert.equal(places.offset({ line: -1, character: -1 }), 0);
    assert.deepEqual(places.range(sourceSpan(-5, 99)), { start: { line: 0, character: 0 }, end: { line: 1, character: 2 } });
  });
});

describe('edits', () => {
  it('carry the version, and snippets where the client has them', () => {
    const places = placesOf('u', 7, 'abc');
    const at = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    assert.deepEqual(toWorkspaceEdit(action('[@${1:source}]', true), places, able), {
      documentChanges: [{ textDocument: { uri: 'u', version: 7 }, edits: [{ range: at, snippet: { kind: 'snippet', value: '[@${1:source}]' } }] }],
    });
    assert.deepEqual(toWorkspaceEdit(action('[@${1:source}]', true), places, { ...able, snippetEdits: false }), {
      documentChanges: [{ textDocument: { uri: 'u', version: 7 }, edits: [{ range: at, newText: '[@source]' }] }],
    });
    assert.deepEqual(toWorkspaceEdit(action('$1', false), places, { ...able, documentChanges: false }), { changes: { u: [{ range: at, newText: '$1' }] } });
  });

  it('leave the names of places where there are no snippets', () => {
    assert.equal(withoutPlaces('a $1 ${2} ${3:name} ${4|one,two|} \\$5 \\\\ \\}'), 'a   name one $5 \\ }');
  });
});

describe('diagnostics', () => {
  const finding = { rule: 'unused-source', severity: 'hint', span: sourceSpan(0, 1), message: 'm', related: [{ span: sourceSpan(1, 2), message: 'r' }], fixes: [] } as const;

  it('carry rule, source, tag, related places, and a page where there is one', () => {
    const places = placesOf('u', 3, 'abc');
    const range = (start: number, end: number) => ({ start: { line: 0, character: start }, end: { line: 0, character: end } });
    assert.deepEqual(toDiagnostic(finding, places, { ...able, rulePages: 'file:///rules' }, () => true, () => undefined), {
      range: range(0, 1), severity: 4, source: 'On Record', code: 'unused-source', codeDescription: { href: 'file:///rules/unused-source.md' }, message: 'm', tags: [1],
      relatedInformation: [{ location: { uri: 'u', range: range(1, 2) }, message: 'r' }], data: { rule: 'unused-source', version: 3 },
    });
    const plain = toDiagnostic({ ...finding, rule: 'front-matter' }, places, { ...able, relatedInformation: false, rulePages: 'file:///rules' }, () => false, () => undefined);
    assert.deepEqual([plain.codeDescription, plain.tags, plain.relatedInformation], [undefined, undefined, undefined]);
  });

  it('point into another file that is known, and not into one that is not', () => {
    const damaged = { ...finding, related: [{ span: sourceSpan(3, 4), message: 'here', path: '/refs.bib' }, { span: sourceSpan(0, 1), message: 'there', path: '/gone.bib' }] };
    const { relatedInformation } = toDiagnostic(damaged, placesOf('u', 1, 'abc'), able, () => true, path => (path === '/refs.bib' ? placesOf('file:///refs.bib', 0, '@a\n{b}') : undefined));
    assert.deepEqual(relatedInformation, [{ location: { uri: 'file:///refs.bib', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } } }, message: 'here' }]);
  });
});

describe('kinds of action', () => {
  it('are those asked for; actions on the whole draft only where asked', () => {
    assert.equal(isWanted('quickfix', undefined), true);
    assert.equal(isWanted('source.fixAll.onRecord', undefined), false);
    assert.equal(isWanted('source.fixAll.onRecord', ['source.fixAll']), true);
    assert.equal(isWanted('source.fixAll.onRecord', ['source.fixAll.other']), false);
    assert.equal(isWanted('quickfix', ['refactor']), false);
    assert.equal(isWanted('refactor.rewrite', ['refactor']), true);
  });
});
