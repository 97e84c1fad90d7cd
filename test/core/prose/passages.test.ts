import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { OBJECT } from '../../../src/core/prose/passage.ts';
import type { Passage } from '../../../src/core/prose/passage.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { brokenLaws } from '../../properties/offset-laws.ts';

function passages(source: string): readonly Passage[] {
  return passagesOf(parseMarkdown(source, 'markdown'));
}

/** Stand-ins are shown as `□`. */
function words(source: string): readonly string[] {
  return passages(source).map(passage => passage.prose.text.replaceAll(OBJECT, '□'));
}

function kinds(source: string): readonly string[] {
  return passages(source).map(passage => `${passage.kind}: ${passage.prose.text.replaceAll(OBJECT, '□')}`);
}

/** Marks of the first passage: kind, what stands in the file, the words. */
function marks(source: string): readonly (readonly string[])[] {
  const [passage] = passages(source);
  return passage?.marks.map(mark => [mark.kind, source.slice(mark.span.start, mark.span.end), passage.prose.text.slice(mark.at.start, mark.at.end).replaceAll(OBJECT, '□')]) ?? [];
}

describe('passages', () => {
  it('has one for each block of words, with its kind', () => {
    assert.deepEqual(kinds('---\ntitle: Top\n---\n# Head #\n\nUnder\n===\n\nText.\n\n- One\n\n  More\n- [x] Two\n\n> Said\n>\n> - in a list\n\n| a | b\\|c |\n|---|---|\n| d |  |\n\nx[^1]\n\n[^1]: Note.\n'), [
      'title: Top', 'heading: Head', 'heading: Under', 'paragraph: Text.', 'list-item: One', 'list-item: More', 'list-item: Two', 'block-quotation: Said', 'block-quotation: in a list',
      'table-cell: a', 'table-cell: b|c', 'table-cell: d', 'paragraph: x', 'footnote: Note.',
    ]);
  });

  it('numbers them, and gives lists, tables and quotations one group each', () => {
    const found = passages('a\n\n- b\n  - c\n\n> d\n>\n> e\n\nf');
    assert.deepEqual(found.map(passage => passage.index), [0, 1, 2, 3, 4, 5]);
    const groups = found.map(passage => passage.group);
    assert.equal(groups[1], groups[2]);
    assert.equal(groups[3], groups[4]);
    assert.equal(new Set(groups).size, 4);
    assert.deepEqual(found.map(passage => passage.quoted), [false, false, false, true, true, false]);
  });

  it('knows heading depth and footnote label', () => {
    const found = passages('### H\n\nx[^n]\n\n[^n]: N.');
    assert.deepEqual(found.map(passage => [passage.headingDepth, passage.footnote]), [[3, undefined], [0, undefined], [0, 'n']]);
  });

  it('tells captions', () => {
    assert.deepEqual(kinds('![map](m.png)\n*The hub at night*\n\n![map](m.png)\n\n_Photo: Lesk_\n\nTable 2: Parcels a year\n\n*Just stress.*\n\nTable manners matter.'), [
      'caption: The hub at night', 'caption: Photo: Lesk', 'caption: Table 2: Parcels a year', 'paragraph: Just stress.', 'paragraph: Table manners matter.',
    ]);
  });

  it('reads a title through its quotation marks', () => {
    const source = '---\ntitle: "The \\"hub\\" \\u00e9tude"\n---\n';
    const [title] = passages(source);
    assert.equal(title?.prose.text, 'The "hub" étude');
    assert.deepEqual(title.prose.runs.filter(run => !run.verbatim).map(run => source.slice(run.span.start, run.span.end)), ['\\"', '\\"', '\\u00e9']);
    assert.deepEqual(words("---\ntitle: 'It''s here'\n---\n"), ["It's here"]);
    assert.deepEqual(words('---\ntitle: >\n  Two\n  lines\n---\n'), ['Two lines']);
    assert.deepEqual(words('---\ntitle: 2024\n---\n'), ['2024']);
  });
});

