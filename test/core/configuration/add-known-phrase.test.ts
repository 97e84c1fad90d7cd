/** Adding a phrase to the house's common knowledge: nothing else of the file changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addKnownPhrase } from '../../../src/core/configuration/add-known-phrase.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';

const added = (text: string): string | undefined => {
  const edit = addKnownPhrase(text, 'The river: it floods');
  return edit === undefined ? undefined : applyEdits(text, [edit]);
};

describe('adding common knowledge', () => {
  const item = '"The river: it floods"';
  for (const [name, before, after] of [
    ['to an empty file', '', `commonKnowledge:\n  - ${item}\n`],
    ['to a file without the list', 'profile: wiki # ours\n', `profile: wiki # ours\ncommonKnowledge:\n  - ${item}\n`],
    ['to a file that does not end its last line', 'profile: wiki', `profile: wiki\ncommonKnowledge:\n  - ${item}\n`],
    ['to a list', 'commonKnowledge:\n  - One # seen\nprofile: wiki\n', `commonKnowledge:\n  - One # seen\n  - ${item}\nprofile: wiki\n`],
    ['to a list that is not indented', 'commonKnowledge:\n- One\n- Two', `commonKnowledge:\n- One\n- Two\n- ${item}`],
    ['to a list in brackets', 'commonKnowledge: [One]\n', `commonKnowledge: [One, ${item}]\n`],
    ['to an empty list in brackets', 'commonKnowledge: []\n', `commonKnowledge: [${item}]\n`],
    ['to a key without a list', 'commonKnowledge:\nprofile: wiki\n', `commonKnowledge:\n  - ${item}\nprofile: wiki\n`],
    ['in CRLF', 'profile: wiki\r\n', `profile: wiki\r\ncommonKnowledge:\r\n  - ${item}\r\n`],
    ['after a remark alone', '# nothing yet\n', `# nothing yet\ncommonKnowledge:\n  - ${item}\n`],
  ] as const) it(name, () => assert.equal(added(before), after));

  it('is not tried where it could spoil the file', () => {
    for (const text of ['{profile: wiki}', '- profile', 'commonKnowledge: One\n', 'commonKnowledge: {a: b}\n', 'just words']) assert.equal(added(text), undefined, text);
  });
});
