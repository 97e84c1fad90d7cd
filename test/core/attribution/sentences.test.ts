/** One sentence a row: who is found to speak, by which cue, with which stance, through whom. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read, spoken, words } from './read.ts';

interface Row {
  readonly text: string;
  /** Expectations about the first attribution whose cue is this, or about `nth`. */
  readonly cue?: string;
  readonly nth?: number;
  readonly speaker?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly stance?: string;
  readonly form?: string;
  readonly cueClass?: string;
  readonly via?: string;
  readonly content?: string;
  readonly negated?: boolean;
  readonly actionable?: boolean;
  readonly within?: number;
}

const clauses: readonly Row[] = [
  { text: 'Ines Vela said that the lock gates were closed in March.', cue: 'said', speaker: 'Ines Vela', kind: 'named', form: 'indirect', stance: 'assertion', content: 'that the lock gates were closed in March', actionable: true },
  { text: 'Ines Vela said the lock gates were closed in March.', cue: 'said', speaker: 'Ines Vela', content: 'the lock gates were closed in March' },
  { text: 'The harbourmaster said on Tuesday that the gates would stay shut.', cue: 'said', kind: 'role', role: 'harbourmaster', content: 'that the gates would stay shut' },
  { text: 'Ines Vela said, however, that the gates had been shut.', cue: 'said', speaker: 'Ines Vela', content: 'that the gates had been shut' },
  { text: 'Ines Vela told the Lagoon Courier that the gates were shut.', cue: 'told', speaker: 'Ines Vela', via: 'outlet:Lagoon Courier', content: 'that the gates were shut' },
  { text: 'The Orvex agency revealed that is investigating the theft of charts.', cue: 'revealed', speaker: 'Orvex', stance: 'allegation' },
  { text: 'The bridge, Ines Vela said, was closed for repairs.', cue: 'said', speaker: 'Ines Vela', content: 'The bridge … was closed for repairs' },
  { text: 'The bridge was closed for repairs, Ines Vela said.', cue: 'said', speaker: 'Ines Vela', content: 'The bridge was closed for repairs' },
  { text: 'The bridge was closed for repairs, said Ines Vela, the mayor of Oliva.', cue: 'said', speaker: 'Ines Vela', content: 'The bridge was closed for repairs' },
  { text: 'Ines Vela, who said the bridge was safe, has left the council.', cue: 'said', speaker: 'Ines Vela', content: 'the bridge was safe' },
  { text: 'Ines Vela, the mayor of Oliva, said the bridge was safe.', cue: 'said', speaker: 'Ines Vela' },
  { text: 'Ines Vela denied the claim and said the bridge was safe.', cue: 'denied', speaker: 'Ines Vela', stance: 'denial', content: 'the claim' },
  { text: 'Ines Vela denied the claim and said the bridge was safe.', cue: 'said', speaker: 'Ines Vela', stance: 'assertion', content: 'the bridge was safe' },
  { text: 'The council asked whether the bridge was safe.', cue: 'asked', content: 'whether the bridge was safe' },
  { text: 'Orvex confirmed that the pump had failed.', cue: 'confirmed', speaker: 'Orvex', stance: 'confirmation' },
  { text: 'Orvex admitted that its meters were wrong.', cue: 'admitted', speaker: 'Orvex', stance: 'admission' },
  { text: 'Orvex predicted that sales would double by June.', cue: 'predicted', speaker: 'Orvex', stance: 'prediction' },
  { text: 'Ines Vela said the port will reopen in May.', cue: 'said', stance: 'prediction' },
  { text: 'Ines Vela never said that the bridge was safe.', cue: 'never said', negated: true },
  { text: 'Orvex did not say that the pump had failed.', cue: 'did not say', negated: true },
  { text: 'As Ines Vela noted, the bridge was built in a hurry.', cue: 'noted', speaker: 'Ines Vela', content: 'the bridge was built in a hurry' },
  { text: 'The report found that two valves had cracked.', cue: 'found', kind: 'document', speaker: 'report', cueClass: 'document' },
  { text: 'Critics say that the bridge is ugly.', cue: 'say', kind: 'collective', speaker: 'Critics' },
  { text: 'Sources said that the bridge was unsafe.', cue: 'said', kind: 'anonymous' },
  { text: 'A person familiar with the inspection said that the bridge was unsafe.', cue: 'said', kind: 'anonymous' },
  { text: 'We assess that the pump was likely tampered with.', cue: 'assess', kind: 'author', stance: 'assessment' },
  { text: 'Orvex estimates that the repair would cost two million crowns.', cue: 'estimates', speaker: 'Orvex', stance: 'assessment' },
  { text: 'Orvex warned that the pump could fail again.', cue: 'warned', speaker: 'Orvex', stance: 'prediction' },
];

