/** The words by which English passes sayings on: quoted, cited, carried, taken to a page, asked by a paper. */
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';

const quoted: readonly Row[] = [
  { text: '“The gates are shut,” Ines Vela was quoted as saying by the Lagoon Courier.', cue: 'was quoted as saying', speaker: 'Ines Vela', via: 'outlet:Lagoon Courier', content: '“The gates are shut,”' },
  { text: 'Ines Vela was quoted in the Lagoon Courier as saying that the gates leaked.', cue: 'was quoted … as saying', speaker: 'Ines Vela', via: 'outlet:Lagoon Courier' },
  { text: 'Paper 3 quotes a foreman as saying that “the box goes tonight”.', cue: 'saying', speaker: 'foreman', via: 'document:Paper 3' },
  { text: '“The gates leak,” the Lagoon Courier quoted Ines Vela as saying.', cue: 'saying', speaker: 'Ines Vela', via: 'outlet:Lagoon Courier', content: '“The gates leak,”' },
  { text: 'Ines Vela recalled Paul Oram saying that the gates leaked.', cue: 'saying', speaker: 'Paul Oram', via: '', nested: true },
];

const inserted: readonly Row[] = [
  { text: 'The Lagoon Courier reported on Friday, citing the Harbour Ministry, that the gates leaked.', cue: 'reported', speaker: 'Lagoon Courier', content: 'that the gates leaked' },
  { text: 'The Harbour Ministry said in its annual report for 2022, published on Friday, that the gates leaked.', cue: 'said', speaker: 'Harbour Ministry', via: 'document:annual report' },
  { text: 'Ines Vela took to Facebook to say that the gates leaked.', cue: 'took … to say', speaker: 'Ines Vela', via: 'document:Facebook', content: 'that the gates leaked' },
  { text: 'Rhoda Finch used an interview with Radio Oliva to accuse the port of neglect.', cue: 'used … to accuse', speaker: 'Rhoda Finch', via: 'outlet:Radio Oliva' },
];

const asked: readonly Row[] = [
  { text: 'Approached by the Lagoon Courier, Orvex said the gates leaked.', cue: 'said', via: 'outlet:Lagoon Courier' },
  { text: 'Interviewed last week by Radio Oliva, Ines Vela said the gates leaked.', cue: 'said', via: 'outlet:Radio Oliva' },
  { text: 'Contacted by this newspaper, Orvex denied that the gates leaked.', cue: 'denied', via: 'own:newspaper' },
  { text: 'In response to questions from the Lagoon Courier, Orvex said the gates leaked.', cue: 'said', via: 'outlet:Lagoon Courier' },
  { text: '“They leak,” Ines Vela said when I put it to her.', cue: 'said', via: 'own:I' },
  { text: '“They leak,” Ines Vela said when asked by Radio Oliva about the gates.', cue: 'said', via: 'outlet:Radio Oliva' },
  // The police are no channel, and nothing passes through an empty house.
  { text: 'Asked by officers about the boat, Ines Vela said it was hers.', cue: 'said', via: '' },
  { text: 'Orvex declined to comment when this newspaper called.', cue: 'declined', via: '' },
];

const ours: readonly Row[] = [
  { text: 'Ines Vela said in an interview that the gates leaked.', cue: 'said', via: 'own:interview' },
  { text: 'Ines Vela said in an interview in 2011 that the gates leaked.', cue: 'said', via: '' },
  { text: 'In reply to my question, Ines Vela said the gates leaked.', cue: 'said', via: 'own:my question' },
  { text: 'I rang Rhoda Finch. “They leak,” she said.', cue: 'said', via: 'own:I' },
  { text: 'Rhoda Finch, interviewed for this article, said the gates leaked.', cue: 'said', via: 'own:this article' },
  { text: 'In an exchange of messages with this reporter, Ines Vela said the gates leaked.', cue: 'said', via: 'own:reporter' },
  { text: 'Ines Vela said the gates leaked when reached by phone.', cue: 'said', via: 'own:phone' },
  { text: 'Rhoda Finch e-mailed me to say that the gates leaked.', cue: 'e-mailed … to say', via: 'own:me' },
];

const handed: readonly Row[] = [
  { text: 'Paul Oram ran the lock. In a statement read out by his lawyer, Oram said he was sorry.', cue: 'said', via: 'document:statement person:lawyer' },
  { text: 'Paul Oram ran the lock. In a statement released on his behalf by the union, Oram said he was sorry.', cue: 'said', via: 'document:statement person:union' },
  { text: 'In an e-mail of 7 June to three managers, which the firm’s former clerk, Ines Vela, gave to us, the director, Paul Oram, wrote that the doors were shut.', cue: 'wrote', speaker: 'Paul Oram', via: 'document:e-mail person:Ines Vela' },
  { text: '“Nobody asked,” Paul Oram wrote in a letter quoted by the newsletter Salt Week and relayed by Radio Oliva.', cue: 'wrote', via: 'document:letter outlet:Salt Week outlet:Radio Oliva' },
  { text: 'Paul Oram wrote to staff in a message that the Lagoon Courier printed that the gates leaked.', cue: 'wrote', via: 'document:message outlet:Lagoon Courier' },
  { text: 'Ines Vela, who was speaking at a rally, said the gates leaked. Paul Oram, through the same solicitor, denied it. His solicitor, Tom Arkle, left.', cue: 'said', via: 'event:rally' },
];

