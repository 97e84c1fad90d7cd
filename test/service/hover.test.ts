import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseTree } from '../../src/core/markdown/grammar.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { escapeMarkdown, link, plain, strong, toMarkdown, toPlainText } from '../../src/service/card.ts';
import { head, open, uri } from './cursor.ts';

function hovered(marked: string): { readonly words: string; readonly lines: readonly string[]; readonly markdown: string } | undefined {
  const draft = open(marked);
  const card = draft.service.hover(uri, draft.offset);
  return card === undefined ? undefined : { words: draft.words(card.span), lines: toPlainText(card.lines).split('\n'), markdown: toMarkdown(card.lines) };
}

describe('hover on a citation', () => {
  it('shows the source on exactly its key, with what is missing', () => {
    const card = hovered(`${head}It grew [@ti‸de, p. 4].`);
    assert.equal(card?.words, 'tide');
    assert.deepEqual(card?.lines, [
      'Tide turns · article-newspaper',
      'The Vellen Post · 2023-11-02 · p. 4',
      'Cited once',
      'Not given: link, archived copy',
    ]);
  });

  it('keeps the keys of a group apart, and shows nothing between them', () => {
    assert.equal(hovered(`${head}It grew [@tide; @led‸ger2024].`)?.words, 'ledger2024');
    assert.notEqual(hovered(`${head}It grew [@tide;‸ @ledger2024].`)?.words, 'tide');
  });

  it('shows a footnote on its whole mark', () => {
    const card = hovered('It grew last year.[‸^a]\n\n[^a]: Port of Vellen, ledger, https://port.example/a\n');
    assert.equal(card?.words, '[^a]');
    assert.match(card?.lines[0] ?? '', /Port of Vellen.* · footnote$/);
  });

  it('shows a definition with its uses', () => {
    assert.ok(hovered(`${head.replace('id: tide', 'id: ti‸de')}It grew [@tide]. It shrank [@tide].`)?.lines.includes('Cited 2 times'));
    assert.ok(hovered(`${head.replace('id: tide', 'id: ti‸de')}It grew.`)?.lines.includes('Not cited in this draft'));
  });

  it('says that a key leads nowhere', () => {
    assert.deepEqual(hovered('It grew [@no‸where].')?.lines, ['nowhere · Not defined in this draft']);
  });

  it('hides a protected source', () => {
    const card = hovered('---\nsources:\n  - id: insider\n    author: Marlow, Jen\n    title: Talk\n    URL: https://jen.example/marlow\n    anonymous: true\n    descriptor: a dock worker\n---\n\nThe ship was late, Jen Marlow says [@insi‸der].\n');
    assert.equal(card?.lines[0], 'a dock worker · protected source');
    assert.ok(!card?.markdown.includes('arlow'));
  });
});

describe('hover on a claim', () => {
  it('says what stands behind it, on the sentence', () => {
    const card = hovered(`${head}The terminal han‸dled 48,000 containers in 2025.`);
    assert.equal(card?.words, 'The terminal handled 48,000 containers in 2025.');
    assert.match(card?.lines[0] ?? '', /^Claim: .* · source not given$/);
  });

  it('keeps silent on what is no claim and outside prose', () => {
    assert.equal(hovered('‸'), undefined);
    assert.equal(hovered('Who ow‸ns the port?'), undefined);
    assert.equal(hovered('```\nThe po‸rt grew.\n```\n'), undefined);
  });
});

