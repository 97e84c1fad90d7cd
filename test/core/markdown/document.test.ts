import assert from 'node:assert/strict';
import type { YamlNode } from '../../../src/core/markdown/document.ts';
import { parseTree } from '../../../src/core/markdown/grammar.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';

function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.find(entry => entry.key === key)?.value : undefined;
}

describe('front matter', () => {
  it('gives every value its place, with CRLF and a byte order mark', () => {
    const source = '\uFEFF---\r\ntitle: "Parcels"\r\ndate: 2023-10-06\r\nlist: [a, {b: 2}]\r\n---\r\nText.\r\n';
    const { frontMatter } = parseMarkdown(source, 'markdown');
    assert.deepEqual(frontMatter?.problems, []);
    assert.equal(source.slice(frontMatter?.span.start, frontMatter?.span.end), source.slice(1, source.indexOf('\r\nText')));
    const title = valueOf(frontMatter?.root, 'title');
    assert.equal(source.slice(title?.span.start, title?.span.end), '"Parcels"');
    const date = valueOf(frontMatter?.root, 'date');
    assert.ok(date?.kind === 'scalar');
    assert.equal(date.value, '2023-10-06');
    const list = valueOf(frontMatter?.root, 'list');
    assert.ok(list?.kind === 'list');
    assert.equal(source.slice(list.items[1]?.span.start, list.items[1]?.span.end), '{b: 2}');
  });

  it('resolves aliases, and not without end', () => {
    const { frontMatter } = parseMarkdown('---\na: &a {x: 1}\nb: *a\n---\n', 'markdown');
    assert.ok(valueOf(frontMatter?.root, 'b')?.kind === 'map');
    const bomb = ['a: &a [1, 1]', ...Array.from({ length: 25 }, (_, index) => `b${index}: &b${index} [*${index ? `b${index - 1}` : 'a'}, *${index ? `b${index - 1}` : 'a'}]`)].join('\n');
    assert.ok(JSON.stringify(parseMarkdown(`---\n${bomb}\n---\n`, 'markdown').frontMatter).length < 5_000_000);
  });

  it('says what is wrong and reads the rest', () => {
    const source = '---\ntitle: "Parcels\nauthor: Lesk\n---\n\nOrvex said so.\n';
    const { frontMatter, blocks } = parseMarkdown(source, 'markdown');
    assert.equal(frontMatter?.problems.length, 1);
    assert.match(frontMatter?.problems[0]?.message ?? '', /“.+”.*quotation mark.*Add/);
    assert.deepEqual(blocks.map(block => block.inline.text), ['Orvex said so.']);
    const named = parseMarkdown('---\nsources:\n  - id: a\n    anonymous: true\n    author: Xenia: Quell: x\n---\n', 'markdown').frontMatter;
    assert.ok((named?.problems.length ?? 0) > 0);
    assert.equal(named?.problems.some(({ message }) => /Xenia|Quell/u.test(message)), false);
    const doubled = parseMarkdown('---\ntitle: a\nlang: en\ntitle: b\n---\n', 'markdown').frontMatter;
    assert.match(doubled?.problems[0]?.message ?? '', /“title:”.*twice/);
    assert.ok(valueOf(doubled?.root, 'lang'));
  });

  it('tells a block that was never closed from a thematic break', () => {
    assert.equal(parseMarkdown('---\ntitle: Parcels\n\nOrvex said so.\n', 'markdown').frontMatter?.problems.length, 1);
    assert.equal(parseMarkdown('---\n\nOrvex said so.\n', 'markdown').frontMatter, undefined);
    const between = parseMarkdown('---\nOrvex said so, and more.\n---\n\nLesk agreed.', 'markdown');
    assert.equal(between.frontMatter, undefined);
    assert.deepEqual(between.blocks.map(block => block.inline.text), ['Orvex said so, and more.', 'Lesk agreed.']);
  });
});

