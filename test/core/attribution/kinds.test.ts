/** Kinds of reporting that are no plain “X said”: silence, courts, transcripts, agentless words, hops to outlets and papers. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkRow } from './rows.ts';
import type { Row } from './rows.ts';
import { read, spoken, words } from './read.ts';

const silence: readonly Row[] = [
  { text: 'The bursar, Rhoda Finch, could not be reached.', cue: 'could not be reached', speaker: 'Rhoda Finch', stance: 'no-comment' },
  { text: 'The harbour board could not immediately be reached for comment.', cue: 'could not immediately be reached', speaker: 'harbour board', stance: 'no-comment' },
  { text: 'Carvel did not respond.', cue: 'did not respond', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Carvel did not reply by the time of going to press.', cue: 'did not reply', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Carvel has yet to respond.', cue: 'has yet to respond', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Carvel did not return three calls.', cue: 'did not return', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Ms Finch was not available for comment.', cue: 'was not available for comment', speaker: 'Finch', stance: 'no-comment' },
  { text: 'Carvel made no comment.', cue: 'made no comment', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Calls to Rhoda Finch rang out.', cue: 'rang out', speaker: 'Rhoda Finch', stance: 'no-comment' },
  { text: 'E-mails to Carvel went unanswered.', cue: 'went unanswered', speaker: 'Carvel', stance: 'no-comment' },
  { text: 'Messages left with the bursar were not returned.', cue: 'were not returned', speaker: 'bursar', stance: 'no-comment' },
  { text: 'Attempts to reach Mr Dunn by phone were unsuccessful.', cue: 'were unsuccessful', speaker: 'Dunn', stance: 'no-comment' },
  { text: 'Carvel declined to comment.', cue: 'declined', speaker: 'Carvel', stance: 'no-comment' },
];

const courts: readonly Row[] = [
  { text: 'A bookkeeper took £9,000 from the till, a jury heard on Monday.', cue: 'heard', kind: 'none', via: '' },
  { text: 'The clerk burned the list, the inquest was told.', cue: 'was told', kind: 'none', via: 'event:inquest' },
  { text: 'Tom Arkle left. He admitted one charge of false accounting, the court was told.', cue: 'admitted', speaker: 'Tom Arkle', stance: 'admission', nested: true },
  { text: 'The inquest heard that the driver had slept.', cue: 'heard', kind: 'none', via: 'event:inquest', content: 'that the driver had slept' },
  { text: 'Olive Penn, for the prosecution, told the jury that the till was empty.', cue: 'told', speaker: 'Olive Penn', via: '' },
  { text: 'Rhoda Finch agreed under cross-examination that she had signed the list.', cue: 'agreed', speaker: 'Rhoda Finch', content: 'that she had signed the list' },
  { text: 'Judge Alma Reeve told jurors to ignore the newspapers.', cue: 'told', speaker: 'Alma Reeve', content: 'jurors to ignore the newspapers' },
];

const agentless: readonly Row[] = [
  { text: 'He is alleged to have stolen the van.', cue: 'is alleged', kind: 'none', stance: 'allegation' },
  { text: 'The group has been linked to the ministry.', cue: 'has been linked', kind: 'none', stance: 'allegation' },
  { text: 'The fire could be tied to the strike.', cue: 'could be tied', kind: 'none', stance: 'allegation' },
  { text: 'The alleged delay has split the village.', cue: '', kind: 'none', stance: 'allegation', cueClass: 'evidential' },
];

const hops: readonly Row[] = [
  { text: 'Governor Ezra Tole told Delta FM that the road would open.', cue: 'told', speaker: 'Ezra Tole', via: 'outlet:Delta FM' },
  { text: 'Rhoda Finch told the *Ashby Lamp* that the fund was empty.', cue: 'told', via: 'outlet:Ashby Lamp' },
  { text: 'Rhoda Finch told [Kanal Vest](https://kanal.example/1) that the fund was empty.', cue: 'told', via: 'outlet:Kanal Vest' },
  { text: 'Rhoda Finch told the broadcaster Radio Fjell that it was empty. “It was bare,” she told the station.', cue: 'told', nth: 1, speaker: 'Rhoda Finch', via: 'outlet:Radio Fjell' },
  { text: 'In an interview with the *Ashby Courier* in 2021 Mr Arkle said the firm was sound.', cue: 'said', speaker: 'Arkle', via: 'outlet:Ashby Courier' },
  { text: 'Mr Arkle claimed in his police interview that the till was empty.', cue: 'claimed', speaker: 'Arkle', via: 'event:police interview' },
  { text: 'The till was empty, according to a memo published by the Ashby Courier.', cue: 'according to', kind: 'document', via: 'outlet:Ashby Courier' },
  { text: 'According to a 2012 survey by the county foresters, the oak is older than the hall.', cue: 'According to', speaker: 'county foresters', via: 'document:2012 survey' },
  { text: 'The architect Nils Brandt called the loft “the best room on the coast” in a 1971 survey.', cue: 'called', speaker: 'Nils Brandt', via: 'document:1971 survey', content: 'the loft “the best room on the coast”' },
  { text: 'Carvel denied losing crates, The Ashby Ledger reported.', cue: 'denied', speaker: 'Carvel', stance: 'denial', via: 'outlet:Ashby Ledger', nested: true },
  { text: 'Carvel denied losing crates, The Ashby Ledger reported.', cue: 'reported', speaker: 'Ashby Ledger', nested: false },
  { text: 'Bank statements seen by the Ashby Courier show payments of £40,000.', cue: 'show', speaker: 'Bank statements', kind: 'document', via: 'outlet:Ashby Courier' },
  // Persons, and crowds that are no outlet.
  { text: 'Rhoda Finch told Paul Oram that the fund was empty.', cue: 'told', via: '' },
  { text: 'Rhoda Finch told newsmen that the fund was empty.', cue: 'told', via: '' },
  { text: 'Rhoda Finch told newsmen in Oliva that the fund was empty.', cue: 'told', via: '' },
];

const stances: readonly Row[] = [
  { text: 'Experts have described the case as the largest church fraud in a generation.', cue: 'have described', stance: 'opinion' },
  { text: 'Rhoda Finch called the plan a farce.', cue: 'called', stance: 'opinion' },
  { text: 'Tom Arkle admitted three counts of theft.', cue: 'admitted', stance: 'admission' },
  { text: 'Tom Arkle said the claim was false.', cue: 'said', stance: 'denial' },
];

for (const [group, rows] of Object.entries({ silence, courts, agentless, hops, stances })) {
  describe(`kinds of reporting: ${group}`, () => {
    for (const row of rows) it(`${row.text} [${row.cue}]`, () => checkRow(row));
  });
}

describe('kinds of reporting: near misses', () => {
  const silent = [
    'The summit could not be reached by road.',
    'No agreement could be reached.',
    'The island has been linked to the mainland since 1980.',
    'The towns are linked to the coast by rail.',
    'There is no suggestion that the crew knew of it.',
    'Nobody at the port has been accused of a crime.',
    'TODO: regrade the report after the meeting.',
    'Calls to the quay cost nothing.',
    'The lamps were not returned.',
    'It is likely that the tide will turn.',
    'The band heard the bell.',
    'The shop windows show forty hats.',
    'Carvel shows 40 boats in Oliva.',
  ];
  for (const text of silent) it(text, () => assert.deepEqual(spoken(read(text).attributions).map(one => `${words(text, one.cue)} | ${words(text, one.content)}`), []));
});

describe('transcripts and signatures', () => {
  const interview = 'Bram Tolley kept the lock for years.\n\n**How did you know it was rising?**\n\n**Tolley:** The eels went quiet. You laugh, but they did.\n\n**Who gave the order?**\n\n**Tolley:** Experts say nobody could know it, and I say I did.';

  it('gives every sentence of an answer to the one whose label opens it', () => {
    const first = read(interview).attributions.find(one => one.cueLemma === ':');
    assert.equal(first?.speaker.name, 'Bram Tolley');
    assert.equal(words(interview, first?.content ?? []), 'The eels went quiet. You laugh, but they did.');
  });

  it('makes his “I” the one who answers', () => {
    const mine = read(interview).attributions.find(one => words(interview, one.speaker.spans) === 'I');
    assert.equal(mine?.speaker.name, 'Bram Tolley');
  });

  it('takes no “you” of a question for a speaker', () => assert.ok(!read(interview).attributions.some(one => one.speaker.name === 'you')));

  it('takes no label for a speaker that is no name of the draft', () => assert.deepEqual(spoken(read('**Cost:** The hall was let for £5.').attributions), []));

  it('gives a signed block quotation to the one who signs', () => {
    const source = 'The file holds one letter.\n\n> We were paid for one deck.\n>\n> -- Sam Lodge, letter to the board, 4 May 2021\n\nThe board met.';
    const one = read(source).attributions.find(each => each.speaker.name === 'Sam Lodge');
    assert.equal(words(source, one?.content ?? []), 'We were paid for one deck.');
    assert.deepEqual(one?.via.map(hop => `${hop.kind}:${hop.name}`), ['document:letter']);
  });

  it('hears the authors in an estimate where they assess in their own name, and only there', () => {
    const assessed = read('We assess that the pump was sabotaged. It is highly unlikely that crews were at risk.').attributions;
    assert.deepEqual(assessed.map(one => one.speaker.kind), ['author', 'author']);
    assert.equal(assessed[1]?.stance, 'assessment');
    for (const words of [
      'There is a realistic possibility that the crews will return.', 'It is very unlikely, with moderate confidence, that crews were at risk.', 'Our confidence in the date is low, because the log was lost.',
      '(C) There is a remote chance that the pump was sold.',
    ]) {
      const [, own] = read(`We assess that the pump was sabotaged. ${words}`).attributions;
      assert.deepEqual([own?.speaker.kind, own?.stance], ['author', 'assessment'], words);
    }
    assert.deepEqual(spoken(read('It is highly unlikely that crews were at risk.').attributions), []);
  });
});
