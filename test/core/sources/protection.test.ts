/** A protected source gives nobody away, and every other is described in one neutral line. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyse } from '../../../src/core/analyse.ts';
import { check } from '../../../src/core/check.ts';
import { defaultConfiguration } from '../../../src/core/configuration.ts';
import type { YamlNode } from '../../../src/core/markdown/document.ts';
import { emptySource } from '../../../src/core/sources/definitions.ts';
import { describeSource, publicName } from '../../../src/core/sources/describe.ts';
import { frontMatterSources } from '../../../src/core/sources/front-matter-sources.ts';
import type { Source } from '../../../src/core/sources/source.ts';
import { sourceSpan } from '../../../src/core/text/span.ts';
import { protectedNames } from '../../../src/service/protected-names.ts';

const here = sourceSpan(0, 0);

function source(fields: Partial<Source>): Source {
  return { ...emptySource('a', { kind: 'front-matter', span: here, idSpan: here }), ...fields };
}

describe('a protected source in an entry that is set aside', () => {
  it('keeps its name where names are withheld from', () => {
    const draft = '---\nsources:\n  - id: a\n    title: Minutes\n  - id: a\n    author: Mira Tolland\n    anonymous: true\n---\n\nThe yard closed [@a].\n';
    const { sources } = analyse(draft).registry;
    assert.equal(sources.length, 1);
    assert.equal(sources[0]?.anonymous, true);
    assert.equal(protectedNames(sources).withhold('as Mira Tolland said').includes('Tolland'), false);
  });
});

describe('a protected source', () => {
  it('is called by its descriptor', () => {
    const hidden = source({ anonymous: true, author: 'Tolland, Mira', speaker: 'Mira Tolland', title: 'Talk with Mira Tolland', descriptor: 'a former night-shift manager' });
    assert.equal(publicName(hidden), 'a former night-shift manager');
    assert.equal(describeSource(hidden), 'a former night-shift manager');
  });

  it('has a stand-in where no descriptor is given, or one that names', () => {
    assert.equal(publicName(source({ anonymous: true, author: 'Tolland, Mira' })), 'a protected source');
    assert.equal(publicName(source({ anonymous: true, author: 'Tolland, Mira', descriptor: 'Mira from the night shift' })), 'a protected source');
  });

  it('shows no field of its own', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z][a-z]{5,9}$/u), name => {
      const hidden = source({ anonymous: true, author: name, speaker: name, title: name, containerTitle: name, publisher: name, url: `https://${name}.example` });
      assert.ok(!`${publicName(hidden)} ${describeSource(hidden)}`.includes(name));
    }));
  });
});

describe('the rules about sources', () => {
  it('name no protected source, nor show its words', () => {
    const draft = [
      '---', 'author: Mira Tolland', 'sources:',
      '  - {id: night, type: post, genre: press release, author: Mira Tolland, title: Talk with Mira Tolland, speaker: Mira Tolland, URL: "https://chirrup.example/9", grade: E5, tlp: RED, via: wire, excerpt: "Tolland says that both berths were closed to ferries", anonymous: true}',
      '  - {id: wire, type: webpage, URL: "https://wire.example/1"}', '---', '',
      'Both were confirmed [@wire; @night]. “Olland says that both berths were closed to tankers” [@night]. The yard bribed two inspectors [@night].', '',
    ].join('\n');
    const rules = Object.fromEntries(['incomplete-source', 'weak-source', 'circular-source', 'quote-mismatch', 'source-not-archived', 'tlp-exceeds-document', 'plural-source-single-citation', 'unused-source'].map(id => [id, 'on' as const]));
    const findings = check(analyse(draft, { configuration: { ...defaultConfiguration, rules } })).filter(({ rule }) => rule in rules);
    assert.ok(new Set(findings.map(({ rule }) => rule)).size >= 4, findings.map(({ rule }) => rule).join());
    for (const { message, related, fixes } of findings) {
      assert.ok(!JSON.stringify([message, related, fixes]).includes('Tolland'), message);
    }
  });
});

describe('an open source', () => {
  it('is described by author, title, container, date and locator', () => {
    assert.equal(
      describeSource(source({ author: 'Tolland, Mira', title: 'The ledger', containerTitle: 'The Varn Echo', issued: '2024-03-31', locator: '14' })),
      'Tolland, Mira, “The ledger”, The Varn Echo, 2024-03-31, 14',
    );
    assert.equal(describeSource(source({ url: 'https://varn.example' })), 'https://varn.example');
    assert.equal(describeSource(source({})), 'a');
  });

  it('is named by whoever stands nearest to it', () => {
    assert.equal(publicName(source({ author: 'Port of Varn', title: 'The ledger' })), 'Port of Varn');
    assert.equal(publicName(source({ title: 'The ledger', containerTitle: 'The Varn Echo' })), 'The Varn Echo');
    assert.equal(publicName(source({})), 'a');
  });
});

describe('front matter of any shape', () => {
  const { node } = fc.letrec<{ readonly node: YamlNode }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)).map((value): YamlNode => ({ kind: 'scalar', span: here, value })),
      fc.array(tie('node'), { maxLength: 4 }).map((items): YamlNode => ({ kind: 'list', span: here, items })),
      fc.array(fc.tuple(fc.constantFrom('id', 'sources', 'references', 'author', 'family', 'issued', 'date-parts', 'year', 'via', 'grade', 'tlp', 'anonymous', 'nocite', 'bibliography', 'x'), tie('node')), { maxLength: 6 })
        .map((entries): YamlNode => ({ kind: 'map', span: here, entries: entries.map(([key, value]) => ({ key, keySpan: here, value })) })),
    ),
  }));
  it('never throws, and gives every source an id', () => {
    fc.assert(fc.property(node, value => {
      const root: YamlNode = { kind: 'map', span: here, entries: ['sources', 'references', 'nocite', 'bibliography'].map(key => ({ key, keySpan: here, value })) };
      const { sources } = frontMatterSources({ span: here, root, problems: [] });
      assert.ok(sources.every(({ id }) => id !== ''));
    }));
  });
});