describe('comments addressed to On Record', () => {
  it('reads names, rules and reasons', () => {
    const source = 'One. <!-- onrecord-own-reporting -- my notes -->\n\n<!-- onrecord-common-knowledge -->\n\n<!-- onrecord-disable vague-source, weasel -- the desk\n knows -->\n\n<!-- onrecord-nonsense --> <!-- aside -->\n';
    const { directives } = parseMarkdown(source, 'markdown');
    assert.deepEqual(directives.map(directive => [directive.kind, directive.reason, directive.kind === 'suppression' ? directive.rules : directive.covers]), [
      ['own-reporting', 'my notes', 'sentence-before'], ['common-knowledge', '', 'next-block'], ['suppression', 'the desk knows', ['vague-source', 'weasel']],
    ]);
  });

  const covers = (source: string): readonly string[] => parseMarkdown(source, 'markdown').directives
    .flatMap(directive => directive.kind === 'suppression' ? source.slice(directive.covers.start, directive.covers.end) : []);

  it('covers a line, the next line with words, a stretch or the file', () => {
    assert.deepEqual(covers('A.\r\nB. <!-- onrecord-disable-line -->\r\nC.'), ['B. <!-- onrecord-disable-line -->']);
    assert.deepEqual(covers('A.\n<!-- onrecord-disable-next-line x -->\n\nB.\nC.'), ['B.']);
    assert.deepEqual(covers('<!-- onrecord-disable x -->\n\nA.\n\n<!-- onrecord-enable y -->\n\nB.\n\n<!-- onrecord-enable x -->\n\nC.'), ['\n\nA.\n\n<!-- onrecord-enable y -->\n\nB.\n\n']);
    assert.deepEqual(covers('<!-- onrecord-disable -->\n\nA.'), ['\n\nA.']);
    assert.deepEqual(covers('A.\n\n<!-- onrecord-disable-file x -- y -->'), ['A.\n\n<!-- onrecord-disable-file x -- y -->']);
    assert.deepEqual(covers('<!-- onrecord-disable-next-line -->'), ['']);
  });
});

describe('the tree', () => {
  it('gives every text node the runs of its characters', () => {
    const source = '> a &amp; \\*b\n> c\n';
    const quotation = parseTree(source).children[0];
    assert.ok(quotation?.type === 'blockquote' && quotation.children[0]?.type === 'paragraph');
    const text = quotation.children[0].children[0];
    assert.ok(text?.type === 'text');
    assert.equal(text.value, 'a & *b\nc');
    assert.deepEqual(text.data?.runs?.map(run => [text.value.slice(run.value, run.value + run.length), source.slice(run.span.start, run.span.end), run.verbatim]), [
      ['a ', 'a ', true], ['&', '&amp;', false], [' ', ' ', true], ['*', '\\*', false], ['b\n', 'b\n', true], ['c', 'c', true],
    ]);
  });

  it('counts a byte order mark in every position', () => {
    const { blocks } = parseMarkdown('\uFEFF# Head\n\nText.', 'markdown');
    assert.deepEqual(blocks.map(block => block.span.start), [3, 9]);
  });
});

describe('plain prose', () => {
  it('is one paragraph a line, and nothing is syntax', () => {
    const source = '\uFEFF# One [@tamm2020].\r\n\r\n  - *two*\r---\n';
    const { blocks, citations, frontMatter } = parseMarkdown(source, 'plain');
    assert.deepEqual(blocks.map(block => block.inline.text), ['# One [@tamm2020].', '- *two*', '---']);
    assert.deepEqual([citations, frontMatter], [[], undefined]);
    for (const { span, inline } of blocks) assert.equal(source.slice(span.start, span.end), inline.text);
  });
});

describe('hostile text', () => {
  const units = [
    '[', '![', '*a_ ', '**a *b ', '*a**b', '_a ', '<', '<a ', '<!-- ', '>', '> ', '`', '`a``b', '- ', '1. ', '@a ', '[@a ', '[@a; ', '[a][', '[a](', '$a_', '{{', '{% ', 'http://a', 'www.', 'a@b.', '[.]',
    'a[.]', 'a', '|a', '&', '\\', '<kbd>', '[^1]', 'a <!-- onrecord-disable -->', '\t', '\n', '\r', '\0', '\uD800',
  ];

  it('is never an exception', function () {
    this.timeout(60_000);
    for (const unit of units) {
      const source = unit.repeat(Math.ceil(4000 / unit.length));
      assert.equal(parseMarkdown(source, 'markdown').source, source);
    }
  });

  it('is read in a time that grows with its length', function () {
    this.timeout(60_000);
    for (const unit of ['*a_ ', '>', '*a**b', '[a][']) {
      const before = process.cpuUsage();
      parseMarkdown(unit.repeat(Math.ceil(40_000 / unit.length)), 'markdown');
      const spent = process.cpuUsage(before).user / 1000;
      // Without the bounds in tame.ts each takes from two seconds to a minute; with them, a fraction of one.
      assert.ok(spent < 1500, `${JSON.stringify(unit)} took ${Math.round(spent)} ms`);
    }
  });

  it('keeps the words of a paragraph that is past every bound', () => {
    const source = '*a* [b](c) '.repeat(500);
    const text = parseMarkdown(source, 'markdown').blocks[0]?.inline.text ?? '';
    assert.ok(text.startsWith('a b a b '));
    assert.ok(text.endsWith('*a* [b](c)'));
  });

  it('leaves long tables and lists alone', () => {
    const table = `| a | b |\n|---|---|\n${'| *x* | [y](z) |\n'.repeat(500)}`;
    assert.equal(parseMarkdown(table, 'markdown').citations.length, 500);
    assert.equal(parseMarkdown('- *x* [y](z)\n'.repeat(500), 'markdown').citations.length, 500);
  });
});