const quotations: readonly Row[] = [
  { text: '“The gates are shut,” Ines Vela said.', cue: 'said', speaker: 'Ines Vela', form: 'direct', content: '“The gates are shut,”' },
  { text: '“The gates are shut,” said Ines Vela.', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: '“The gates are shut”, said Ines Vela.', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: 'Ines Vela said: “The gates are shut.”', cue: 'said', speaker: 'Ines Vela', form: 'direct', content: '“The gates are shut.”' },
  { text: 'Ines Vela said, “The gates are shut.”', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: '"The gates are shut," Ines Vela said.', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: '‘The gates are shut,’ Ines Vela said.', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: '“The gates,” Ines Vela said, “are shut.”', cue: 'said', speaker: 'Ines Vela', content: '“The gates,” … “are shut.”' },
  { text: 'Ines Vela said the gates were “a danger to everybody on the quay”.', cue: 'said', speaker: 'Ines Vela', form: 'mixed' },
  { text: '“Are the gates shut?” asked Ines Vela.', cue: 'asked', speaker: 'Ines Vela', form: 'direct' },
  { text: '“No gate was left open,” reads Orvex’s annual report.', cue: 'reads', speaker: 'Orvex', via: 'document:annual report', form: 'direct' },
  { text: '“No gate was left open,” reads the report.', cue: 'reads', kind: 'document', speaker: 'report' },
  { text: '“No gate was left open,” Orvex told the court.', cue: 'told', speaker: 'Orvex', via: 'event:court' },
  { text: '“No gate was left open,” she told me.', cue: 'told', via: 'own:me' },
  { text: '“No gate was left open,” Ines Vela said in an interview with this magazine.', cue: 'said', speaker: 'Ines Vela', via: 'own:magazine' },
  { text: '“No gate was left open,” Ines Vela said in an interview with Radio Lagoon.', cue: 'said', speaker: 'Ines Vela', via: 'outlet:Radio Lagoon' },
  { text: '“No gate was left open,” Ines Vela said in a statement.', cue: 'said', speaker: 'Ines Vela', via: 'document:statement' },
  { text: '“No gate was left open,” Ines Vela said at a hearing on Monday.', cue: 'said', speaker: 'Ines Vela', via: 'event:hearing' },
  { text: '“No gate was left open,” Orvex told QXN.', cue: 'told', speaker: 'Orvex', via: 'outlet:QXN' },
  { text: 'Spokesman: “We shut every gate.”', cue: ':', kind: 'role' },
  { text: '“We shut every gate.” — Ines Vela, mayor of Oliva', cue: '—', speaker: 'Ines Vela', form: 'direct' },
  { text: '“We strongly deny that we left a gate open,” Orvex said.', cue: 'said', speaker: 'Orvex', stance: 'denial' },
  { text: 'Ines Vela was quoted as saying that the gates were shut.', cue: 'was quoted as saying', speaker: 'Ines Vela', content: 'that the gates were shut' },
  { text: '„Das Tor ist zu“, said Ines Vela.', cue: 'said', speaker: 'Ines Vela' },
  { text: '« The gates are shut », said Ines Vela.', cue: 'said', speaker: 'Ines Vela' },
];

