import assert from 'node:assert/strict';
import type { Citation } from '../../../src/core/markdown/document.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';

function citations(source: string): readonly Citation[] {
  return parseMarkdown(source, 'markdown').citations;
}

/** Each citation as the words it stands on and, behind a bar, its key. */
function marks(source: string): readonly string[] {
  return citations(source).map(({ span, keySpan, key }) => {
    const written = source.slice(keySpan.start, keySpan.end);
    return `${source.slice(span.start, span.end)}|${key}${written === key ? '' : ` written ${written}`}`;
  });
}

describe('templates for addresses', () => {
  it('are addresses as they are written, in links, definitions and pictures', () => {
    const source = 'We [built it]({{ "/2015/09/28/web (new)/" | url }} "Built") with [them][t] ![a]({% link a b.png %}).\n\n[t]: {{ site.baseurl }}/team';
    assert.deepEqual(citations(source).map(({ key }) => key), ['{{ "/2015/09/28/web (new)/" | url }}', 't']);
    const [link, reference] = citations(source);
    assert.ok(link?.kind === 'link' && reference?.kind === 'reference-link');
    assert.deepEqual([link.url, link.title, source.slice(link.keySpan.start, link.keySpan.end)], ['{{ "/2015/09/28/web (new)/" | url }}', 'Built', link.key]);
    assert.equal(reference.url, '{{ site.baseurl }}/team');
  });

  it('end on their line, and elsewhere are words', () => {
    assert.deepEqual(marks('See [one]({{ "/a"\n}}) and {{ "x" | url }} [two](b).'), ['[two](b)|b']);
  });
});

describe('citekeys', () => {
  it('reads a bracketed group item by item', () => {
    const source = 'It fell [see @tamm2020, p. 4; -@lesk, pp. 3–5 and passim].';
    assert.deepEqual(marks(source), ['see @tamm2020, p. 4|tamm2020', '-@lesk, pp. 3–5 and passim|lesk']);
    const [first, second] = citations(source);
    assert.ok(first?.kind === 'citekey' && second?.kind === 'citekey');
    assert.deepEqual([first.prefix, first.locator, first.suffix, first.authorSuppressed, first.inText], ['see', 'p. 4', '', false, false]);
    assert.deepEqual([second.prefix, second.locator, second.suffix, second.authorSuppressed], ['', 'pp. 3–5', 'and passim', true]);
    assert.equal(source.slice(second.group.start, second.group.end), '[see @tamm2020, p. 4; -@lesk, pp. 3–5 and passim]');
  });

  it('reads a key in the running text with its locator', () => {
    const source = 'As @tamm2020 [p. 3] and -@lesk2019b say.';
    assert.deepEqual(marks(source), ['@tamm2020 [p. 3]|tamm2020', '-@lesk2019b|lesk2019b']);
    const [first] = citations(source);
    assert.ok(first?.kind === 'citekey');
    assert.deepEqual([first.locator, first.inText], ['p. 3', true]);
  });

  it('ends a key before closing punctuation and keeps what is inside', () => {
    assert.deepEqual(marks('So [@Tamm_2020:a.b/c-d].'), ['@Tamm_2020:a.b/c-d|Tamm_2020:a.b/c-d']);
    assert.deepEqual(marks('So says @tamm2020.'), ['@tamm2020|tamm2020']);
  });

  it('reads keys in braces and addresses as keys', () => {
    const [braced] = citations('So [@{tamm}, {iv} end].');
    assert.ok(braced?.kind === 'citekey');
    assert.deepEqual([braced.key, braced.locator, braced.suffix], ['tamm', 'iv', 'end']);
    assert.deepEqual(marks('A [@{odd key}] B [@{odd:key!}].'), ['@{odd:key!}|odd:key!']);
    assert.deepEqual(marks('So [@https://doi.org/10.1/x].'), ['@https://doi.org/10.1/x|https://doi.org/10.1/x']);
  });

  it('reads over emphasis and over a quotation’s line start', () => {
    const source = '> said [*see* @tamm2020,\n> p. 4].';
    const [citation] = citations(source);
    assert.ok(citation?.kind === 'citekey');
    assert.deepEqual([citation.prefix, citation.locator], ['see', 'p. 4']);
    assert.equal(source.slice(citation.group.start, citation.group.end), '[*see* @tamm2020,\n> p. 4]');
  });

  it('takes a bare name for a citation only where the draft defines it or it looks like a key', () => {
    assert.deepEqual(marks('As @lesk says.'), []);
    assert.deepEqual(marks('---\nsources:\n  - id: lesk\n---\n\nAs @lesk says.'), ['@lesk|lesk']);
    assert.deepEqual(marks('---\nreferences:\n  lesk: {title: X}\n---\n\nAs @lesk says.'), ['@lesk|lesk']);
    assert.deepEqual(marks('As @lesk says.\n\n[^lesk]: A note.'), ['@lesk|lesk']);
    assert.deepEqual(marks('As @lesk1987 says.'), ['@lesk1987|lesk1987']);
  });

  it('leaves handles, addresses, escapes, code and figures alone', () => {
    for (const source of [
      'Follow @tamm2020 for more.', 'On Twitter: @tamm2020.', 'Ana Tamm (@tamm2020 on Mastodon) left.', 'Picture via @tamm2020.', '@tamm2020 @lesk2019', 'Write to desk@tamm2020.example.',
      'So \\@tamm2020 said.', 'So &#64;tamm2020 said.', '`@tamm2020`', 'See [@fig:map] and @fig:map2020.', '```\n[@tamm2020]\n```', '\\[\\@tamm2020]',
    ]) assert.deepEqual(citations(source).filter(citation => citation.kind === 'citekey'), [], source);
  });

  it('is a link where `[@key]` is defined as one', () => {
    assert.deepEqual(citations('So [@tamm2020].\n\n[@tamm2020]: https://tamm.example').map(citation => citation.kind), ['reference-link']);
  });
});

