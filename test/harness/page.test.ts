import assert from 'node:assert/strict';
import { judge } from './fixture.ts';
import { readPage } from './page.ts';
import { acceptSnippet } from './snippet.ts';

const text = `# some-rule

Says one thing.

## Why

A reason, in
two lines.

## Reports

### The first

\`\`\`yaml config
profile: intel
\`\`\`

\`\`\`md
Experts say no.
^^^^^^^ some-rule names nobody
\`\`\`

## Fixes

### Do it

\`\`\`\`md
A fence \`\`\` inside.
^ some-rule
\`\`\`\`

\`\`\`md fixed
Done.
\`\`\`
`;

describe('a page', () => {
  const page = readPage('p.md', text);

  it('has a title, a summary and sections', () => {
    assert.equal(page.title, 'some-rule');
    assert.equal(page.summary, 'Says one thing.');
    assert.deepEqual(page.sections.map(section => section.title), ['Why', 'Reports', 'Fixes']);
    assert.equal(page.sections[0]?.prose.trim(), 'A reason, in\ntwo lines.');
  });

  it('has examples under their headings, with settings above and the fixed text below', () => {
    const [first, second] = page.examples;
    assert.equal(page.examples.length, 2);
    assert.deepEqual([first?.section, first?.title, first?.configuration, first?.fixed], ['Reports', 'The first', 'profile: intel\n', undefined]);
    assert.deepEqual([second?.section, second?.title, second?.configuration, second?.fixed], ['Fixes', 'Do it', '', 'Done.\n']);
    assert.equal(second?.document, 'A fence ``` inside.\n');
  });

  it('says where a fence is never closed, or settings apply to nothing', () => {
    assert.throws(() => readPage('p.md', '# x\n```md\ntext'), /p\.md:2:1: .*never closed/);
    assert.throws(() => readPage('p.md', '# x\n```yaml config\na: b\n```\n## y'), /p\.md:5:1: .*no document/);
    assert.throws(() => readPage('p.md', '# x\n## Fixes\n```md fixed\na\n```'), /p\.md:3:1: .*No document stands before/);
  });

  const example = page.examples[0];
  if (example === undefined) throw new Error('no example');
  const right = { start: 0, end: 7, label: 'some-rule', detail: '“Experts” names nobody a reader could ask.' };

  it('agrees with what was found where span, label and a part of the message are the same', () => {
    judge('p.md', example, [right]);
  });

  for (const [name, found] of [
    ['too few', []], ['too many', [right, { ...right, end: 11 }]], ['twice the same', [right, right]],
    ['another span', [{ ...right, end: 6 }]], ['another label', [{ ...right, label: 'other' }]], ['another message', [{ ...right, detail: 'is late' }]],
  ] as const) {
    it(`fails on ${name}, and shows the document`, () => {
      assert.throws(() => judge('p.md', example, found), /p\.md:18: “The first” \(Reports\)[^]*Experts say no\./);
    });
  }
});

describe('a snippet', () => {
  it('leaves its defaults when every place is accepted as it stands', () => {
    assert.equal(acceptSnippet('${1:Name}, ${2|said,told|} \\$5 at $0'), 'Name, said $5 at ');
  });
});
