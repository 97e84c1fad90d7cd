/** What stands behind each sentence of a draft. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { SupportKind } from '../../../src/core/sources/source.ts';
import { type House, readDraft } from '../claims/draft.ts';

/** The words that pick out a sentence, and what stands behind it. */
type Wanted = readonly [string, SupportKind];

function behind(text: string, wanted: readonly Wanted[], house: House = {}): void {
  const draft = readDraft(`${text}\n`, house);
  for (const [words, kind] of wanted) {
    const index = draft.find(words);
    assert.ok(index >= 0, `no sentence has “${words}”`);
    const found = draft.support[index];
    assert.equal(found?.kind, kind, `${words}: ${found?.why} / claim ${draft.claims[index]?.kind} ${draft.claims[index]?.needsSource} ${draft.claims[index]?.why}`);
  }
}

/** Three sourced paragraphs that keep what follows out of the lead. */
const opening = 'Mira Tolland, who chairs the council of Varn, said the sale was legal.\n\nBen Sorrel, a harbour pilot, said the channel had silted up.\n\nLena Hart, a surveyor, said the quay wall was sound.';

const after = (text: string): string => `${opening}\n\n${text}`;
const orphan = 'Halden Freight moved its headquarters from Varn to Oster in 2012.';

const cases: readonly (readonly [string, string, readonly Wanted[], House?])[] = [
  ['nothing at all', after(orphan), [['Halden', 'none']]],
  ['an attribution', after('Halden Freight moved its headquarters from Varn to Oster in 2012, the port’s spokeswoman said.'), [['Halden', 'attribution']]],
  ['a document that speaks', after('According to the company register, Halden Freight moved to Oster in 2012.'), [['Halden', 'attribution']]],
  ['a vague attribution is an attribution', after('Experts say Halden Freight moved to Oster in 2012.'), [['Halden', 'attribution']]],
  ['a passive attribution is an attribution', after('Halden Freight is believed to have moved to Oster in 2012.'), [['Halden', 'attribution']]],
  ['a key', after('Halden Freight moved its headquarters to Oster in 2012 [@register].'), [['Halden', 'citation']]],
  ['a key that nobody defines is another rule’s business', after('Halden Freight moved to Oster in 2012 [@nobody].'), [['Halden', 'citation']]],
  ['a key after the full stop', after('Halden Freight moved to Oster in 2012. [@register] Orvex bought the yard in 2013.'), [['Halden', 'citation'], ['Orvex', 'none']]],
  ['a note', after('Halden Freight moved to Oster in 2012.[^1]\n\n[^1]: Company register, 2012.'), [['Halden', 'citation']]],
  ['a link to a page', after('Halden Freight [moved to Oster in 2012](https://varn.example/news/12).'), [['Halden', 'citation']]],
  ['a link to a front door is no evidence', after('[Halden Freight](https://halden.example/) moved its headquarters from Varn to Oster in 2012.'), [['moved its', 'none']]],
  ['a link to a place in the draft is no evidence', after('[Halden Freight](#halden) moved its headquarters from Varn to Oster in 2012.'), [['moved its', 'none']]],
  ['both', after('Halden Freight moved to Oster in 2012, the port said [@register].'), [['Halden', 'both']]],
  ['a plan is nobody’s word for a fact', after('Halden Freight, which wants to grow, moved its headquarters from Varn to Oster in 2012.'), [['Halden', 'none']]],

  ['a pronoun for the speaker', after('Jonas Reik, a crane driver, said the brakes had failed twice in May. He had told Orvex in April 2021.'), [['He had', 'carry-over']]],
  ['the document again', after('The audit found that Orvex had paid Kestrel twice. The report goes back to March 2020, when Kestrel opened a depot in Brask.'), [['The report', 'carry-over']]],
  ['the document as a speaker', after('The audit found that Orvex had paid Kestrel twice. The report lists four invoices from March 2020.'), [['The report', 'attribution']]],
  ['a part of the document', after('Orvex had paid Kestrel twice [@audit]. Page 14 lists four invoices from March 2020.'), [['Page 14', 'carry-over']]],
  ['reckoning on', after('The yard handled 400 ships in 2019 and 300 in 2020 [@register]. That is a fall of 25%.'), [['That is', 'carry-over']]],
  ['of those', after('The yard handled 400 ships in 2019 [@register]. Of those, 120 flew the flag of Malta.'), [['Of those', 'carry-over']]],
  ['reckoning on in a noun of its own', after('The yard handled 400 ships in 2019 [@register]. The figure implies a fall of about 25%.'), [['implies', 'carry-over']]],
  ['of those, further on', after('The yard handled 400 ships in 2019 [@register]. Inspectors had boarded 120 of those.'), [['Inspectors', 'carry-over']]],
  ['a register that lists', after('In August the harbour register, which is published each month, listed 1,140 ships.'), [['register', 'attribution']]],
  ['one who agrees', after('Lena Hart, a surveyor in Oster and no friend of the council, agreed.'), [['Lena Hart, a surveyor in', 'attribution']]],
  ['carried twice', after('The audit found that Orvex had paid Kestrel twice. The report lists four invoices from March 2020. It names two directors of Kestrel.'), [['It names', 'carry-over']]],
  ['a sentence that leans on nothing', after('Jonas Reik, a crane driver, said the brakes had failed twice in May. Orvex bought the crane from a yard in Brask in 2009.'), [['Orvex bought', 'none']]],
  ['after which nothing is carried', after('Jonas Reik said the brakes had failed twice in May. Orvex bought the crane from a yard in Brask in 2009. He told the council of Varn in April 2021 too.'), [['Orvex bought', 'none']]],
  ['a new paragraph ends it', after(`Jonas Reik, a crane driver, said the brakes had failed twice.\n\n${orphan}`), [['Halden', 'none']]],
  ['unless it opens with such an anaphor', after('The audit found that Orvex had paid Kestrel twice.\n\nThe same audit traced four invoices to March 2020.'), [['The same', 'carry-over']]],
  ['the next sentence says where from', after('Halden Freight moved its headquarters from Varn to Oster in 2012. So says the company register.'), [['Halden', 'attribution']]],
  ['figures whose source comes next', after('Thefts from the yard rose by 38% in 2022. These figures come from the port police [@police].'), [['Thefts', 'carry-over']]],
  ['an open quotation', after('“Halden moved to Oster in 2012,” said Jonas Reik, a crane driver. “Orvex bought the yard in 2013. Kestrel paid for it in cash.”'), [['Kestrel paid', 'attribution']]],
  ['a list under a sourced line', after('According to the company register, three firms moved in 2012:\n\n- Halden Freight moved its headquarters to Oster in March 2012.\n- Kestrel moved its headquarters to Brask in May 2012.'), [['Kestrel moved', 'carry-over']]],
  ['a list under a bare line', after('Three firms moved:\n\n- Halden Freight moved its headquarters to Oster in March 2012.'), [['Halden', 'none']]],

  ['links listed under a short section', after(`## The move\n\n${orphan}\n\n**Links**\n\n- [Register](https://varn.example/register/12)\n- https://echo.example/2012/move\n\n## The yard\n\nOrvex bought the yard in Brask in 2013.`), [['Halden', 'citation'], ['Orvex bought', 'none']]],
  ['a list that holds more than links', after(`## The move\n\n${orphan}\n\nSources\n\n- [Register](https://varn.example/register/12), which names the firm and the year of its move to Oster\n`), [['Halden', 'none']]],
  ['links listed without a label', after(`## The move\n\n${orphan}\n\n- [Register](https://varn.example/register/12)\n`), [['Halden', 'none']]],
  ['a bibliography under a long section', after(`## The move\n\n${orphan} ${'The sea was grey. '.repeat(14)}\n\nSources\n\n- [Register](https://varn.example/register/12)\n`), [['Halden', 'none']]],

  ['a citation at the paragraph’s end, in a paper', after(`${orphan} Orvex bought the yard in 2013 [@register].`), [['Halden', 'citation']], { profile: 'academic' }],
  ['a citation at the paragraph’s end, in an article', after(`${orphan} Orvex bought the yard in 2013 [@register].`), [['Halden', 'none']]],
  ['reaches back to the citation before only', after(`${orphan} Orvex bought the yard in 2013 [@register]. Kestrel opened a depot in Brask in 2014. Halden sold its ships to Kestrel in 2015 [@log].`), [['Kestrel opened', 'citation']], { profile: 'wiki' }],
  ['a note in the middle, in an encyclopaedia', after(`${orphan} Orvex bought the yard in 2013.[^1] Kestrel opened a depot in Brask in 2014.\n\n[^1]: Register.`), [['Halden', 'citation'], ['Kestrel', 'none']], { profile: 'wiki' }],
  ['a note in the middle, in a paper', after(`${orphan} Orvex bought the yard in 2013.[^1] Kestrel opened a depot in Brask in 2014.\n\n[^1]: Register.`), [['Halden', 'none']], { profile: 'academic' }],
  ['a citation before the end does not reach forward', after(`Orvex bought the yard in 2013 [@register]. ${orphan}`), [['Halden', 'none']], { profile: 'wiki' }],

  ['a lead that the body bears out', 'Halden Freight moved its headquarters from Varn to Oster in 2012.\n\nThe council of Varn is silent.\n\nThe port keeps its own records.\n\nHalden Freight moved its headquarters to Oster in the spring of 2012, according to the company register.', [['from Varn', 'lead']]],
  ['a lead that it does not', 'Halden Freight moved its headquarters from Varn to Oster in 2012.\n\nThe council of Varn sold the pier in 2014.\n\nThe quay wall was sound, Lena Hart, a surveyor, said.', [['Halden', 'none']]],
  ['a lead figure that the body does not give', 'Halden Freight dismissed 400 dockers in Varn.\n\nThe council of Varn is silent.\n\nHalden Freight dismissed 300 dockers in Varn, the union said.', [['400', 'none']]],
  ['the body is no lead', after('Halden Freight moved its headquarters from Varn to Oster in 2012.\n\nHalden Freight moved its headquarters to Oster in 2012, according to the company register.'), [['from Varn', 'none']]],

  ['own reporting, by the front matter', after(orphan), [['Halden', 'own-reporting']], { ownReporting: true }],
  ['own reporting, in words', after('The manager showed me the invoices that Orvex sent to Kestrel in March 2020.'), [['showed me', 'own-reporting']]],
  ['a court', after('The jury heard that Orvex had paid Kestrel twice in March 2020. It also heard that the invoices were lost.'), [['It also', 'attribution']]],
  ['the rest of a court paragraph', after('The jury heard that Orvex had paid Kestrel twice in March 2020. Police arrested the director of Kestrel in May 2021.'), [['Police arrested', 'carry-over']]],
  ['but not the next', after('The jury heard that Orvex had paid Kestrel twice in March 2020.\n\nPolice arrested the director of Kestrel in May 2021.'), [['Police arrested', 'none']]],
  ['a court at the end of the sentence', after('Orvex paid Kestrel twice in March 2020, Oster Crown Court heard.'), [['Orvex paid', 'own-reporting']]],
  ['a mark after the sentence', after(`${orphan} <!-- onrecord-own-reporting -->`), [['Halden', 'own-reporting']]],
  ['a mark before the block', after(`<!-- onrecord-common-knowledge -->\n\n${orphan} Orvex bought the yard in 2013.\n\nKestrel opened a depot in Brask in 2014.`), [['Halden', 'common-knowledge'], ['Orvex', 'common-knowledge'], ['Kestrel', 'none']]],
  ['the house’s list', after(orphan), [['Halden', 'common-knowledge']], { commonKnowledge: ['halden freight moved'] }],
  ['the house’s list, with a gap', after(orphan), [['Halden', 'common-knowledge']], { commonKnowledge: ['Halden * to Oster'] }],
  ['the house’s list matches whole words', after(orphan), [['Halden', 'none']], { commonKnowledge: ['Hal'] }],
  ['a link that opens the sentence', after(`Orvex bought the yard in 2013. [Halden Freight](https://echo.example/2012/move) moved its headquarters from Varn to Oster in 2012.`), [['Orvex', 'none'], ['Halden', 'citation']]],
  ['a question', after('What did Orvex know in 2019?'), [['What', 'not-needed']]],
  ['a definition', after('A manifest here means the list of goods that a ship carries.'), [['A manifest', 'not-needed']]],
  ['a heading', after('## Halden Freight moved its headquarters to Oster in 2012'), [['Halden', 'not-needed']]],
];

describe('what stands behind a sentence', () => {
  for (const [name, text, wanted, house] of cases) it(name, () => behind(text, wanted, house));
});

describe('every sentence', () => {
  it('has one record in order, with a reason and with indexes that exist', () => {
    for (const [, text, , house] of cases) {
      const { support, sentences, attributions, registry } = readDraft(text, house);
      assert.deepEqual(support.map(({ sentence }) => sentence), sentences.map(({ index }) => index));
      for (const each of support) {
        assert.match(each.why, /\S/u);
        assert.ok(each.attributions.every(index => attributions[index] !== undefined));
        assert.ok(each.citations.every(index => registry.citations[index] !== undefined));
      }
    }
  });
});
