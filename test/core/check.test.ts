/** Running the rules: severities, giving way, setting aside, and a rule that breaks. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/core/analyse.ts';
import { check } from '../../src/core/check.ts';
import { defaultConfiguration } from '../../src/core/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/apply-settings.ts';
import { defineRule, type Rule } from '../../src/core/rules/rule.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { sourceSpan } from '../../src/core/text/span.ts';

/** Reports every sentence. */
const everySentence = (id: string, more: Partial<Rule> = {}): Rule => defineRule({
  id, group: 'claims', severity: 'warning', summary: 'Every sentence.',
  *check({ sentences }) {
    for (const { span } of sentences) yield { span, message: id };
  },
  ...more,
});
const breaks = defineRule({
  id: 'breaks', group: 'claims', severity: 'warning', summary: 'Breaks.',
  check() {
    throw new TypeError('no such word');
  },
});
const ids = (source: string, catalogue: readonly Rule[], settings: unknown = {}): readonly string[] => {
  const { configuration } = readConfiguration(settings);
  return check(analyse(source, { configuration }), configuration, catalogue).map(({ rule }) => rule);
};

describe('a rule that breaks', () => {
  const found = check(analyse('One sentence stands here.'), defaultConfiguration, [breaks, everySentence('goes-on')]);

  it('is one finding that names it and says what to do', () => {
    const broken = found.filter(({ rule }) => rule === 'internal-error');
    assert.equal(broken.length, 1);
    assert.match(broken[0]?.message ?? '', /“breaks”.*no such word/u);
  });

  it('does not stop the others', () => assert.ok(found.some(({ rule }) => rule === 'goes-on')));
});

describe('giving way', () => {
  const general = everySentence('general', { yieldsTo: ['special'] });
  const special = defineRule({
    id: 'special', group: 'claims', severity: 'warning', summary: 'The first sentence.',
    *check({ sentences: [first] }) {
      if (first !== undefined) yield { span: sourceSpan(first.span.start + 4, first.span.start + 6), message: 'special' };
    },
  });

  it('leaves one finding for one fault, and the others alone', () => {
    assert.deepEqual(ids('The first is here. The second is here.', [general, special]), ['special', 'general']);
  });

  it('happens only where the better rule reports', () => {
    assert.deepEqual(ids('The first is here.', [general, special], { rules: { special: 'off' } }), ['general']);
  });
});

describe('severities', () => {
  const severity = (more: Partial<Rule>, settings: unknown): string | undefined => {
    const { configuration } = readConfiguration(settings);
    return check(analyse('One sentence stands here.', { configuration }), configuration, [everySentence('rule', more)])[0]?.severity;
  };
  it('are the rule’s own', () => assert.equal(severity({}, {}), 'warning'));
  it('follow the profile', () => assert.equal(severity({ profiles: { opinion: 'hint' } }, { profile: 'opinion' }), 'hint'));
  it('follow the house before the profile', () => assert.equal(severity({ profiles: { opinion: 'hint' } }, { profile: 'opinion', rules: { rule: 'error' } }), 'error'));
  it('of a draft rule are off until it is switched on', () => {
    assert.equal(severity({ status: 'draft' }, {}), undefined);
    assert.equal(severity({ status: 'draft' }, { rules: { rule: 'on' } }), 'warning');
  });
  it('off in a profile comes on by its usual name', () => assert.equal(severity({ profiles: { news: 'off' } }, { rules: { rule: 'on' } }), 'warning'));
});

describe('comments that set findings aside', () => {
  const rules = [everySentence('one'), everySentence('two')];
  const cases: readonly (readonly [what: string, source: string, expected: readonly string[]])[] = [
    ['on the next line', '<!-- onrecord-disable-next-line one, two -- read aloud -->\nFirst here.\n\nSecond here.\n', ['one', 'two']],
    ['on this line, one rule of two', 'First here. <!-- onrecord-disable-line one -->\n', ['two']],
    ['in a block', '<!-- onrecord-disable one -->\n\nFirst here.\n\n<!-- onrecord-enable -->\n\nSecond here.\n', ['two', 'one', 'two']],
    ['in the file', '<!-- onrecord-disable-file two -->\n\nFirst here.\n\nSecond here.\n', ['one', 'one']],
    ['all rules where none is named', '<!-- onrecord-disable-next-line -->\nFirst here.\n', []],
  ];
  for (const [what, source, expected] of cases) it(what, () => assert.deepEqual(ids(source, rules), expected));

  it('are reported where they set nothing aside, with the comment as the thing to remove', () => {
    const source = '<!-- onrecord-disable-next-line three -->\nFirst here.\n';
    const [found] = check(analyse(source), defaultConfiguration, [everySentence('one')]).filter(({ rule }) => rule === 'unused-suppression');
    assert.equal(found === undefined ? '' : source.slice(found.span.start, found.span.end), '<!-- onrecord-disable-next-line three -->');
    assert.ok(found?.fixes[0]?.safe);
  });
});