describe('what is prose', () => {
  it('frees words from emphasis, links and breaks', () => {
    assert.deepEqual(words('It **fell** *by ~~a~~ [lot](x)*  \nin\tall\\\nof Orv&eacute;n, A&amp;B, 5 \\* 3.'), ['It fell by a lot in all of Orvén, A&B, 5 * 3.']);
  });

  it('keeps the space before a straight mark that opens, and takes it from one that closes', () => {
    assert.deepEqual(words('It fell. <!-- onrecord-own-reporting --> "We saw it," she said.'), ['It fell. "We saw it," she said.']);
    assert.deepEqual(words('She said "we saw it [@a] " and left.'), ['She said "we saw it" and left.']);
  });

  it('leaves no trace of citations, not even their spaces', () => {
    assert.deepEqual(words('He said [@tamm2020]. She [@lesk2019] did.[^1] “So [@a].” It [see [@b]] is ( [@c] ). [@d] End [@e]\n\n[^1]: x'), [
      'He said. She did. “So.” It [see] is (). End', 'x',
    ]);
    assert.deepEqual(words('He said <!-- aside --> so <!-- b -->.'), ['He said so.']);
  });

  it('puts a stand-in where something stands for a word', () => {
    assert.deepEqual(words('As @tamm2020 [p. 3] wrote, run `x` at https://a.example/b. See <https://c.example> or ![i](i.png) here, mail d@e.example.'), [
      'As □ wrote, run □ at □. See □ or □ here, mail □.',
    ]);
  });

  it('keeps technical strings out of prose', () => {
    assert.deepEqual(words('At hxxps://evil[.]example/x, evil[.]example, 1.2.3[.]4 and (10.0.0.1): d41d8cd98f00b204e9800998ecf8427e, CVE-2021-44228, T1059.001.'), [
      'At □, □, □ and (□): □, □, □.',
    ]);
    assert.deepEqual(words('It cost $5 and $10, or A$3. Let $x^2$ be $n$.'), ['It cost $5 and $10, or A$3. Let □ be □.']);
  });

  it('keeps templates out of prose', () => {
    assert.deepEqual(words('See {{< ref "x" >}} and {{ page.title }}. {% if x %}Yes{% endif %}.'), ['See □ and □. Yes.']);
    assert.deepEqual(words('It fell {{cn}}. It rose [citation needed]. Some [who?] say TK.'), ['It fell. It rose. Some say TK.']);
    assert.deepEqual(words('He said “we [the agency] left” [sic] on [Monday].'), ['He said “we [the agency] left” [sic] on [Monday].']);
  });

  it('takes portion marks off the head of a paragraph', () => {
    assert.deepEqual(words('(S//NF) Orvex left.\n\n- (U) So\n\n(TLP:AMBER) And.\n\n(C) 2020 Orvex\n\n(Un) no'), ['Orvex left.', 'So', 'And.', '(C) 2020 Orvex', '(Un) no']);
  });

  it('reads through HTML tags and not into what they hold of code', () => {
    assert.deepEqual(words('A <b>bold</b> key <kbd>Ctrl</kbd> and<br>a <code>x *y*</code> <img src="x"> end.'), ['A bold key □ and a □ □ end.']);
  });

  it('passes over blocks without words', () => {
    assert.deepEqual(words('![i](i.png)\n\n---\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n`x`\n\n| — |\n|---|\n| ✓ |'), []);
  });

  it('shows words that only look like links', () => {
    assert.deepEqual(words('See [the report][nowhere] now.'), ['See the report now.']);
  });

  it('is every character in plain prose', () => {
    const plain = passagesOf(parseMarkdown('A *b* [@tamm2020] {{x}} at https://a.example.\n(S) TK', 'plain'));
    assert.deepEqual(plain.map(passage => passage.prose.text), ['A *b* [@tamm2020] {{x}} at https://a.example.', '(S) TK']);
  });
});

describe('marks', () => {
  it('says what stands where', () => {
    assert.deepEqual(marks('It *fell* [by **a** lot](x), `x` [@a; @b], @tamm2020 said TODO.'), [
      ['emphasis', '*fell*', 'fell'], ['link', '[by **a** lot](x)', 'by a lot'], ['strong', '**a**', 'a'], ['code', '`x`', '□'],
      ['citation', '[@a; @b]', ''], ['citation', '[@a; @b]', ''], ['citation', '@tamm2020', '□'], ['to-do', 'TODO', 'TODO'],
    ]);
  });

  it('stands between words where it leaves none', () => {
    const source = 'Said [@a]. Done <!-- onrecord-own-reporting -->';
    const [passage] = passages(source);
    assert.deepEqual(passage?.marks.map(mark => [mark.kind, mark.at.start, mark.at.end]), [['citation', 4, 4], ['writer-mark', 10, 10]]);
    assert.equal(passage.marks[0]?.citation?.key, 'a');
  });
});

describe('a title that YAML reads otherwise than it is written', () => {
  // Each of these once kept the alignment of words and places from ending.
  const titles: readonly string[] = ['"a \\q b"', '"a', '\'a', '"a \\x', '"\\uZZZZ tail"', '>\n  folded\n  title\n\n  more', '|\n  kept\n  lines', '&anchor words', '!!str tagged words', '"one\n  two"', 'plain\n  over two lines', '"a\\\n  b"'];
  for (const title of titles) {
    it(`has an end: ${JSON.stringify(title)}`, () => {
      const source = `---\ntitle: ${title}\nlang: en\n---\n\nText.\n`;
      assert.ok(passages(source).length > 0);
      assert.deepEqual(brokenLaws(source), []);
    });
  }
});
