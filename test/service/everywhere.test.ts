import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../src/core/text/edit.ts';
import { toMarkdown } from '../../src/service/card.ts';
import { head, open, uri } from './cursor.ts';

/** Every construct once, in the line ends of Windows, with characters of two units. */
const text = `\uFEFF${head}# Yard 👩‍🔬 “closes”

Ada Corven accused Orvex of *bribing* the inspectors [@tide, p. 4; @gone]. “We deny [all] this …,” Orvex said.[^1] Experts say so.

> The yard “was
> closed” in 2021, @ledger2024 [p. 2] says.

- The terminal handled **48,000** containers in 2025.
- [A link](https://post.example/a_(b)?c=1 "title") and [another][ref] and <https://bare.example>.

| Place | Tonnes |
|---|---|
| Vellen | 4,000 tonnes in 2024, Orvex said |

<!-- onrecord-disable-next-line loaded-verb -- quoted -->
Orvex slammed the plan. \`code @tide\` TODO: &amp; check.

\`\`\`
code “never closed @tide
\`\`\`

[^1]: Port of Vellen, https://port.example/ledger
[ref]: https://ref.example "Reference"
“Never closed, the mayor said
`.replaceAll('\n', '\r\n');

describe('every place of a draft', () => {
  const draft = open(text);
  const places = Array.from({ length: text.length + 2 }, (_, offset) => offset);

  it('has a card that lies in the text, or none', () => {
    for (const offset of places) {
      const card = draft.service.hover(uri, offset);
      if (card === undefined) continue;
      assert.ok(card.span.start <= offset && offset < card.span.end && card.span.end <= text.length, `${offset}: ${draft.words(card.span)}`);
      assert.ok(card.lines.length > 0 && card.lines.length < 16 && !/\n\n/u.test(toMarkdown(card.lines)));
    }
  });

  it('leads to a definition whose references lead back, or nowhere', () => {
    for (const offset of places) {
      const found = draft.service.definition(uri, offset);
      if (found === undefined) continue;
      assert.ok(found.from.start <= offset && offset <= found.from.end && found.span.start <= found.idSpan.start && found.idSpan.end <= found.span.end, String(offset));
      const back = draft.service.references({ kind: 'draft', uri, offset: found.idSpan.start }, () => undefined, true);
      assert.ok(back.some(({ span }) => found.from.start <= span.start && span.end <= found.from.end), `${offset}: ${draft.words(found.from)}`);
    }
  });

  it('has actions whose edits fit the text and do not overlap', () => {
    const seen = new Set<string>();
    for (const offset of places.filter(place => place % 3 === 0)) {
      for (const action of draft.service.actions(uri, offset, offset, 'everything')) {
        const key = JSON.stringify([action.title, action.edits]);
        if (seen.has(key)) continue;
        seen.add(key);
        const inOrder = [...action.edits].sort((a, b) => a.span.start - b.span.start);
        inOrder.forEach(({ span }, index) => assert.ok(span.start >= (inOrder[index - 1]?.span.end ?? 0) && span.start <= span.end && span.end <= text.length, action.title));
        const after = applyEdits(text, action.edits);
        assert.ok(!/[^\r]\n/u.test(after), `${action.title} brings line ends of its own`);
        assert.ok(after.startsWith('\uFEFF---'), `${action.title} moves the front matter`);
      }
    }
    assert.ok(seen.size > 30, `only ${seen.size} actions`);
  });

  it('completes or does not, and never throws', () => {
    for (const offset of places) {
      const found = draft.service.completion(uri, offset);
      if (found !== undefined) assert.ok(found.replaces.start <= offset && offset <= found.replaces.end, String(offset));
    }
  });
});
