/** The JSON form of an analysis: every span holds the words it is about, every index leads somewhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, recordOf, type AnalysisRecord } from '../../src/index.ts';

const draft = `---
sources:
  - id: ledger
    type: article-newspaper
    title: Parcels go missing
    container-title: The Northern Ledger
---

Brightwater denied losing parcels, The Northern Ledger reported [@ledger, p. 3].

“We lost nothing,” Ada Lindqvist said. “Not one parcel is gone.”

See the [notice](https://example.org/notice) and the note.[^lost]
`;

describe('an analysis as JSON', () => {
  const record: AnalysisRecord = recordOf(analyse(draft), 'drafts/a.md');
  const words = (spans: readonly (readonly [number, number])[]): readonly string[] => spans.map(([start, end]) => draft.slice(start, end));

  it('says which draft it is about, and how it was read', () => {
    assert.deepEqual([record.file, record.profile, record.language], ['drafts/a.md', 'news', 'en']);
  });

  it('gives sentences that hold their words, and the attributions whose words they hold', () => {
    const found = record.sentences.map(({ start, end }) => draft.slice(start, end));
    assert.ok(found.some(sentence => sentence.startsWith('“Not one parcel')), found.join('\n'));
    const carried = record.sentences.find(({ start }) => draft.startsWith('“Not one parcel', start));
    const speakers = (carried?.attributions ?? []).map(index => record.attributions[index]?.speaker.name);
    assert.deepEqual([...new Set(speakers)], ['Ada Lindqvist']);
  });

  it('gives spans of the file for speaker, cue and content', () => {
    const said = record.attributions.find(({ speaker, cue }) => speaker.name === 'Ada Lindqvist' && cue.length > 0) ?? assert.fail();
    assert.deepEqual(words(said.speaker.spans), ['Ada Lindqvist']);
    assert.deepEqual(words(said.cue), ['said']);
    assert.match(words(said.content).join(' '), /We lost nothing/u);
    assert.deepEqual([said.within, said.form], [null, 'direct']);
  });

  it('ties a hop to the work of that name that the sentence cites, and to no other', () => {
    const analysis = analyse(draft);
    const [first = assert.fail()] = analysis.attributions;
    const sourceOf = (name: string, sentence = first.sentence): string | null | undefined =>
      recordOf({ ...analysis, attributions: [{ ...first, sentence, via: [{ name, kind: 'outlet', spans: [] }] }] }, 'a.md').attributions[0]?.via[0]?.source;
    assert.equal(sourceOf('Northern Ledger'), 'ledger');
    assert.equal(sourceOf('Southern Ledger'), null);
    assert.equal(sourceOf('Northern Ledger', first.sentence + 1), null, 'that sentence does not cite it');
  });

  it('ties citations to sources by id, and says where the source is defined', () => {
    const [cited, link, lost] = record.citations;
    assert.deepEqual([cited?.kind, cited?.key, cited?.source, cited?.locator], ['citekey', 'ledger', 'ledger', 'p. 3']);
    assert.deepEqual([link?.kind, lost?.kind, lost?.source], ['link', 'footnote', null]);
    const ledger = record.sources.find(({ id }) => id === 'ledger') ?? assert.fail();
    assert.equal(ledger.title, 'Parcels go missing');
    assert.match(draft.slice(ledger.definedAt.start, ledger.definedAt.end), /id: ledger/u);
    assert.equal(ledger.definedAt.file, 'drafts/a.md');
  });

  it('has no index that leads nowhere', () => {
    for (const { attributions, citations } of record.sentences) {
      for (const index of attributions) assert.ok(index < record.attributions.length);
      for (const index of citations) assert.ok(index < record.citations.length);
    }
    record.attributions.forEach(({ within }, index) => assert.ok(within === null || within < index, 'parents come first'));
  });

  it('is empty for an empty draft', () => {
    assert.deepEqual(recordOf(analyse(''), 'x.md'), { file: 'x.md', profile: 'news', language: 'en', sentences: [], attributions: [], citations: [], sources: [] });
  });
});
