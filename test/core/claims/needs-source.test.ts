/** Which sentences want a source, before anybody asks what stands behind them. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Profile } from '../../../src/core/configuration.ts';
import { readDraft } from './draft.ts';

const wanting: readonly string[] = [
  'The terminal at Varn, which Orvex runs, has been open since 2016.',
  'Orvex dismissed its safety officer in March 2019.',
  'The ferry line’s previous owner had been dropped by three insurers.',
  'Stored samples are of great use to the ministry’s laboratories, which can use them for tracing and surveillance purposes.',
  'Halden Freight moved its headquarters from Varn to Oster in 2012.',
  'The council of Oster sold the harbour to a fund in the Channel Islands.',
  'Mothers in the county die at twice the national rate.',
  'Nearly one household in three buys them.',
  'The depot handles 1.4 million parcels a week.',
  'Thefts from the yard rose by 38% last year.',
  'The new dock cost €46 million.',
  'Fourteen dockers were injured when the crane collapsed.',
  'Varn is the busiest grain port on the coast.',
  'Orvex has never published its accounts.',
  'No other operator in the province has refused an inspection.',
  'The company was founded in 1987 by two brothers from Brask.',
  'The ministry withdrew the licence of the Brask refinery in 2021.',
  'Half of the fleet is older than the harbour master.',
  'The owner’s shares in Orvex were worth €46 million in May.',
  'The bank lent the mill €3 million in June.',
  'Police searched the offices of Orvex on 4 May.',
  'The clinic in Oster closed after the regulator suspended its director.',
  'The factory discharged solvents into the river Tarn for nine years.',
  'Its parent, Kestrel Holdings, has been registered in Malta since 2009.',
  'The mayor of Varn owns shares in Halden Freight.',
  'Three directors of the Tarn Valley Trust resigned in April.',
  'Exports of timber from Brask have doubled since 2018.',
  'The pumps failed because of a faulty valve that Orvex had supplied.',
  'The loader contacts a server in Brask and downloads a second payload.',
  'The Oster hospital employs 620 nurses.',
  'In 2020 the regulator fined Kestrel twice.',
  'The committee rejected the plan by 11 votes to 4 in November 2022.',
  'The state prosecutor in Oster opened a case against Kestrel in 2019.',
  'The yard’s owner, Lars Bekk, bought it from the navy in 1996.',
  'Most of the port’s cargo goes to Kestrel’s warehouses in Brask.',
];

const notWanting: readonly string[] = [
  'A script to query the Orvex register by way of its public interface, in order to list permits, berths and inspections provided by the Varn Port Authority.',
  'Verifying every manifest that is passed to the Varn Port Authority in Oster.',
  'Sourced from the 2019 berth survey of the Varn Port Authority.',
  'Lars Bekk carried the two crates from the store in Oster down to the old slip below the mill.',
  'By Mira Tolland, harbour desk, 14 March 2025',
  'The Varn Echo has reached out to Orvex for comment and has received no reply.',
  'Two calls to the office of Lars Bekk on 4 May went unanswered.',
  'The truce, signed at Varn in March 2020, forbids heavy guns in the valley.',
  'The contract obliges Orvex to keep the channel clear.',
  'Trading in Orvex was halted twice on Tuesday.',
  'Patch the servers or take them off the network.',
  'The judge sent the jurors home at 3.40pm.',
  'The magistrate remanded all three in police custody until 18 July.',
  'The first witness, Ben Sorrel, gave evidence from behind a screen.',
  'Bekk’s brother, Olav, was not in court.',
  'The trial was adjourned to 4 May.',
  'Two directors of Halden Freight were charged with fraud on Wednesday.',
  'The auditor, Lena Hart, will report to the council on 9 October.',
  'Shares in Orvex fell 11 per cent to 204p by midday.',
  'The index closed 0.4% lower on Friday.',
  'Sterling rose 2% against the dollar.',
  'Who reads the manifests?',
  'What did Orvex know in 2019?',
  'Here is the odd part.',
  'Which brings us to the crane.',
  'That is why the crane matters.',
  'So much for the official version.',
  'Consider the crane at the end of the pier.',
  'Read the contract before you sign it.',
  'Follow us on Mastodon and Bluesky',
  'You might also like',
  'Leave a comment',
  'By Mira Tolland',
  'Mira Tolland, 6 October 2023',
  '(Varn Echo – harbour, freight)',
  'Tags: harbour, freight, Orvex',
  'Correction: an earlier version of this article gave the wrong year for the fire.',
  'Disclosure: the author owns shares in Kestrel Holdings.',
  'The author is a reporter in Oster.',
  'A manifest here means the list of goods that a ship carries.',
  'Bunkering is the practice of filling a ship’s tanks with fuel.',
  'A bonded store is defined as a warehouse in which duty has not been paid.',
  'Perhaps the crane was never meant to work.',
  'It may be that the harbour is simply too small.',
  'I think the council was careless.',
  'In my view the sale was a mistake.',
  'I walked along the quay with the harbour master on a wet Tuesday.',
  'I counted 41 lorries in an hour.',
  'We asked the company for its accounts.',
  'The council should publish the contract.',
  'Orvex must explain itself.',
  'The harbour ought to have been dredged.',
  'Under the Harbours Act 1964, the council must keep the channel clear.',
  'Article 5 of the Freight Directive requires a register of goods.',
  'Orvex will open a second terminal in Brask next spring.',
  'The council plans to sell the pier.',
  'Parliament returns on 4 September.',
  'Water freezes sooner in shallow docks.',
  'The Second World War ended in 1945.',
  'Oster lies on the river Tarn.',
  'Varn is a town on the coast.',
  'The rain had stopped.',
  'He shrugged.',
  'Bekk leaned on the rail and smiled.',
  'The kettle was on the stove.',
  'It was a long night.',
  'Nobody slept.',
  'The result is a mess.',
  'The argument is a poor one.',
  'That would be a pity.',
  'Good harbours are quiet places.',
  'Two men stood by the gate.',
  'If the crane fails, the harbour closes.',
  'There is a simpler explanation.',
  'The trouble is the silence.',
  'This section describes the method.',
  'As noted above, the channel is narrow.',
  'In other words, the pier is empty.',
  'It is worth going back to the beginning.',
  'A quiet pier, a locked gate, a dead phone line.',
  'Not so.',
  'And yet.',
  'Ships come and go.',
  'The sea was grey.',
  'Run `npm test` and look at the output.',
  'Click here to subscribe.',
  'Photograph: Ben Sorrel',
  'Source: Port of Varn.',
  'You can see the crane from the road.',
  'Let us begin with the ledger.',
  'No harbour likes an auditor.',
  'Freight is a dull business.',
];

function needs(text: string, profile: Profile = 'news'): readonly boolean[] {
  return readDraft(`${text}\n`, { profile }).claims.map(({ needsSource }) => needsSource);
}

describe('a sentence that wants a source', () => {
  for (const text of wanting) it(text, () => assert.ok(needs(text).some(Boolean), readDraft(text).claims.map(({ why }) => why).join(' ')));
});

describe('a sentence that wants none', () => {
  for (const text of notWanting) it(text, () => assert.ok(!needs(text).some(Boolean), readDraft(text).claims.map(({ why }) => why).join(' ')));
});

describe('the place of a sentence', () => {
  const fact = 'Orvex dismissed its safety officer in March 2019.';
  it('a heading never wants a source', () => assert.deepEqual(needs(`# ${fact}`), [false]));
  it('a title never wants a source', () => assert.deepEqual(needs(`---\ntitle: ${fact}\n---\n`), [false]));
  it('a note never wants a source', () => assert.deepEqual(needs(`The crane fell.[^1]\n\n[^1]: ${fact}`).at(-1), false));
  it('a list entry with a verb may', () => assert.deepEqual(needs(`- ${fact}`), [true]));
  it('a list entry without one does not', () => assert.deepEqual(needs('- Orvex, Oster, 2019'), [false]));
  it('a cell of a table does not', () => assert.ok(!needs('| year | port |\n|---|---|\n| 2019 | Orvex, Oster |').some(Boolean)));
  it('a Markdown block quotation is other people’s words', () => assert.deepEqual(needs(`> ${fact}`), [false]));
});

describe('the house', () => {
  it('asks less of an opinion piece', () => {
    const text = 'The harbour at Varn was built for another age.';
    assert.deepEqual(needs(text, 'opinion'), [false]);
  });
  it('still asks for a figure in one', () => assert.deepEqual(needs('Thefts at the Varn yard rose by 38% in 2022.', 'opinion'), [true]));
});

describe('every sentence', () => {
  it('has one record in order, with a reason', () => {
    const { claims, sentences } = readDraft([...wanting, ...notWanting].join('\n\n'));
    assert.deepEqual(claims.map(({ sentence }) => sentence), sentences.map(({ index }) => index));
    for (const { why, confidence } of claims) {
      assert.match(why, /^\p{Lu}.*[.]$/u);
      assert.ok(confidence >= 0 && confidence <= 1);
    }
  });
});

describe('a piece that speaks for itself', () => {
  const theirs = 'The company opened a second gate in May.';
  const ours = Array.from({ length: 8 }, (_, at) => `We mended gate ${at} ourselves.`).join(' ');
  const yours = Array.from({ length: 8 }, (_, at) => `You open gate ${at} with both hands.`).join(' ');

  it('is held to more before each sentence wants a source', () => {
    assert.deepEqual([needs(theirs).at(-1), needs(`${ours} ${theirs}`).at(-1), needs(`${yours} ${theirs}`).at(-1)], [true, false, false]);
  });

  it('still owes a figure with a name and a date', () => {
    assert.equal(needs(`${ours} In 2019 the Varn Port Authority fined Orvex €46 million.`).at(-1), true);
  });

  it('is not made by a few sentences, nor by other people’s', () => {
    assert.equal(needs(`We mended the gate. Our yard is small. ${theirs}`).at(-1), true);
    const said = Array.from({ length: 8 }, (_, at) => `“We mended gate ${at} ourselves,” said Bekk.`).join(' ');
    assert.equal(needs(`${said} ${theirs}`).at(-1), true);
  });

  it('is an assessment or a paper where its profile says so', () => {
    assert.equal(needs(`${ours} ${theirs}`, 'intel').at(-1), true);
  });
});
