/** Who a speaker is: appositions, titles, pronouns by gender, definite descriptions, collectives. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';
import type { Row } from '../rows.ts';
import { read } from '../read.ts';

const apposition: readonly Row[] = [
  { text: 'The trust’s head gardener, Olive Penn, said the wall had moved.', cue: 'said', speaker: 'Olive Penn' },
  { text: 'The ferry company’s managing director, Tom Arkle, told passengers that the boat was full.', cue: 'told', speaker: 'Tom Arkle' },
  { text: 'The Customs Service’s spokesman, ASP Bello Garba, told newsmen that two lorries were seized.', cue: 'told', speaker: 'Bello Garba', role: 'spokesman', via: '' },
  { text: 'The welfare secretary of the Dockers’ Union, Comrade Ife Oladele, said nobody was paid.', cue: 'said', speaker: 'Ife Oladele', role: 'welfare secretary' },
  { text: 'Engr. Musa Tanko said the bridge was sound.', cue: 'said', speaker: 'Musa Tanko' },
  { text: 'A councillor, Barr. Ngozi Eze, denied the claim.', cue: 'denied', speaker: 'Ngozi Eze' },
  { text: 'Judge Alma Reeve said the case would go on.', cue: 'said', speaker: 'Alma Reeve' },
  { text: 'One of the sailors, a 31-year-old cook, Pat Lindo, told reporters that the hatch was open.', cue: 'told', speaker: 'Pat Lindo', via: '' },
  { text: 'One of the drivers, a 40-year-old father, Friday Okon, told reporters that the brakes failed.', cue: 'told', speaker: 'Friday Okon' },
  { text: 'Residents of Elm Street complained. One of them, Tony Marsh, said he slept in the kitchen.', cue: 'said', speaker: 'Tony Marsh' },
  { text: 'Police Commissioner Ade Lawal said four men were held.', cue: 'said', speaker: 'Ade Lawal' },
  { text: 'Councillor Priya Vale accused the developer, Halden Homes, of misleading residents.', cue: 'accused', speaker: 'Priya Vale', stance: 'allegation' },
  { text: 'Rhoda Finch, the bursar, said the fund was empty.', cue: 'said', speaker: 'Rhoda Finch' },
  { text: 'Rhoda Finch, 58, of Latch Green, denies three counts of theft.', cue: 'denies', speaker: 'Rhoda Finch', stance: 'denial' },
  { text: '“The hatch was open,” a former stoker, Bill Crane, said.', cue: 'said', speaker: 'Bill Crane' },
  { text: 'Carvel’s owner, Jon Strand, denied the claim.', cue: 'denied', speaker: 'Jon Strand', role: 'owner' },
  { text: 'The regulator, Harbour Air Standards, confirmed that it had opened a file.', cue: 'confirmed', speaker: 'Harbour Air Standards' },
  // A law firm speaks for its client.
  { text: 'Carvel’s solicitors, Moss & Vane, said in a letter that the crates had been empty.', cue: 'said', speaker: 'Carvel', via: 'person:Moss & Vane document:letter' },
  // No name follows: the words stay.
  { text: 'The trust’s head gardener said the wall had moved.', cue: 'said', kind: 'role' },
];

const outletsAndPapers: readonly Row[] = [
  { text: 'The Sundholm Avis reported on Saturday that the boats were sold. The paper said the price was low.', cue: 'said', speaker: 'Sundholm Avis' },
  { text: 'Ines Vela told Radio Sund it was legal. The *Lund Lamp* disagreed. The station said she had lied.', cue: 'said', speaker: 'Radio Sund' },
  { text: 'The Nord Tidende reported the offer. The ministry said it was a draft.', cue: 'said', speaker: 'ministry' },
  { text: 'A letter from the director said the birds had moved.', cue: 'said', speaker: 'director', via: 'document:letter' },
  { text: 'A statement by the Director of Press, Mr Tom Arkle, said the governor was well.', cue: 'said', speaker: 'Tom Arkle', via: 'document:statement' },
  { text: 'The Harland intelligence service Oster Desk wrote a report. Harland intelligence believes that the ships were sold.', cue: 'believes', speaker: 'Oster Desk', via: '' },
];

const ranks: readonly Row[] = [
  { text: 'Sergeant Brody Kemp wrote it down. Asked by Ms Finch, Senior Constable Kemp conceded that he was late.', cue: 'conceded', speaker: 'Brody Kemp' },
  { text: 'The governor’s Chief Press Secretary, Femi Adeoti, said the petition was dead.', cue: 'said', speaker: 'Femi Adeoti' },
  { text: 'The investigating officer, Inspector Vik Solan, said the bags were weighed. The IO said no seal was broken.', cue: 'said', nth: 1, speaker: 'Vik Solan' },
  { text: 'The complainant, retired schoolteacher Baban Oram, said cracks had appeared.', cue: 'said', speaker: 'Baban Oram' },
  { text: 'Prof. Chinwe Oram denied taking sides. “I have no party,” the don told the station.', cue: 'told', speaker: 'Chinwe Oram' },
  { text: 'Coroner Fiona Ashdown said she would wait.', cue: 'said', speaker: 'Fiona Ashdown' },
  { text: 'A spokesperson for the hospital told the ABN it would help. “We grieve,” the spokesperson said.', cue: 'said', speaker: 'spokesperson for the hospital' },
  { text: 'Tom Arkle said the mast fell. The call-taker, who cannot be named, said the map froze.', cue: 'said', nth: 1, speaker: 'call-taker' },
];

const pronouns: readonly Row[] = [
  { text: 'Ms Finch said the fund was empty. She said nobody had asked.', cue: 'said', nth: 1, speaker: 'Finch', doubt: false },
  { text: 'Ms Rhoda Finch said the fund was empty. Mr Tom Arkle had signed the cheques. She said nobody had asked.', cue: 'said', nth: 1, speaker: 'Rhoda Finch', doubt: false },
  { text: 'The chairwoman, Rhoda Finch, said the fund was empty.\n\nThe board denied the claim.\n\nShe said the treasurer, Mr Tom Arkle, had spent it.', cue: 'said', nth: 1, speaker: 'Rhoda Finch', doubt: false },
  { text: 'Tom Arkle kept the lock. We met in his kitchen.\n\n“They never came,” Tom Arkle said.\n\nOutside, his daughter Nell is painting a gate.\n\n“Is he telling you about the eels?” she asks.\n\n“I am,” he says.', cue: 'asks', speaker: 'Nell' },
  { text: 'Tom Arkle kept the lock. We met in his kitchen.\n\n“They never came,” Tom Arkle said.\n\nOutside, his daughter Nell is painting a gate.\n\n“Is he telling you about the eels?” she asks.\n\n“I am,” he says.', cue: 'says', speaker: 'Tom Arkle' },
  { text: 'The party’s chairman, Yusuf Bala, described the fire as unfortunate. According to him, the party lost an office too.', cue: 'According to', speaker: 'Yusuf Bala' },
  { text: 'The papers came from a former clerk, who is still in the trade. She said the ink was wet.', cue: 'said', speaker: 'former clerk' },
  { text: 'Ms Finch said the gates were shut. Tom Arkle, who keeps the lock, laughed. He said they leaked.', cue: 'said', nth: 1, speaker: 'Tom Arkle', doubt: false },
  { text: 'Lenn Oram said he had spoken to Dane Vela. He declined to say when.', cue: 'declined', speaker: 'Lenn Oram', doubt: false },
  { text: 'Lenn Oram met the crew. “Oram is tired,” he said of himself; Dane Vela agreed. He said they leaked.', cue: 'said', nth: 1, speaker: 'Dane Vela' },
  { text: 'Marguerite Penn, who died last week, drew maps. She was born in Calder. “He taught me,” she told a friend.', cue: 'told', speaker: 'Marguerite Penn' },
  { text: 'Her brother, Declan, rang the police. He said she had called him a nuisance.', cue: 'said', speaker: 'Declan' },
  { text: 'The mayor said it was shut. The inquiry’s interim report disagrees. “It leaked,” it says.', cue: 'says', kind: 'document' },
  { text: 'Dela Marsh went home. Her lawyer said the till was empty.', cue: 'said', speaker: 'Dela Marsh', via: 'person:lawyer' },
  // Nothing shows who is meant.
  { text: 'Renn Finch said the gates were shut. Dell Oram met the crew on Monday. He said they leaked.', cue: 'said', nth: 1, doubt: true },
];

const bodies: readonly Row[] = [
  { text: 'The customs board said the lorries were empty. Carvel Freight denied the claim. The board said it would appeal.', cue: 'said', nth: 1, speaker: 'customs board' },
  { text: 'The customs board met on Monday. Carvel Freight denied the claim. The board said it would appeal.', cue: 'said', speaker: 'customs board' },
  { text: 'In March the Fair Rents Tribunal found that the flats were damp. The owner gave an interview to the *Ashby Courier*. The tribunal said the walls were wet.', cue: 'said', speaker: 'Fair Rents Tribunal' },
  { text: 'The Adama State Police Command paraded ten men. The Command denied arriving late.', cue: 'denied', speaker: 'Adama State Police Command', stance: 'denial' },
  { text: 'Carvel Freight billed for trips nobody made, according to the *Ashby Courier*. The company denied overcharging.', cue: 'denied', speaker: 'Carvel Freight', stance: 'denial' },
  { text: 'A haulage firm has denied losing crates. Carvel said it kept a list. The firm said the list was long.', cue: 'said', nth: 1, speaker: 'Carvel' },
  // A union is no company, nor is a place, nor who was told; a commission is a panel.
  { text: 'The Union of Tanker Crews accused Bellwater Refining of sacking its members in Port Ekane. The company denied it.', cue: 'denied', speaker: 'Bellwater Refining' },
  { text: 'The Union of Tanker Crews met Bellwater Refining. The company denied it. The union said it would strike.', cue: 'said', speaker: 'Union of Tanker Crews' },
  { text: 'The Human Rights Commission met the Works Department. The panel observed that no memo was shown.', cue: 'observed', speaker: 'Human Rights Commission' },
  { text: 'The pollster, Civis Count, told Nordwire that it had no clients. The firm said its books were open.', cue: 'said', speaker: 'Civis Count' },
  { text: 'Kestrel Foods plc met the Bakers Union. A company spokesman said it was early.', cue: 'said', speaker: 'Kestrel Foods', role: 'spokesman' },
  { text: 'The Hexley Dock Board met. A spokeswoman said the gates leaked.', cue: 'said', speaker: 'Hexley Dock Board', role: 'spokeswoman' },
  { text: 'Orbis Pharma makes it. The drugmaker noted that a third had left. It added that the rest slept.', cue: 'added', speaker: 'Orbis Pharma' },
  { text: 'Simon Vale, the Tory group leader, left. The Friends of Hexley Baths, a campaign group, met. The group said it had a backer.', cue: 'said', speaker: 'Friends of Hexley Baths' },
  { text: 'OLIVA: The dock board met. It said the gates leaked.', cue: 'said', speaker: 'dock board' },
  // A body never named stays what it is called, and is no outlet.
  { text: 'The *Ashby Courier* printed the list. The tribunal said the walls were wet.', cue: 'said', speaker: 'tribunal' },
];

const descriptions: readonly Row[] = [
  // By title, office, trade, age, by what a court hears.
  { text: 'DC Ina Marl gave evidence. The van was empty, the officer said.', cue: 'said', speaker: 'Ina Marl' },
  { text: 'Piers Oram KC opened the case. The barrister said the van was empty.', cue: 'said', speaker: 'Piers Oram' },
  { text: 'Garda Ciara Deel found the boat. The garda said it was dry.', cue: 'said', speaker: 'Ciara Deel' },
  { text: 'Col. Musa Tanko met the press. The colonel said the road was open.', cue: 'said', speaker: 'Musa Tanko' },
  { text: 'Superintendent of Police R. Maran came. The SP said two men were held.', cue: 'said', speaker: 'R. Maran' },
  { text: 'The investigation officer, Inspector Ghulam Rahi, came late. According to the IO, nobody saw it.', cue: 'According to', speaker: 'Ghulam Rahi' },
  { text: 'The Commissioner for Works, Alhaji Garba Lawan, came. The commissioner noted that the road was open.', cue: 'noted', speaker: 'Garba Lawan' },
  { text: 'Oliva’s fisheries minister, Bren Tolle, came. The minister said the quota was small.', cue: 'said', speaker: 'Bren Tolle' },
  { text: 'District Attorney Carla Oram came. The prosecutor declined to say how many.', cue: 'declined', speaker: 'Carla Oram' },
  { text: 'Della Marsh, 47, of Oak Road, denies nine counts of theft. The defendant said the till was empty.', cue: 'said', speaker: 'Della Marsh' },
  { text: 'Tom Arkle, 61, kept the lock. The 61-year-old said it leaked.', cue: 'said', speaker: 'Tom Arkle' },
  { text: 'Kamla Rao, who sells fish, saw it fall. “It swung,” Kamla Rao said. The 60-year-old said she had warned them.', cue: 'said', nth: 1, speaker: 'Kamla Rao' },
  { text: 'Mr Sunday Obi was sacked. Obi said nobody told him. The father of five said he was angry.', cue: 'said', nth: 1, speaker: 'Sunday Obi' },
  { text: 'Lucy Fry came to the gate. “It is a shame,” said Fry. The retired solicitor said the vote was a sham.', cue: 'said', nth: 1, speaker: 'Lucy Fry' },
  { text: 'Lucy Fry came to the gate. Fry said it was a shame. The childminder added that she was tired.', cue: 'added', speaker: 'Lucy Fry' },
  // Somebody of whom the draft may have another stays what the words say.
  { text: 'Lucy Fry came to the gate. Fry said it was a shame. The judge said the case would go on.', cue: 'said', nth: 1, kind: 'role' },
  { text: 'A trader came. Lucy Fry said it was a shame. The trader said it was cold.', cue: 'said', nth: 1, kind: 'role' },
  // Several, and those who give only a name.
  { text: 'Ines Vela, Paul Oram and Tom Arkle said the gates leaked.', cue: 'said', speaker: 'Ines Vela, Paul Oram and Tom Arkle' },
  { text: 'Ines Vela and Paul Oram said the gates leaked. They said the lock was old.', cue: 'said', nth: 1, speaker: 'Ines Vela and Paul Oram' },
  { text: 'Tony Marsh, an expert at the Centre for Ports and Tides, said the gates leaked.', cue: 'said', speaker: 'Tony Marsh' },
  { text: 'One father, who gave his name only as Marek, said his son came home.', cue: 'said', speaker: 'Marek' },
];

const namesByForm: readonly Row[] = [
  { text: 'Port chief Marit van der Velde left. Van der Velde said the gates leaked.', cue: 'said', speaker: 'Marit van der Velde' },
  { text: 'Omar al-Rashid left. Mr al-Rashid said the gates leaked.', cue: 'said', speaker: 'Omar al-Rashid' },
  { text: 'Shri Anand Kelkar-Rao left. Shri Kelkar-Rao said the gates leaked.', cue: 'said', speaker: 'Anand Kelkar-Rao' },
  { text: 'Cr Bev Lonnan left. Cr Lonnan said the gates leaked.', cue: 'said', speaker: 'Bev Lonnan' },
  { text: 'Bjarni Olafs left. Bjarni said the gates leaked.', cue: 'said', speaker: 'Bjarni Olafs' },
  { text: 'Public Works Minister Vishal Pai left. Pai said the gates leaked.', cue: 'said', speaker: 'Vishal Pai' },
  { text: 'Ohio Gov. Lena Kessel left. Kessel said the gates leaked.', cue: 'said', speaker: 'Lena Kessel' },
  { text: 'Ezra T. Banig left. Ezra Banig said the gates leaked.', cue: 'said', speaker: 'Ezra T. Banig' },
];

const plain: readonly Row[] = [
  { text: 'Residents fear that the dust is harmful.', cue: 'fear', speaker: 'Residents', kind: 'collective' },
  { text: 'Experts say the practice is old.', cue: 'say', speaker: 'Experts', kind: 'collective' },
  { text: 'Officials say that the contractor has gone.', cue: 'say', speaker: 'Officials' },
  { text: 'Many in Ashby Bay say that the list was burned.', cue: 'say', kind: 'collective' },
  { text: 'Many regard the hall as the finest in the county.', cue: 'regard', kind: 'collective', stance: 'opinion' },
  { text: 'Analysts regard the link as settled.', cue: 'regard', speaker: 'Analysts', stance: 'opinion' },
  { text: 'According to **Moss & Vane**, the first crate arrived wet.', cue: 'According to', speaker: 'Moss & Vane' },
  { text: 'Customs Watch said the crates were wet.', cue: 'said', speaker: 'Customs Watch' },
  { text: 'The note, dated 4 May and marked private, “asked that the crates be moved”.', cue: 'asked', kind: 'document' },
  { text: 'Logs kept by the port show 41 arrivals.', cue: 'show', kind: 'document' },
  { text: 'Carvel’s turnover rose to £6 million, its accounts show.', cue: 'show', speaker: 'Carvel', via: 'document:accounts' },
];

for (const [group, rows] of Object.entries({ apposition, outletsAndPapers, ranks, pronouns, bodies, descriptions, namesByForm, plain })) {
  describe(`who speaks: ${group}`, () => {
    for (const row of rows) it(`${row.text.replace(/\n+/g, ' / ')} [${row.cue}]`, () => checkRow(row));
  });
}

describe('names', () => {
  it('never leaves words without a name', () => {
    for (const text of ['The Command denied arriving late.', 'Residents fear that.', 'I say it was shut.', '58, of Latch Green, denies it.', 'Some of them said that it was shut.']) {
      for (const one of read(text).attributions) assert.ok(one.speaker.spans.length === 0 || one.speaker.name !== '', text);
    }
  });

  it('takes no first word for a name that is none', () => {
    assert.deepEqual(read('Experts met. Sources left. Officials stayed. Residents sang. TODO: ask the mayor. All signed.').entities, []);
  });

  it('keeps titles out of names', () => {
    assert.deepEqual(read('They met Engr. Musa Tanko, Barr. Ngozi Eze, SP Bello Garba and Comrade Ife Oladele.').entities.map(one => one.name), ['Musa Tanko', 'Ngozi Eze', 'Bello Garba', 'Ife Oladele']);
  });

  it('keeps the ampersand in names', () => {
    assert.deepEqual(read('They wrote to Moss & Vane.').entities.map(one => one.name), ['Moss & Vane']);
  });

  it('takes a day for a given name only where no preposition makes it a day', () => {
    assert.ok(read('A cook, Sunday Okon, left.').entities.some(one => one.name === 'Sunday Okon'));
    assert.ok(!read('On Sunday Okon left.').entities.some(one => one.name.includes('Sunday')));
  });
});