describe('footnote marks and links', () => {
  it('finds defined and undefined footnotes', () => {
    assert.deepEqual(marks('One.[^1] Two.[^9]\n\n[^1]: See <https://a.example>.'), ['[^1]|1', '[^9]|9', '<https://a.example>|https://a.example']);
    assert.deepEqual(marks('A class [^a-z] of letters.'), []);
  });

  it('finds every kind of link and no image', () => {
    const source = '[a *b*](<x y> "T") <https://a.example> https://b.example/q_(r). www.c.example ![i](i.png) [d](mailto:d@e.example)';
    assert.deepEqual(marks(source), [
      '[a *b*](<x y> "T")|x y', '<https://a.example>|https://a.example', 'https://b.example/q_(r)|https://b.example/q_(r)', 'www.c.example|www.c.example',
    ]);
    const [first, , third, fourth] = citations(source);
    assert.ok(first?.kind === 'link' && third?.kind === 'link' && fourth?.kind === 'link');
    assert.deepEqual([first.title, source.slice(first.textSpan.start, first.textSpan.end)], ['T', 'a *b*']);
    assert.deepEqual([third.textSpan, fourth.url], [third.span, 'http://www.c.example']);
  });

  it('follows reference links by Markdown’s rules for labels, and keeps those that lead nowhere', () => {
    const source = '[words][The  LAB] [lab][] [The lab] [words][nowhere] grid[ab][c] [1][2]\n\n[the lab]: https://lab.example "Lab"\n[lab]: b';
    const read = citations(source).map(citation => citation.kind === 'reference-link' ? [citation.key, citation.url] : []);
    assert.deepEqual(read, [['The  LAB', 'https://lab.example'], ['lab', 'b'], ['The lab', 'https://lab.example'], ['nowhere', undefined]]);
  });

  it('keeps a mark where another file may define its label, and says that one may', () => {
    const document = parseMarkdown('[words][nowhere]\n\n{% include references.md %}', 'markdown');
    assert.deepEqual(document.citations.map(({ kind }) => kind), ['reference-link']);
    assert.equal(document.definesElsewhere, true);
  });

  it('gives notes and definitions their places', () => {
    const source = 'x[^n]\n\n[^n]: Said [here](https://h.example).\n\n[Lab]: <https://l.example> \'T\'\n';
    const { footnotes, links } = parseMarkdown(source, 'markdown');
    assert.deepEqual(footnotes.map(note => [note.label, source.slice(note.labelSpan.start, note.labelSpan.end), note.url]), [['n', 'n', 'https://h.example']]);
    assert.deepEqual(links.map(link => [link.label, source.slice(link.labelSpan.start, link.labelSpan.end), link.url, link.title]), [['Lab', 'Lab', 'https://l.example', 'T']]);
  });
});
