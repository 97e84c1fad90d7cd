/** The register of sources: what the front matter, notes and links define, and what each citation means. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readEnglish } from '../../../src/core/english/english.ts';
import { sentencesOf } from '../../../src/core/english/sentences.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { placeInDraft } from '../../../src/core/sources/definitions.ts';
import { readRegistry } from '../../../src/core/sources/registry.ts';
import type { Registry, Source } from '../../../src/core/sources/source.ts';
import { sliceSource, sourceSpan } from '../../../src/core/text/span.ts';

interface Read {
  readonly registry: Registry;
  readonly sentences: readonly string[];
}

function read(source: string): Read {
  const document = parseMarkdown(source, 'markdown');
  const passages = passagesOf(document);
  const sentences = sentencesOf(passages, passages.map(passage => readEnglish(passage.prose.text)));
  return { registry: readRegistry(document, sentences), sentences: sentences.map(({ span }) => sliceSource(source, span)) };
}

function front(yaml: string, body = 'The quay closed.'): Registry {
  return read(`---\n${yaml}\n---\n\n${body}\n`).registry;
}

function only(yaml: string): Source {
  const { sources, problems } = front(yaml);
  assert.deepEqual(problems, []);
  assert.equal(sources.length, 1);
  return sources[0] ?? assert.fail();
}

describe('sources of the front matter', () => {
  it('reads a list of entries with an id', () => {
    const source = only('sources:\n  - id: ledger2024\n    type: report\n    title: The quay ledger\n    author: Port of Varn\n    issued: 2024-03-31\n    URL: https://varn.example/ledger\n    page: 14');
    assert.equal(source.id, 'ledger2024');
    assert.equal(source.type, 'report');
    assert.equal(source.title, 'The quay ledger');
    assert.equal(source.author, 'Port of Varn');
    assert.equal(source.issued, '2024-03-31');
    assert.equal(source.url, 'https://varn.example/ledger');
    assert.equal(source.locator, '14');
    assert.equal(source.anonymous, false);
  });

  it('reads a mapping keyed by id, flow and block alike', () => {
    const block = only('sources:\n  ledger:\n    title: The quay ledger\n    grade: b-2');
    const flow = only('sources: {ledger: {title: The quay ledger, grade: B2}}');
    assert.equal(block.grade, 'B2');
    assert.deepEqual({ ...block, definedAt: undefined }, { ...flow, definedAt: undefined });
  });

  it('reads a bare address in a mapping', () => {
    assert.equal(only('sources:\n  minutes: https://varn.example/minutes').url, 'https://varn.example/minutes');
  });

  it('points at exactly the id', () => {
    const text = '---\nsources:\n  - id: ledger\n    title: A\n  - title: B\n    id: "log"\n---\n\nText.\n';
    const { sources } = read(text).registry;
    assert.deepEqual(sources.map(source => sliceSource(text, placeInDraft(source)?.idSpan ?? sourceSpan(0, 0)).replaceAll('"', '')), ['ledger', 'log']);
  });

  it('reads names as text, as a map, as a list of either', () => {
    assert.equal(only('references:\n  - id: a\n    author: Mira Tolland').author, 'Mira Tolland');
    assert.equal(only('references:\n  - id: a\n    author: {family: Tolland, given: Mira}').author, 'Tolland, Mira');
    assert.equal(only('references:\n  - id: a\n    author: {literal: Port of Varn}').author, 'Port of Varn');
    assert.equal(only('references:\n  - id: a\n    author:\n      - family: Tolland\n        given: Mira\n      - literal: Port of Varn\n      - Ben Sorrel').author, 'Tolland, Mira; Port of Varn; Ben Sorrel');
  });

  it('reads dates in all the shapes of CSL', () => {
    const shapes = ['2024', '2024-03', '"2024-03-05"', '{date-parts: [[2024, 3, 5]]}', '{date-parts: [2024, 3]}', '{year: 2024, month: 3}', '[{year: 2024}]', '{literal: Spring 2024}', '{date-parts: [[2023], [2024]]}'];
    const wanted = ['2024', '2024-03', '2024-03-05', '2024-03-05', '2024-03', '2024-03', '2024', 'Spring 2024', '2023/2024'];
    assert.deepEqual(shapes.map(shape => only(`references:\n  - id: a\n    issued: ${shape}`).issued), wanted);
  });

  it('takes a DOI for an address where there is no URL', () => {
    assert.equal(only('references:\n  - id: a\n    DOI: 10.1000/182').url, 'https://doi.org/10.1000/182');
    assert.equal(only('references:\n  - id: a\n    DOI: https://doi.org/10.1000/182').url, 'https://doi.org/10.1000/182');
    assert.equal(only('references:\n  - id: a\n    DOI: 10.1000/182\n    URL: https://varn.example/a').url, 'https://varn.example/a');
  });

  it('reads our own fields', () => {
    const source = only('sources:\n  - id: a\n    via: [b, "@c"]\n    reliability: b\n    credibility: 3\n    tlp: "TLP:AMBER STRICT"\n    role: background\n    archive-url: https://keep.example/a\n    annote: exact words\n    container-title: The Varn Echo');
    assert.deepEqual(source.via, ['b', 'c']);
    assert.equal(source.grade, 'B3');
    assert.equal(source.tlp, 'AMBER+STRICT');
    assert.equal(source.background, true);
    assert.equal(source.archive, 'https://keep.example/a');
    assert.equal(source.excerpt, 'exact words');
    assert.equal(source.containerTitle, 'The Varn Echo');
    assert.deepEqual(only('sources:\n  - id: a\n    via: b').via, ['b']);
    assert.equal(only('sources:\n  - id: a\n    tlp: white').tlp, 'CLEAR');
  });

  it('reports one problem for each bad value and keeps the default', () => {
    const bad: readonly (readonly [string, string])[] = [
      ['grade: G7', 'grade'], ['tlp: PURPLE', 'tlp'], ['reliability: B', 'reliability'], ['title: {a: b}', 'title'], ['author: [[x]]', 'author'],
      ['issued: {season: x}', 'issued'], ['via: {a: b}', 'via'], ['anonymous: perhaps', 'anonymous'],
    ];
    for (const [line, name] of bad) {
      const { sources, problems } = front(`sources:\n  - id: a\n    ${line}`);
      assert.equal(sources.length, 1, line);
      assert.equal(problems.length, 1, line);
      assert.equal(problems[0]?.id, 'front-matter');
      assert.ok(problems[0].message.includes(name), problems[0].message);
    }
  });

  it('protects a source whose protection cannot be read', () => {
    assert.equal(front('sources:\n  - id: a\n    anonymous: perhaps').sources[0]?.anonymous, true);
    assert.equal(only('sources:\n  - id: a\n    anonymous: "yes"').anonymous, true);
    assert.equal(only('sources:\n  - id: a\n    anonymous: no').anonymous, false);
  });

  it('asks for an id, and for entries that are entries', () => {
    assert.match(front('sources:\n  - title: A').problems[0]?.message ?? '', /no id/u);
    assert.match(front('sources:\n  - ledger').problems[0]?.message ?? '', /not a source/u);
    assert.match(front('sources: ledger').problems[0]?.message ?? '', /neither a list nor a map/u);
    assert.deepEqual(front('sources:').problems, []);
    assert.deepEqual(front('sources: []').problems, []);
  });

  it('keeps the first of two with one id, across both lists', () => {
    const text = '---\nsources:\n  - id: a\n    title: First\nreferences:\n  - id: a\n    title: Second\n---\n\nText.\n';
    const { sources, problems } = read(text).registry;
    assert.deepEqual(sources.map(({ title }) => title), ['First']);
    assert.deepEqual(problems.map(({ id }) => id), ['duplicate-source']);
    assert.equal(problems[0]?.span.start, text.lastIndexOf('id: a') + 4);
  });

  it('says that a bibliography may define more, and what is listed without a mark', () => {
    assert.equal(front('bibliography: refs.bib').external, true);
    assert.equal(front('title: A').external, false);
    assert.equal(front('bibliography:').external, false);
    assert.deepEqual(front('nocite: "@a, @b"').nocite, ['a', 'b']);
    assert.deepEqual(front('nocite: |\n  @*').nocite, ['*']);
    assert.deepEqual(front('nocite: ["@a", "@b"]').nocite, ['a', 'b']);
  });
});

describe('sources of the text', () => {
  it('reads notes, link definitions and inline links, each under the id its mark shows', () => {
    const { registry } = read('A[^1] b [c][min] and [d](https://varn.example/d).\n\n[^1]: The ledger, page 3.\n\n[min]: https://varn.example/minutes "The minutes"\n');
    assert.deepEqual(registry.sources.map(({ id, definedAt }) => [id, definedAt.kind]), [['^1', 'footnote'], ['[min]', 'link-definition'], ['https://varn.example/d', 'inline-link']]);
    assert.equal(registry.sources[0]?.title, 'The ledger, page 3.');
    assert.equal(registry.sources[1]?.title, 'The minutes');
    assert.deepEqual(registry.citations.map(({ source }) => source?.id), ['^1', '[min]', 'https://varn.example/d']);
  });

  it('defines an address once, however often it is linked', () => {
    const { registry } = read('[One](https://varn.example/d) and [two](https://varn.example/d).\n');
    assert.equal(registry.sources.length, 1);
    assert.equal(registry.citations.length, 2);
    assert.deepEqual(registry.problems, []);
  });

  it('takes no place in the draft and no mailbox for a source', () => {
    assert.deepEqual(read('[Above](#top) or [write](mailto:desk@varn.example).\n').registry.sources, []);
  });

  it('leaves a key without a source undefined, and a note and a source of one name apart', () => {
    const { registry } = read('---\nsources: [{id: "1", title: A}]\n---\n\nOne [@nobody]. Two [@1]. Three.[^1]\n\n[^1]: A note.\n');
    assert.deepEqual(registry.citations.map(({ source }) => source?.id), [undefined, '1', '^1']);
    assert.deepEqual(registry.problems, []);
  });
});

describe('the sentence a citation stands for', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The quay closed [@a]. It reopened.', 'The quay closed'],
    ['The quay closed. [@a] It reopened.', 'The quay closed.'],
    ['The quay closed.[^1] It reopened.\n\n[^1]: Note.', 'The quay closed.'],
    ['The quay closed.\n[@a]\nIt reopened.', 'The quay closed.'],
    ['The quay closed. It reopened. [@a]', 'It reopened.'],
    ['@lind2016 found that the quay closed. It reopened.', '@lind2016 found'],
    ['It reopened. In May @lind2016 found that the quay closed.', 'In May'],
    ['The quay closed.\n\nIt [reopened](https://varn.example/r) in May.', 'It [reopened'],
    ['“The quay closed.” [@a] It reopened.', '“The quay closed.'],
  ];
  for (const [text, start] of cases) {
    it(JSON.stringify(text), () => {
      const { registry, sentences } = read(`${text}\n`);
      const found = registry.citations[0]?.sentence;
      assert.ok(found !== undefined);
      assert.ok(sentences[found]?.startsWith(start), sentences[found]);
    });
  }
});
