/** Fields that are added to an entry are read back from it, whatever its style. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../src/core/analyse.ts';
import { entryFieldsEdit } from '../../../src/core/sources/entry-fields.ts';
import { applyEdits } from '../../../src/core/text/edit.ts';

/** The draft with a publisher added to its first source, and what the register then reads. */
function added(yaml: string): { readonly text: string; readonly publisher: string; readonly others: number } {
  const draft = `---\n${yaml}\n---\n\nThe quay closed [@log].\n`;
  const before = analyse(draft).registry.sources;
  const edit = before[0] === undefined ? undefined : entryFieldsEdit(draft, before[0], [['publisher', 'Norrby Port'], ['role', 'background']]);
  const text = edit === undefined ? draft : applyEdits(draft, [edit]);
  const after = analyse(text).registry.sources;
  assert.equal(after.length, before.length);
  return { text, publisher: after[0]?.publisher ?? '', others: after.slice(1).filter(({ publisher }) => publisher !== '').length };
}

describe('fields added to an entry', () => {
  const styles: Readonly<Record<string, string>> = {
    'a list in blocks': 'sources:\n  - id: log\n    title: Log\n  - id: echo\n    title: Echo',
    'a list in blocks with the id further down': 'sources:\n- title: Log\n  author: {literal: Port}\n  id: "log"\n- id: echo',
    'a mapping in blocks': 'sources:\n  log:\n    title: Log\n  echo:\n    title: Echo',
    'a mapping with an empty entry': 'sources:\n  log:\n  echo:\n    title: Echo',
    'a list in braces': 'sources:\n  - {id: log, title: "Log, {2024}"}\n  - {id: echo, title: Echo}',
    'a mapping in braces': 'sources: {log: {title: Log}, echo: {title: Echo}}',
    'empty braces': 'sources:\n  log: {}\n  echo: {title: Echo}',
    'braces over two lines': 'sources:\n  - {id: log,\n     title: Log}\n  - {id: echo}',
  };
  for (const [style, yaml] of Object.entries(styles)) {
    it(`are read back from ${style}`, () => {
      const { text, publisher, others } = added(yaml);
      assert.equal(publisher, 'Norrby Port', text);
      assert.equal(others, 0, text);
    });
    it(`are read back from ${style}, with CRLF`, () => assert.equal(added(yaml.replaceAll('\n', '\r\n')).publisher, 'Norrby Port'));
  }

  it('are not offered to a mere address', () => {
    for (const yaml of ['sources:\n  log: https://port.example/log', 'sources: {log: "https://port.example/log"}']) {
      const { text, publisher } = added(yaml);
      assert.equal(publisher, '', text);
      assert.ok(!text.includes('role'), text);
    }
  });
});
