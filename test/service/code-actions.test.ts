import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { actionsIn, head, open, pick, uri } from './cursor.ts';

const claim = 'The terminal han‸dled 48,000 containers in 2025.';
const said = 'The terminal handled 48,000 containers in 2025';

describe('actions that put a source behind a sentence', () => {
  it('cite a source of the registry before the full stop', () => {
    assert.ok(pick(`${head}${claim}`, 'Cite Port of Vellen').endsWith(`${said} [@ledger2024].`));
  });

  it('answer the finding at the cursor, after the fixes of its rule', () => {
    const { actions } = actionsIn(`${head}${claim}`);
    const cite = actions.find(action => action.title.startsWith('Cite Port of Vellen'));
    assert.equal(cite?.kind, 'quickfix');
    assert.equal(cite?.finding?.rule, 'unsourced-statistic');
    const firstGeneral = actions.findIndex(action => action.title.startsWith('Suppress'));
    const lastFix = actions.findLastIndex(action => action.finding?.fixes.some(fix => fix.title === action.title) === true);
    assert.ok(lastFix < firstGeneral);
  });

  it('offer a mark only where it answers the finding, and no crime as common knowledge', () => {
    const marks = (text: string): readonly string[] => actionsIn(text).actions.map(action => action.title).filter(title => title.startsWith('Mark as'));
    assert.deepEqual(marks(claim), ['Mark as own reporting', 'Mark as common knowledge']);
    assert.deepEqual(marks('Two clerks are acc‸used of copying files.'), []);
    assert.deepEqual(marks('It is bel‸ieved that the yard will close.'), []);
    assert.deepEqual(marks('The board met on Monday, its chair said.\n\nKarl Ravel bri‸bed two inspectors.'), ['Mark as own reporting']);
  });

  it('are offered once where a rule has its own words for the blank', () => {
    const { actions } = actionsIn('The board met on Monday, its chair said.\n\nKarl Ravel bri‸bed two inspectors.');
    assert.equal(actions.filter(action => action.edits.some(edit => edit.text.startsWith(', according to'))).length, 1, actions.map(action => action.title).join(' | '));
  });

  it('leave the key to be typed', () => {
    const { draft, actions } = actionsIn(claim);
    const cites = actions.filter(action => action.snippet && action.edits.some(edit => edit.text.includes('[@$')|| edit.text.includes('[@${')));
    assert.equal(cites.length, 1, actions.map(action => action.title).join(' | '));
    assert.equal(cites[0]?.edits[0]?.span.start, draft.text.length - 1);
  });

  it('add to a citation that is there', () => {
    assert.ok(pick(`${head}Orvex clo‸sed the yard in 2021 [@tide].`, 'Cite Port of Vellen').endsWith('in 2021 [@tide; @ledger2024].'));
  });

  it('cite before the full stop where a footnote follows it, and after a closing quotation mark', () => {
    assert.ok(pick(`${head}Orvex clo‸sed the yard in 2021.[^1]\n\n[^1]: The ledger.\n`, 'Cite Port of Vellen').includes('in 2021 [@ledger2024].[^1]'));
    assert.ok(pick(`${head}The yard “was cl‸osed in 2021.”\n`, 'Cite Port of Vellen').includes('in 2021.” [@ledger2024]\n'));
  });

  it('add a footnote after the sentence and its definition at the end', () => {
    assert.match(pick(`${claim}\n`, 'Add a footnote'), /in 2025\.\[\^1\]\n\n\[\^1\]: \$\{1:[^}]+\}\n$/);
  });

  it('number a footnote after those that are there, under the last definition, in the line ends of the file', () => {
    const text = `${claim}\r\n\r\nIt grew.[^1]\r\n\r\n[^1]: The ledger.\r\n\r\nAfter.\r\n`;
    assert.match(pick(text, 'Add a footnote'), /in 2025\.\[\^2\]\r\n[^]*\[\^1\]: The ledger\.\r\n\[\^2\]: \$\{1:[^}]+\}\r\n\r\nAfter\.\r\n$/);
  });

  it('write comments for own reporting and common knowledge, which then need no source', () => {
    for (const title of ['Mark as own reporting', 'Mark as common knowledge']) {
      const after = pick(claim, title);
      assert.match(after, /in 2025\. <!-- onrecord-(?:own-reporting|common-knowledge) -->$/);
      assert.ok(open(after).service.draft(uri)?.findings().every(finding => finding.rule !== 'unsourced-statistic'), after);
    }
  });

  it('are offered without a finding too, for a claim and for nothing else', () => {
    const { draft, actions } = actionsIn(`${head}Orvex sa‸id on Monday that it had closed the yard.`);
    assert.ok(actions.some(action => action.kind === 'refactor' && action.title.startsWith('Cite')));
    assert.ok(!actions.some(action => action.title.startsWith('Attribute')), 'it is attributed already');
    assert.deepEqual(draft.service.actions(uri, draft.offset, draft.offset, 'fixes'), []);
    assert.deepEqual(actionsIn(`${head}Who ow‸ns the yard?`).actions.map(action => action.title), []);
    assert.deepEqual(actionsIn('‸').actions, []);
  });
});