describe('the list of ignored findings', () => {
  const ignoring = (source: string, ...sentences: readonly string[]): readonly string[] => {
    const configuration = { ...defaultConfiguration, ignored: sentences.map(sentence => ({ rule: 'one', sentence, reason: '' })) };
    const analysis = analyse(source, { configuration });
    return check(analysis, configuration, [everySentence('one'), everySentence('two')]).filter(({ rule }) => rule === 'one').map(({ span }) => source.slice(span.start, span.end));
  };

  it('knows a sentence again wherever it stands, by rule and by words', () => {
    assert.deepEqual(ignoring('First it rained. Then it snowed.', 'Then it snowed.'), ['First it rained.']);
    assert.deepEqual(ignoring('# Weather\n\nThen it snowed.\n\nFirst it rained.', 'Then it snowed.').length, 2);
    assert.deepEqual(ignoring('Then it snowed a little.', 'Then it snowed.'), ['Then it snowed a little.']);
  });

  it('does not mind markup, line breaks and the shape of quotation marks', () => {
    assert.deepEqual(ignoring('Then *it*\nsnowed “hard”.', 'Then it snowed "hard".'), []);
  });

  it('leaves a comment in use that covers the same finding', () => {
    const source = '<!-- onrecord-disable-next-line one -->\nThen it snowed.';
    const configuration = { ...defaultConfiguration, ignored: [{ rule: 'one', sentence: 'Then it snowed.', reason: '' }] };
    assert.deepEqual(check(analyse(source, { configuration }), configuration, [everySentence('one')]), []);
  });
});

describe('comments of which a part is needed', () => {
  const found = (source: string, settings: unknown = {}) => {
    const { configuration } = readConfiguration(settings);
    return check(analyse(source, { configuration }), configuration, [everySentence('one'), everySentence('two', { severity: 'warning' })]).filter(({ rule }) => rule === 'unused-suppression');
  };

  it('say which rule they name in vain, and keep the rest', () => {
    const source = '<!-- onrecord-disable-next-line one, nobody -- for a reason -->\nIt rained.';
    const [finding] = found(source);
    assert.match(finding?.message ?? '', /sets aside “nobody”.* No rule is called “nobody”\./u);
    assert.equal(applyEdits(source, finding?.fixes[0]?.edits ?? []), '<!-- onrecord-disable-next-line one -- for a reason -->\nIt rained.');
  });

  it('are not blamed for a rule that is off in this house', () => {
    const source = '<!-- onrecord-disable-next-line one, two -->\nIt rained.';
    assert.deepEqual(found(source, { rules: { two: 'off' } }), []);
  });
});

describe('words that a house allows', () => {
  const allowing = (source: string, allow: readonly string[]): number => {
    const configuration = { ...defaultConfiguration, options: { one: { allow } } };
    return check(analyse(source, { configuration }), configuration, [everySentence('one')]).length;
  };

  it('are matched word by word, in any form, and without regard to case', () => {
    assert.equal(allowing('The mayor claimed responsibility.', ['claim responsibility']), 0);
    assert.equal(allowing('The MAYOR claimed it.', ['mayor']), 0);
    assert.equal(allowing('The mayoral seat.', ['mayor']), 1);
    assert.equal(allowing('Mayor’s day was dull.', ['mayor\'s day']), 0);
  });

  it('do not bring back a finding that gave way', () => {
    const general = everySentence('general', { yieldsTo: ['one'] });
    const configuration = { ...defaultConfiguration, options: { one: { allow: ['rain'] } } };
    assert.deepEqual(check(analyse('It rained.', { configuration }), configuration, [general, everySentence('one')]), []);
  });
});

describe('a draft in another language', () => {
  const german = '---\nlang: de\n---\n\nDie Behörde teilte mit, dass das Lager geschlossen wird [@amt]. Die Sprecherin nannte keine Gründe.\n';
  const found = check(analyse(german));

  it('is said once, as a hint', () => {
    assert.deepEqual(found.filter(({ rule }) => rule === 'unsupported-language').map(({ severity }) => severity), ['hint']);
  });
  it('keeps the rules that know no language', () => assert.ok(found.some(({ rule }) => rule === 'undefined-source')));
  it('gets no finding about its sentences', () => assert.deepEqual([...new Set(found.map(({ rule }) => rule))].sort(), ['undefined-source', 'unsupported-language']));
});

describe('settings in the draft', () => {
  it('override the house', () => {
    const off = '---\nonrecord:\n  rules:\n    citation-todo: off\n---\n\nThe date is TK.\n';
    assert.equal(check(analyse(off)).some(({ rule }) => rule === 'citation-todo'), false);
    assert.equal(check(analyse('The date is TK.\n')).some(({ rule }) => rule === 'citation-todo'), true);
  });

  it('that mean nothing are one finding at their place, and the default holds', () => {
    const source = '---\nprofile: tabloid\n---\n\nThe date is TK.\n';
    const found = check(analyse(source));
    assert.deepEqual(found.filter(({ rule }) => rule === 'front-matter').map(({ span }) => source.slice(span.start, span.end)), ['tabloid']);
    assert.ok(found.some(({ rule }) => rule === 'citation-todo'));
  });
});