describe('hover on a statement', () => {
  it('shows speaker, role, stance and form, the way, the words and what is missing', () => {
    const card = hovered(`${head}“We strongly deny the allegations [which are] old,” said Ada Corven, a spoke‸swoman for Orvex.`);
    assert.match(card?.lines[0] ?? '', /Corven.*denial · direct, altered/);
    assert.match(card?.markdown ?? '', /\*\*\\\[which are\\\]\*\*/);
    assert.ok(card?.lines.some(line => line.startsWith('via')));
    assert.match(card?.lines.at(-1) ?? '', /^Not given: .*source/);
  });

  it('shows the source that is cited', () => {
    const card = hovered(`${head}Orvex sa‸id on Monday that it had closed the yard [@ledger2024, p. 7].`);
    assert.ok(card?.lines.some(line => line === 'Source: Port of Vellen, “Annual ledger”, Harbour Papers, 2024-03-31, p. 7'), card?.lines.join('\n'));
    assert.ok(card?.markdown.includes('](<https://port.example/ledger>)'));
  });

  it('asks for the role of a person and not of a body', () => {
    const missing = (text: string): string => hovered(text)?.lines.at(-1) ?? '';
    assert.match(missing('Ada Corven to‸ld reporters on Monday that the yard was closed.'), /role/);
    assert.doesNotMatch(missing('The Harbour Office sa‸id on Monday that the yard was closed.'), /role/);
  });

  it('goes the way of the statement around it', () => {
    const card = hovered('According to The Vellen Post, Orvex sa‸id the yard was closed.');
    assert.equal(card?.lines[1], 'via Vellen Post → this draft');
  });

  it('is one for a quotation whose speaker denies in it', () => {
    const card = hovered('“We stron‸gly deny the allegations,” Orvex told The Vellen Post.');
    assert.equal(card?.words, '“We strongly deny the allegations,” Orvex told The Vellen Post');
  });

  it('cuts a long speech, says so, and takes its own cut for nobody’s', () => {
    const card = hovered(`“${'We built the yard. '.repeat(40)}” said Ada Cor‸ven.`);
    assert.ok(card?.lines.some(line => line.endsWith(' (shortened)') && line.length < 360));
    assert.ok(!card?.lines[0]?.includes('altered'));
  });

  it('says what answers an accusation, and what an answer answers', () => {
    const text = 'Ada Corven accused Orvex of bribing the inspectors. Orvex denied the allegations.';
    assert.ok(hovered(text.replace('accused', 'accu‸sed'))?.lines.some(line => line.startsWith('Answered by Orvex (denial): “Orvex denied')));
    assert.ok(hovered(text.replace('denied', 'den‸ied'))?.lines.some(line => line.startsWith('Answers Ada Corven: “Ada Corven accused')));
    assert.ok(hovered('Ada Corven accu‸sed Orvex of bribing the inspectors.')?.lines.some(line => line === 'Answer of Orvex: not given'));
  });

  it('never says that something is true or false', () => {
    assert.doesNotMatch(hovered(`${head}Orvex sa‸id that the yard was closed.`)?.markdown ?? '', /\b(?:true|false|verified|fact)\b/i);
  });
});

describe('a card in Markdown', () => {
  it('lets no text of a source act as markup', () => {
    const evil = [
      '[click](command:rm)', '![x](https://a.example/b.png)', '<img src=x>', '<https://a.example>', '**bold** __bold__ *a* _a_ ~~gone~~', '`code`', '# head', '- item', '+ item', '1. one', '2) two',
      '---', '===', '> quoted', '| a | b |', 'https://evil.example', 'www.evil.example', 'desk@evil.example', '&amp; &#x3c;', '\\*', '[^1]', '[ ] to do', 'a\n# head\n- item', '$(alert)', ' # head',
    ];
    for (const text of evil) {
      const { citations } = parseMarkdown(escapeMarkdown(text), 'markdown');
      const root = parseTree(escapeMarkdown(text));
      const [paragraph] = root.children;
      assert.ok(root.children.length === 1 && paragraph?.type === 'paragraph', text);
      assert.deepEqual(paragraph.children.map(child => (child.type === 'text' ? child.value : child.type)), [text.replace(/\s+/gu, ' ').trim()]);
      assert.deepEqual(citations.filter(({ kind }) => kind !== 'citekey'), [], text);
    }
    assert.equal(escapeMarkdown('a\u202Eb\u0000c\u2066'), 'abc');
  });

  it('links to web addresses only', () => {
    assert.equal(toMarkdown([[link('https://port.example/a(b)')]]), '[port.example/a(b)](<https://port.example/a(b)>)');
    for (const url of ['command:workbench.action.quit', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'https://a.example/<x>', 'https://a b']) {
      assert.ok(!toMarkdown([[link(url)]]).includes(']('), url);
    }
  });

  it('breaks lines where lines end and keeps emphasis shut', () => {
    assert.equal(toMarkdown([[strong(' a '), plain('b')], [plain('c')]]), ' **a** b  \nc');
    assert.equal(toPlainText([[strong('a')], [link('https://b.example', 'c')]]), 'a\nc (https://b.example)');
  });
});
