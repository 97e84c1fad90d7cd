import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { head, open, uri } from './cursor.ts';

function report(text: string, name = 'yard.md'): string {
  return open(text).service.knowledge(uri, name) ?? '';
}

function section(text: string, title: string): string {
  return report(text).split(`## ${title}\n\n`)[1]?.split('\n## ')[0] ?? '';
}

describe('what a draft knows', () => {
  it('says plainly that there is nothing', () => {
    const text = report('');
    for (const words of ['Nobody is quoted', 'Every claim that needs a source has one', 'Nobody is accused', 'defines and cites no source', 'Every citation leads to a source']) {
      assert.ok(text.includes(words), words);
    }
  });

  it('lists speakers with what each says', () => {
    const text = section(`${head}Ada Corven said the yard was closed. Orvex denied that it had closed the yard.\n`, 'Who says what');
    assert.match(text, /^- \*\*Ada Corven\*\*/m);
    assert.match(text, /^ {2}- assertion, indirect, via: not given: .*the yard was closed/m);
    assert.match(text, /^ {2}- denial/m);
  });

  it('lists a title that the heading repeats once', () => {
    const text = section('---\ntitle: Orvex denies closing the yard\n---\n\n# Orvex denies closing the yard\n', 'Who says what');
    assert.equal(text.match(/closing the yard/g)?.length, 1);
  });

  it('lists claims that nobody stands behind', () => {
    assert.match(section('The terminal handled 48,000 containers in 2025.\n', 'Claims with nobody behind them'), /48,000 containers/);
  });

  it('lists sources with their uses and citations that lead nowhere', () => {
    const text = `${head}The port grew by 4% in 2024 [@ledger2024; @gone].\n`;
    assert.match(section(text, 'Sources'), /\*\*ledger2024\*\*.*cited once\n {2}- “The port grew/);
    assert.match(section(text, 'Sources'), /\*\*tide\*\*.*not cited/);
    assert.match(section(text, 'Citations of sources that are not defined'), /\*\*gone\*\*/);
  });

  it('escapes what the draft says, its name too, and names no protected source', () => {
    assert.ok(report('', '[x](command:y).md').includes('\\[x\\](command:y).md'));
    assert.ok(!report('---\nsources:\n  - id: a\n    author: Marlow, Jen\n    anonymous: true\n---\n\nJen Marlow said the yard was closed [@a].\n').includes('Marlow'));
  });
});
