/** Completion and hover in `.onrecord.yaml`: `|` is the cursor. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { explainIn, suggestIn, type ConfigurationKind } from '../../src/service/configuration-assistance.ts';

function at(marked: string): { readonly text: string; readonly offset: number } {
  return { text: marked.replace('|', ''), offset: marked.indexOf('|') };
}

const labels = (marked: string, kind: ConfigurationKind = 'configuration'): readonly string[] => {
  const { text, offset } = at(marked);
  return suggestIn(text, offset, kind)?.items.map(({ label }) => label) ?? [];
};
const explained = (marked: string): string | undefined => {
  const { text, offset } = at(marked);
  const found = explainIn(text, offset, 'configuration');
  return found === undefined ? undefined : `${text.slice(found.span.start, found.span.end)}: ${found.words}`;
};

describe('completion in .onrecord.yaml', () => {
  it('offers the settings that are not there yet', () => {
    assert.deepEqual(labels('profile: wiki\n|\nignore: x\n'), ['extends', 'rules', 'aliases', 'commonKnowledge', 'reporting', 'baseline', 'bibliographies']);
    assert.ok(labels('|').includes('profile'));
  });

  it('offers profiles, and what else a setting takes', () => {
    assert.deepEqual(labels('profile: |'), ['news', 'wiki', 'academic', 'intel', 'opinion']);
    assert.deepEqual(labels('reporting: o|'), ['own', 'none']);
  });

  it('offers rules under “rules”, and not those that are set', () => {
    const found = labels('rules:\n  loaded-verb: off\n  |\n  missing-via: off\nprofile: wiki\n');
    assert.ok(found.includes('unsourced-claim') && found.includes('front-matter'));
    assert.ok(!found.includes('loaded-verb') && !found.includes('missing-via') && !found.includes('profile'));
  });

  it('offers severities and the options of the rule', () => {
    assert.deepEqual(labels('rules:\n  loaded-verb: |'), ['off', 'on', 'error', 'warning', 'information', 'hint']);
    assert.deepEqual(labels('rules:\n\n  # the verbs\n  loaded-verb:\n    words: [quip]\n    |\n'), ['severity', 'allow']);
    assert.ok(labels('rules:\n  loaded-verb:\n    severity: e|').includes('error'));
    assert.deepEqual(labels('rules:\n  late-attribution:\n    |').slice(1), ['patience', 'allow']);
  });

  it('replaces the whole word that is being typed', () => {
    const { text, offset } = at('rules:\n  loaded-v|erb: off\n');
    const { start = 0, end = 0 } = suggestIn(text, offset, 'configuration')?.replaces ?? {};
    assert.equal(text.slice(start, end), 'loaded-verb');
  });

  it('keeps quiet in words, remarks, braces and lists of the house', () => {
    for (const marked of ['# pro|', 'rules: {lo|', 'commonKnowledge:\n  - the ri|', 'profile: wiki |', 'rules:\n  no-such-rule: |', 'aliases:\n  |', 'title: |']) assert.deepEqual(labels(marked), [], marked);
  });

  it('offers rules in the list of ignored findings', () => {
    assert.ok(labels('- rule: |', 'ignored').includes('loaded-verb'));
    assert.deepEqual(labels('- rule: loaded-verb\n  |', 'ignored'), ['sentence', 'reason']);
  });

  it('neither throws nor leaves the text, wherever the cursor stands', () => {
    const words = fc.constantFrom('rules:', 'profile: ', '  ', '\n', 'loaded-verb', '- ', ':', '{', '#', '\r', '\t', 'é', '😀');
    fc.assert(fc.property(fc.array(words, { maxLength: 20 }).map(all => all.join('')), fc.nat(), (text, place) => {
      const offset = place % (text.length + 1);
      for (const kind of ['configuration', 'ignored'] as const) {
        const found = suggestIn(text, offset, kind);
        assert.ok(found === undefined || (found.replaces.start <= offset && offset <= found.replaces.end && found.replaces.end <= text.length));
        explainIn(text, offset, kind);
      }
    }), { numRuns: 300 });
  });
});

describe('hover in .onrecord.yaml', () => {
  it('says what a key and a value mean, at exactly their words', () => {
    assert.match(explained('pro|file: wiki') ?? '', /^profile: The house that drafts/u);
    assert.match(explained('profile: wi|ki') ?? '', /^wiki: Encyclopedia/u);
    assert.match(explained('rules:\n  loaded|-verb: off') ?? '', /^loaded-verb: A reporting verb, such as/u);
    assert.match(explained('rules: {loaded-verb: {al|low: [claim]}}') ?? '', /^allow: Words and phrases that the house allows/u);
    assert.match(explained('rules: {loaded-verb: {severity: of|f}}') ?? '', /^off: Silent/u);
  });

  it('says nothing where there is nothing to say', () => {
    for (const marked of ['|# a remark\nprofile: wiki', 'profile|: wiki', 'profile: ne|wz', 'colour: r|ed', 'commonKnowledge: [the ri|ver]']) assert.equal(explained(marked), undefined, marked);
  });
});