const objects: readonly Row[] = [
  { text: 'Orvex denied the allegations.', cue: 'denied', speaker: 'Orvex', stance: 'denial', content: 'the allegations' },
  { text: 'Orvex representatives denied any wrongdoing.', cue: 'denied', speaker: 'Orvex', role: 'representatives', stance: 'denial' },
  { text: 'Orvex rejected the accusation.', cue: 'rejected', speaker: 'Orvex', stance: 'denial' },
  { text: 'Ines Vela accused Orvex of bribing two inspectors.', cue: 'accused', speaker: 'Ines Vela', stance: 'allegation', content: 'Orvex of bribing two inspectors' },
  { text: 'Ines Vela described the bridge as a disgrace.', cue: 'described', speaker: 'Ines Vela' },
  { text: 'Ines Vela called the bridge “a disgrace to the town”.', cue: 'called', speaker: 'Ines Vela', form: 'mixed' },
  { text: 'Ines Vela blamed Orvex for the delay.', cue: 'blamed', speaker: 'Ines Vela', stance: 'allegation' },
  { text: 'Orvex declined to comment.', cue: 'declined', speaker: 'Orvex', stance: 'no-comment' },
  { text: 'Orvex did not respond to a request for comment.', cue: 'did not respond to', speaker: 'Orvex', stance: 'no-comment', negated: true },
  { text: 'Orvex alleged that the mayor had taken bribes.', cue: 'alleged', speaker: 'Orvex', stance: 'allegation' },
  { text: 'Ines Vela urged the council to close the bridge.', cue: 'urged', speaker: 'Ines Vela' },
  { text: 'Ines Vela praised the repair.', cue: 'praised', speaker: 'Ines Vela', stance: 'opinion' },
  { text: 'Orvex’s lawyer said that the firm had paid.', cue: 'said', speaker: 'Orvex', role: 'lawyer', via: 'person:Orvex’s lawyer' },
  { text: 'A spokesman for Orvex said that the firm had paid.', cue: 'said', speaker: 'Orvex', role: 'spokesman', kind: 'named' },
];

const others: readonly Row[] = [
  { text: 'According to the Lagoon Courier, the gates were shut in March.', cue: 'According to', speaker: 'Lagoon Courier', content: 'the gates were shut in March' },
  { text: 'The gates were shut in March, according to Ines Vela.', cue: 'according to', speaker: 'Ines Vela', content: 'The gates were shut in March' },
  { text: 'According to a report by Orvex, the gates were shut.', cue: 'According to', speaker: 'Orvex', via: 'document:report' },
  { text: 'The firm is believed to have left the gates open.', cue: 'is believed', kind: 'none', speaker: '' },
  { text: 'It is alleged that the firm left the gates open.', cue: 'is alleged', kind: 'none', stance: 'allegation' },
  { text: 'The firm reportedly left the gates open.', cue: 'reportedly', kind: 'none' },
  { text: 'The firm allegedly bribed two inspectors.', cue: 'allegedly', kind: 'none', stance: 'allegation' },
  { text: 'The plan was denounced by Ines Vela as a farce.', cue: 'was denounced', speaker: 'Ines Vela' },
  { text: 'The claim that the gates were open angered the council.', cue: 'claim', content: 'that the gates were open' },
  { text: 'Ines Vela wants to close the bridge.', cue: 'wants', cueClass: 'attitude', actionable: false },
  { text: 'Ines Vela plans to close the bridge.', cue: 'plans', cueClass: 'intention', actionable: false },
  { text: 'Ines Vela fears that the bridge could fall.', cue: 'fears', cueClass: 'thought', stance: 'assessment', actionable: false },
  { text: 'Orvex believes that the bridge could fall.', cue: 'believes', cueClass: 'thought', stance: 'assessment' },
  { text: 'The Lagoon Courier reported that Orvex said the gates were shut.', cue: 'said', speaker: 'Orvex', via: 'outlet:Lagoon Courier', within: 0 },
  { text: 'According to the Lagoon Courier, the Oliva Dock Board was working to “find and stop every leak in the old wall”.', cue: '', nth: 1, speaker: 'Oliva Dock Board', via: 'outlet:Lagoon Courier', within: 0 },
];

