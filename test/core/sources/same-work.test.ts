import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../src/core/analyse.ts';
import { check } from '../../../src/core/check.ts';
import { emptySource } from '../../../src/core/sources/definitions.ts';
import { doiOf, plainAddress, sameWorks } from '../../../src/core/sources/same-work.ts';
import type { Source } from '../../../src/core/sources/source.ts';
import { sourceSpan } from '../../../src/core/text/span.ts';

const nowhere = { kind: 'front-matter', span: sourceSpan(0, 0), idSpan: sourceSpan(0, 0) } as const;
const pairs = (...sources: readonly (Partial<Source> & { readonly id: string })[]): readonly string[] =>
  sameWorks(sources.map(source => ({ ...emptySource(source.id, nowhere), ...source }))).map(({ first, second, by }) => `${second.id}=${first.id} ${by}`);

describe('one work under two names', () => {
  it('is known by its DOI, however it is written', () => {
    for (const [doi, url] of [['10.5555/AbC', ''], ['doi:10.5555/abc', ''], ['', 'https://dx.doi.org/10.5555/ABC'], ['', 'http://doi.org/10.5555%2Fabc'], ['https://doi.org/10.5555/abc', 'https://post.example/a']] as const) {
      assert.equal(doiOf({ doi, url }), '10.5555/abc', doi || url);
      assert.deepEqual(pairs({ id: 'a', doi: '10.5555/abc' }, { id: 'b', doi, url }), ['b=a DOI']);
    }
  });

  it('is known by its address, without what does not change the page', () => {
    const wanted = plainAddress('https://post.example/a?id=3');
    for (const url of ['http://post.example/a/?id=3', 'https://www.Post.example/a?utm_source=x&id=3&fbclid=9', 'https://post.example:443/a?id=3#:~:text=sank']) assert.equal(plainAddress(url), wanted, url);
    for (const url of ['https://post.example/A?id=3', 'https://post.example/a?id=4', 'https://post.example/a?id=3#part-2', 'https://other.example/a?id=3']) assert.notEqual(plainAddress(url), wanted, url);
    assert.deepEqual(pairs({ id: 'a', url: 'https://post.example/a' }, { id: 'b', url: 'http://post.example/a/' }, { id: 'c', url: 'https://post.example/a?utm_medium=x' }), ['b=a address', 'c=a address']);
  });

  it('is not every entry of one site, one book or one paper', () => {
    const url = 'https://post.example/a';
    assert.deepEqual(pairs({ id: 'a', url: 'https://port.example/' }, { id: 'b', url: 'https://port.example' }), []);
    assert.deepEqual(pairs({ id: 'a', url, title: 'Tide turns' }, { id: 'b', url, title: 'The quay sank' }), []);
    assert.deepEqual(pairs({ id: 'a', url, issued: '2023' }, { id: 'b', url, issued: '2024-05-01' }), []);
    assert.deepEqual(pairs({ id: 'a', url, speaker: 'Dahl, Ines' }, { id: 'b', url, speaker: 'Orr, Tomas' }), []);
    assert.deepEqual(pairs({ id: 'a', url, locator: '4' }, { id: 'b', url, locator: '9' }), []);
    assert.deepEqual(pairs({ id: 'a', doi: '10.5555/a' }, { id: 'b', doi: '10.5555/b' }), []);
    assert.deepEqual(pairs({ id: 'a', url, title: 'Tide turns: a study' }, { id: 'b', url, title: 'TIDE TURNS – a study' }), ['b=a address']);
  });

  it('is reported at the second name, with the place of the first', () => {
    const text = '---\nsources:\n  - id: tide\n    DOI: 10.5555/abc\n  - id: ebb\n    URL: https://doi.org/10.5555/ABC\n---\n\nIt grew [@tide; @ebb].\n';
    const found = check(analyse(text)).filter(({ rule }) => rule === 'duplicate-source');
    assert.deepEqual(found.map(({ span, related }) => [span, ...related.map(each => each.span)].map(({ start, end }) => text.slice(start, end))), [['ebb', 'tide']]);
    assert.match(found[0]?.message ?? '', /“ebb” has the same DOI as “tide”/u);
  });
});