describe('actions that set a finding aside', () => {
  it('stand above a paragraph that begins with the finding', () => {
    const after = pick(`First.\n\n${claim}\n`, 'Suppress “unsourced-statistic” here');
    assert.equal(after, `First.\n\n<!-- onrecord-disable-next-line unsourced-statistic -- \${1:reason} -->\n${said}.\n`);
    assert.deepEqual(open(after).service.draft(uri)?.findings().map(finding => finding.rule).filter(rule => rule.includes('statistic') || rule.includes('suppression')), []);
  });

  it('stand at the end of a later line, which a comment line would cut in two', () => {
    const after = pick(`The yard is old.\n${claim}\n`, 'Suppress “unsourced-statistic” on this line');
    assert.equal(after, `The yard is old.\n${said}. <!-- onrecord-disable-line unsourced-statistic -- \${1:reason} -->\n`);
    assert.deepEqual(open(after).service.draft(uri)?.findings().map(finding => finding.rule).filter(rule => rule.includes('statistic') || rule.includes('suppression')), []);
  });

  it('stay inside a list item', () => {
    assert.match(pick(`- ${claim}\n- More.\n`, 'Suppress “unsourced-statistic” on this line'), /2025\. <!-- onrecord-disable-line [^>]*-->\n- More\.\n$/);
  });

  it('cover the whole draft from under the front matter', () => {
    const after = pick(`${head}${claim}\n`, 'Suppress “unsourced-statistic” in this draft');
    assert.ok(after.includes('---\n\n<!-- onrecord-disable-file unsourced-statistic -- ${1:reason} -->\n\nThe terminal'), after);
    assert.ok(open(after).service.draft(uri)?.findings().every(finding => finding.rule !== 'unsourced-statistic'));
  });
});

describe('a source entry from a link', () => {
  const link = 'The yard [closed in ‸May](https://www.vellenpost.example/yard?a=1), it said.\n';

  it('is added to the sources that are there, and the link stays', () => {
    const after = pick(`${head}${link}`, 'Create a source entry “vellenpost”');
    assert.ok(after.includes('    issued: 2023-11-02\n  - id: vellenpost\n    type: webpage\n    title: "closed in May"\n    URL: "https://www.vellenpost.example/yard?a=1"\n    accessed: ${1:YYYY-MM-DD}\n---\n'), after);
    assert.ok(after.endsWith(link.replace('‸', '')));
  });

  it('makes the front matter where there is none, after a byte order mark', () => {
    assert.match(pick(`\uFEFF${link}`, 'Create a source entry'), /^\uFEFF---\nsources:\n {2}- id: vellenpost\n[^]*---\n\nThe yard/);
  });

  it('makes the list where the front matter has none, and goes into flow style and maps', () => {
    assert.match(pick(`---\ntitle: Yard\n---\n\n${link}`, 'Create'), /^---\ntitle: Yard\nsources:\n {2}- id: vellenpost\n/);
    assert.match(pick(`---\nsources: [{id: a, title: A}]\n---\n\n${link}`, 'Create'), /\{id: a, title: A\}, \{id: vellenpost, type: webpage, .*\}\]\n/);
    assert.match(pick(`---\nsources:\n  a:\n    title: A\n---\n\n${link}`, 'Create'), /title: A\n {2}vellenpost:\n {4}type: webpage\n/);
  });

  it('takes a name that is free', () => {
    assert.match(pick(`---\nsources:\n  - id: vellenpost\n    title: A\n---\n\n${link}`, 'Create'), /- id: vellenpost-2\n/);
  });

  it('is not offered for other schemes, for a source that is there, or where front matter is broken', () => {
    const offered = (text: string): boolean => actionsIn(text).actions.some(action => action.title.startsWith('Create a source entry'));
    assert.equal(offered('Write to [the de‸sk](mailto:desk@vellen.example).\n'), false);
    assert.equal(offered(`${head}The yard [clo‸sed](https://port.example/ledger).\n`), false);
    assert.equal(offered(`---\nsources: [\n---\n\n${link}`), false);
    assert.equal(offered(link), true);
  });

  it('can be read back as a source', () => {
    const after = pick(`${head}${link}`, 'Create').replace('${1:YYYY-MM-DD}', '2025-01-02');
    const source = open(after).service.draft(uri)?.analysis().registry.sources.find(({ id }) => id === 'vellenpost');
    assert.deepEqual([source?.title, source?.url, source?.accessed], ['closed in May', 'https://www.vellenpost.example/yard?a=1', '2025-01-02']);
  });
});