const answers: readonly Row[] = [
  { text: 'Ines Vela accused Orvex of theft, a charge the firm rejects.', cue: 'rejects', speaker: 'Orvex', stance: 'denial', content: 'a charge' },
  { text: 'Ines Vela accused Orvex of theft, a charge the firm rejects.', cue: 'accused', content: 'Orvex of theft' },
  { text: 'The mayor knew of the leak, an allegation he denies.', cue: 'denies', stance: 'denial', content: 'an allegation' },
  { text: 'Ines Vela dismissed this as “a smear from end to end”.', cue: 'dismissed', speaker: 'Ines Vela', form: 'mixed' },
  { text: 'Ines Vela called that “a smear from end to end”.', cue: 'called', speaker: 'Ines Vela', stance: 'opinion' },
  { text: 'Ines Vela deplored what she described as “a smear from end to end”.', cue: 'described', form: 'direct' },
  { text: 'The board neither confirmed nor denied the figure.', cue: 'neither confirmed nor denied', speaker: 'board', stance: 'no-comment', negated: true },
  { text: 'Ines Vela pleaded not guilty to two counts of fraud.', cue: 'pleaded not guilty', speaker: 'Ines Vela', stance: 'denial', content: 'to two counts of fraud' },
  { text: 'Ines Vela pleaded guilty to theft.', cue: 'pleaded guilty', stance: 'admission' },
  { text: 'Ines Vela would not say how much it cost.', cue: 'would not say', stance: 'no-comment', negated: true },
  { text: 'Ines Vela declined to say whether she would resign.', cue: 'declined', stance: 'no-comment' },
  { text: 'Ines Vela stopped short of saying that the jobs were safe.', cue: 'stopped short of saying', speaker: 'Ines Vela', negated: true },
  { text: 'The council has yet to respond to the letter.', cue: 'has yet to respond to', speaker: 'council', stance: 'no-comment', negated: true },
  { text: 'We cannot confirm that the crates arrived.', cue: 'cannot confirm', kind: 'author', negated: true, stance: 'no-comment' },
  { text: 'Ines Vela did not accept that the board was careless.', cue: 'did not accept', stance: 'denial', negated: true },
  { text: 'Her barrister said his client had never taken a penny.', cue: 'said', stance: 'denial' },
  { text: 'Ines Vela said she had never seen the bridge.', cue: 'said', stance: 'assertion' },
  { text: '“We never left a gate open,” Orvex said.', cue: 'said', stance: 'denial' },
  { text: '“That’s just not right,” Ines Vela said.', cue: 'said', stance: 'denial' },
  { text: 'Ines Vela said the town “will not be blackmailed”.', cue: 'said', stance: 'prediction' },
  { text: '“We got it wrong,” Ines Vela said.', cue: 'said', stance: 'admission' },
  { text: 'Ines Vela maintains her innocence.', cue: 'maintains', stance: 'denial' },
  { text: 'Orvex said it could not comment on single cases.', cue: 'said', stance: 'no-comment' },
  { text: 'Orvex would not be drawn on the date.', cue: 'would not be drawn', stance: 'no-comment' },
  { text: 'Orvex confirmed part of the account.', cue: 'confirmed', stance: 'partial-confirmation' },
  { text: 'Orvex confirmed the meeting but not the payment.', cue: 'confirmed', stance: 'partial-confirmation' },
  { text: 'Orvex confirmed the crash.', cue: 'confirmed', stance: 'confirmation' },
  { text: 'Orvex denied any contact with the board.', cue: 'denied', stance: 'denial' },
  { text: 'Ines Vela vowed to raise the matter.', cue: 'vowed', stance: 'prediction' },
  { text: 'Ines Vela said the gates would reopen in May.', cue: 'said', stance: 'prediction' },
  { text: 'Ines Vela criticised the plan.', cue: 'criticised', stance: 'opinion' },
  { text: 'The Dawn Front claimed responsibility for the fire.', cue: 'claimed', content: 'responsibility for the fire' },
];