const phoned: readonly Row[] = [
  { text: 'Reached by telephone, Ines Vela said the gates leaked.', cue: 'said', via: 'own:telephone' },
  { text: 'The clerk, Ines Vela, said on phone that the gates leaked.', cue: 'said', via: 'own:phone' },
  { text: 'Ines Vela said the gates were opened by phone operators.', cue: 'said', via: '' },
  { text: 'Asked by the Speaker, Rhoda Finch, who had opened them, Ines Vela said it was the wind.', cue: 'said', via: '' },
  { text: 'Amal Oram, a surveyor who was not involved in the study, said the gates leaked.', cue: 'said', via: '' },
];

const papers: readonly Row[] = [
  { text: 'In a statement issued by her lawyer, Paul Oram, Ines Vela denied the claims.', cue: 'denied', via: 'document:statement person:Paul Oram' },
  { text: 'Ines Vela denied moving the crates in a statement released by her office.', cue: 'denied', via: 'document:statement person:office' },
  { text: 'In a statement issued through an aide, Ines Vela denied the claims.', cue: 'denied', via: 'document:statement person:aide' },
  { text: 'A survey carried out for the Harbour Ministry by Tolland Research found that the gates leaked.', cue: 'found', speaker: 'Tolland Research', via: 'document:survey' },
  { text: 'In an e-mailed response to the Lagoon Courier, Ines Vela said the gates leaked.', cue: 'said', via: 'document:e-mailed response outlet:Lagoon Courier' },
  { text: '“The gates leak,” says Ines Vela in the documentary “Low Water”, broadcast by Radio Oliva.', cue: 'says', via: 'document:documentary outlet:Radio Oliva' },
  { text: '“The gates leak,” Rhoda Finch posted on X.', cue: 'posted', via: 'document:X' },
  { text: 'Work should end in June, the council’s timetable shows.', cue: 'shows', via: 'document:timetable' },
  { text: 'The county’s own figures show 312 floods last year.', cue: 'show', via: 'document:figures' },
];

const gatherings: readonly Row[] = [
  { text: '“The gates leak,” Ines Vela said on a call with reporters.', cue: 'said', via: 'event:call' },
  { text: 'Ines Vela told an inquest in Oliva that the gates leaked.', cue: 'told', via: 'event:inquest' },
  { text: 'Ines Vela told the Oliva magistrates that the gates leaked.', cue: 'told', via: 'event:Oliva magistrates' },
  { text: 'Ines Vela told the chamber on Tuesday that the gates leaked.', cue: 'told', via: 'event:chamber' },
  { text: 'The gates leak, Ines Vela said in reply to Paul Oram, an Independent.', cue: 'said', via: '' },
];

const cited: readonly Row[] = [
  { text: 'The gates leaked, the Lagoon Courier reported on Tuesday, citing the Harbour Ministry’s annual report.', cue: 'citing', speaker: 'Harbour Ministry', via: 'document:annual report outlet:Lagoon Courier', content: 'The gates leaked' },
  { text: 'The Lagoon Courier, citing a clerk of the port office, reported that the gates leaked.', cue: 'citing', speaker: 'clerk of the port office', via: 'outlet:Lagoon Courier', content: 'that the gates leaked' },
  { text: 'Ines Vela said the line should close, citing high costs.', cue: 'citing', speaker: 'Ines Vela', content: 'high costs' },
];

const carried: readonly Row[] = [
  { text: 'Ines Vela and Paul Oram told the Lagoon Courier that the gates leaked. “They stank,” Vela said. Oram insisted that the lock was old.', cue: 'insisted', speaker: 'Paul Oram', via: 'outlet:Lagoon Courier' },
  { text: 'Ines Vela told the Lagoon Courier that the gates leaked. She did not say who had left them open.', cue: 'did not say', via: 'outlet:Lagoon Courier' },
  { text: 'Ines Vela told the Lagoon Courier that the gates leaked. She declined to say more.', cue: 'declined', via: '' },
  { text: 'At a tribunal hearing in April, Ines Vela said the gates leaked. “They stank,” she told the panel.', cue: 'told', via: 'event:tribunal hearing' },
  { text: 'Orvex denied it in a statement issued through its lawyer in Oliva, Paul Oram. “We shut the gates,” the statement said.', cue: 'said', speaker: 'Orvex', via: 'document:statement person:Paul Oram' },
  { text: 'The Lagoon Courier, a weekly, published minutes of a closed meeting in May. According to those minutes, the gates leaked.', cue: 'According to', speaker: 'minutes', via: 'outlet:Lagoon Courier' },
  { text: 'The Harbour Bureau said in a press note that two were held.\n\nA boat came.\n\nIt left.\n\nIt came.\n\nIt sank.\n\nTwo more were held, according to the press note.', cue: 'according to', speaker: 'Harbour Bureau', via: 'document:press note' },
];

for (const [group, rows] of Object.entries({ quoted, inserted, asked, ours, handed, phoned, papers, gatherings, cited, carried })) {
  describe(`relaying: ${group}`, () => {
    for (const row of rows) it(`${row.text} [${row.cue}]`, () => checkRow(row));
  });
}
