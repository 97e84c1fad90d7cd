/** The library as a program meets it: one import, plain values. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, applyEdits, check, lineStarts, positionAt, readConfiguration, readModel, recordOf, rules, type Labeller } from '../../src/index.ts';

describe('the library', () => {
  it('takes a draft to findings in two calls', () => {
    const analysis = analyse('See the note.[^lost]\n');
    const [finding] = check(analysis);
    assert.equal(finding?.rule, 'undefined-source');
    assert.equal(analysis.source.slice(finding.span.start, finding.span.end), 'lost');
    assert.deepEqual(positionAt(lineStarts(analysis.source), finding.span.start), { line: 0, column: 15 });
  });

  it('takes a configuration as it was read from a file, and says what is wrong with it', () => {
    const { configuration, problems } = readConfiguration({ profile: 'gossip', rules: { 'undefined-source': 'hint' } });
    assert.deepEqual(problems.map(problem => problem.path), [['profile']]);
    assert.equal(check(analyse('See the note.[^lost]\n', { configuration }))[0]?.severity, 'hint');
  });

  it('reads plain text without Markdown', () => {
    assert.deepEqual(check(analyse('See the note.[^lost]\n', { dialect: 'plain' })), []);
  });

  it('applies a fix', () => {
    const source = '---\nsources:\n  - id: ledger\n    title: Parcels\n---\n\nThe notes are here [@ledgr].\n';
    const finding = check(analyse(source)).find(each => each.rule === 'undefined-source');
    const fix = finding?.fixes.find(each => !each.snippet);
    assert.ok(fix, 'a key that differs by one letter has a correction');
    const corrected = applyEdits(source, fix.edits);
    assert.ok(corrected.includes('[@ledger]'));
    assert.deepEqual(check(analyse(corrected)).filter(each => each.rule === 'undefined-source'), []);
  });

  it('gives the analysis as plain JSON that survives a round trip', () => {
    const record = recordOf(analyse('Marta Oduya said the bridge would close.\n'), 'a.md');
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
    assert.equal(record.attributions[0]?.speaker.name, 'Marta Oduya');
  });

  it('takes a labeller, and gives the one of a model or what is wrong with its file', () => {
    const mute: Labeller = { id: 'mute', label: () => [] };
    assert.equal(analyse('Marta Oduya said the bridge would close.\n', { labeller: mute }).attributions.length, 0);
    for (const bytes of [undefined, new Uint8Array(), new Uint8Array(4096)]) {
      const reading = readModel(bytes);
      assert.equal(reading.kind, 'problem');
      assert.match(reading.kind === 'problem' ? reading.message : '', /^The learned model /u);
    }
  });

  it('lists its rules, each once', () => {
    assert.ok(rules.length > 10);
    assert.equal(new Set(rules.map(rule => rule.id)).size, rules.length);
  });

  it('does not throw on anything', () => {
    for (const text of ['', '\uFEFF', '---\n: : :\n---', '[^', '"'.repeat(999), '\u0000\uD800', '> '.repeat(500)]) check(analyse(text));
  });
});
