/** Wordings of research prose, of company and court reports and of notes that assess, each with who speaks, by which words, and what is said. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read, words } from './read.ts';

const rows: readonly (readonly [string, string, string, string])[] = [
  // Verbs in the present that look like plural nouns.
  ['Vela’s preprint estimates, with the caution of a first draft, that visits may fall.', 'estimates', 'Vela', 'that visits may fall'],
  ['A memo circulated by the Orvex Alliance in May warns of a fault in the firmware.', 'warns of', 'Orvex Alliance', 'a fault in the firmware'],
  ['An older leaflet advises only that such boats “should be tied up”.', 'advises', 'older leaflet', 'that such boats “should be tied up”'],
  ['The complainant, Ines Vela, states in it that he paid for sixty tags.', 'states', 'Ines Vela', 'that he paid for sixty tags'],
  ['Ines Vela and Paul Oram watched the taps for a year and report that “waiting was good”.', 'report', 'Ines Vela and Paul Oram', 'that “waiting was good”'],
  ['Ines Vela told the board that certificates had been lost.', 'told', 'Ines Vela', 'that certificates had been lost'],
  // Works cited by their year, and what reviews find.
  ['As Vela (2019) notes, queues build trust.', 'notes', 'Vela', 'queues build trust'],
  ['A 2018 review by Paul Oram found no effect.', 'found', 'Paul Oram', 'no effect'],
  ['Ines Vela concedes, in a footnote that is often missed, that she went only twice.', 'concedes', 'Ines Vela', 'that she went only twice'],
  ['Paul Oram is quoted as replying that it was so.', 'is quoted as replying', 'Paul Oram', 'that it was so'],
  // Counts and figures.
  ['Ines Vela kept the list. By her count 340 doors were wrong.', 'count', 'Ines Vela', '340 doors were wrong'],
  ['Orvex sold the boats. By the firm’s own reckoning, sales fell by a tenth.', 'reckoning', 'Orvex', 'sales fell by a tenth'],
  // Court and tribunal.
  ['Ines Vela, for the port, put it to Mr Oram that he had bought the stamp himself.', 'put it to', 'Ines Vela', 'that he had bought the stamp himself'],
  ['A fitter who worked there, and who would not be named because he has signed a paper, told the board that it stood idle.', 'told', 'fitter', 'that it stood idle'],
  // Whom a pronoun cannot mean.
  ['Salome Vela told the board that it rained. Paul Oram later quoted her as insisting that it froze.', 'insisting', 'Salome Vela', 'that it froze'],
  ['Ines Vela and Paul Oram watched the taps. Vela and Oram say that it rained. The men’s answers did not change, they found.', 'found', 'Ines Vela and Paul Oram', 'The men’s answers did not change'],
  ['“She brings it still,” Vela said. The ministry’s figures put coverage at 71 per cent.', 'put', 'ministry', 'coverage at 71 per cent'],
];

describe('genres beside the news', () => {
  for (const [source, cue, speaker, content] of rows) {
    it(`${source} [${cue}]`, () => {
      const one = read(source).attributions.find(each => words(source, each.cue) === cue);
      assert.ok(one, `no such cue among ${read(source).attributions.map(each => words(source, each.cue)).join('; ')}`);
      assert.deepEqual([one.speaker.name, words(source, one.content)], [speaker, content]);
    });
  }

  it('takes no plural noun for a verb', () => {
    for (const source of ['The health warnings of the board were old.', 'The union claims of Ines Vela were lost.', 'The harbour notes of Ines Vela are lost.', 'A drawer of reports was found.']) {
      assert.deepEqual(read(source).attributions.filter(one => /warn|claim|note|report/.test(one.cueLemma)), [], source);
    }
  });

  it('hears the authors of a note of key judgements', () => {
    const source = '## Key judgements\n\n- It is highly likely that the crew works office hours.\n- Confidence is moderate, because the logs agree.\n- It could potentially move on.\n- It is unlikely, with high confidence because the hull was built twice, that it was stolen.';
    assert.deepEqual(read(source).attributions.map(one => [one.speaker.kind, one.stance]), Array.from({ length: 4 }, () => ['author', 'assessment']));
  });

  it('hears a denial in an act that was never done', () => {
    for (const source of ['Orvex says that it has “never so much as breathed on the hammers”.', 'They “did no such thing”, the firm wrote.']) assert.equal(read(source).attributions[0]?.stance, 'denial', source);
  });
});