const unusual: readonly Row[] = [
  { text: 'It is understood that the operator, Orvex Lines, had asked for a delay.', cue: 'is understood', kind: 'none' },
  { text: 'The wells, it is claimed, leaked for years.', cue: 'is claimed', kind: 'none', content: 'The wells … leaked for years' },
  { text: 'It has emerged that the wells leaked.', cue: 'has emerged', kind: 'none', cueClass: 'evidential' },
  { text: 'Allegedly, the inspector was moved to a new post.', cue: 'Allegedly', content: 'the inspector was moved to a new post' },
  { text: 'In Ines Vela’s view, the bridge is ugly.', cue: 'view', speaker: 'Ines Vela', content: 'the bridge is ugly' },
  { text: 'The ministry’s position is that the wells are safe.', cue: 'position is', content: 'that the wells are safe' },
  { text: 'Ines Vela was adamant that the gates were shut.', cue: 'was adamant', speaker: 'Ines Vela', content: 'that the gates were shut' },
  { text: 'Brandt and Osei (2021) report no effect of fines.', cue: 'report', content: 'no effect of fines' },
  { text: 'As Vela notes, this is rarely so.', cue: 'notes', speaker: 'Vela', content: 'this is rarely so' },
  { text: 'The bridge is, as Ines Vela put it, “a disgrace to us all”.', cue: 'put it', speaker: 'Ines Vela' },
  { text: 'The study puts the loss at 12 per cent.', cue: 'puts', content: 'the loss at 12 per cent' },
  { text: 'Ines Vela warned the board about the wells.', cue: 'warned', content: 'the wells' },
  { text: 'Nordwire quoted Ines Vela as saying that the gates were shut.', cue: 'saying', speaker: 'Ines Vela', within: 0 },
  { text: 'Asked whether it leaked, Ines Vela said: “They will look into it.”', cue: 'said', speaker: 'Ines Vela', form: 'direct' },
  { text: 'Asked whether it leaked, Ines Vela said no.', cue: 'said', content: 'no' },
  { text: 'Residents, fishermen and hoteliers said the notice was short.', cue: 'said', kind: 'collective' },
  { text: 'One of them said the notice was short.', cue: 'said', speaker: 'One of them' },
  { text: 'Refuting the claim, his lawyer said it was false.', cue: 'Refuting', content: 'the claim', stance: 'denial' },
  { text: 'The court was told by Ines Vela that the gates leaked.', cue: 'was told', speaker: 'Ines Vela', content: 'that the gates leaked' },
];

describe('attributions, sentence by sentence', () => {
  for (const [group, rows] of Object.entries({ clauses, quotations, objects, others, answers, unusual })) {
    describe(group, () => {
      for (const row of rows) it(`${row.text} [${row.cue ?? ''}]`, () => check(row));
    });
  }
});

function check(row: Row): void {
  const { attributions } = read(row.text);
  const cues = attributions.map(one => words(row.text, one.cue));
  const found = row.nth === undefined ? attributions.find(one => words(row.text, one.cue) === row.cue) : attributions[row.nth];
  assert.ok(found, `no cue “${row.cue ?? ''}” among ${JSON.stringify(cues)}`);
  const via = found.via.map(hop => `${hop.kind}:${hop.name}`).join(' ');
  const seen = {
    speaker: found.speaker.name, kind: found.speaker.kind, role: found.speaker.role, stance: found.stance, form: found.form, cueClass: found.cueClass, negated: found.negated,
    actionable: found.actionable, within: found.within, content: words(row.text, found.content), via,
  };
  for (const key of ['speaker', 'kind', 'role', 'stance', 'form', 'cueClass', 'negated', 'actionable', 'within', 'content', 'via'] as const) {
    if (row[key] !== undefined) assert.equal(seen[key], row[key], key);
  }
}

describe('no attribution', () => {
  const silent = [
    'The port charged a fee for each crate.',
    'The crew maintain a road along the quay.',
    'She claimed asylum in Oliva.',
    'The storm claimed three lives.',
    'The report is due in June.',
    'It was said and done.',
    'The tool is open-source and state-owned.',
    'The council denied access to the quay.',
    'The company was denied a visa.',
    'Add the salt and stir.',
    'The table lists four pumps.',
    'He admitted forty patients in a week.',
    'The train went according to plan.',
    'The word “sluice” comes from Latin.',
    'The bridge is 5\' 10" wide.',
    'The ’90s were dry, and the boys’ boats stayed ashore.',
    'They met in the State Department to order parts.',
    'The novel “The Quiet Lock” sold well.',
    'The river noted on the map is dry.',
    'The pump cost 40 per cent more.',
    'Orvex shows its boats in Oliva.',
    'The data would show a fall only if every site had been seen.',
    'Somebody should have asked for a receipt.',
    'Failing to declare it is an offence.',
    'The wells emerged in May.',
    'The plant holds forty tonnes of grain.',
  ];
  for (const text of silent) {
    it(text, () => {
      const found = spoken(read(text).attributions);
      assert.deepEqual(found.map(one => `${words(text, one.cue)} | ${words(text, one.content)}`), []);
    });
  }
});
