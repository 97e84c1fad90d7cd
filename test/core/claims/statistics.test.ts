/** Which numbers are figures that want a source, and how far each reaches. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { figuresIn } from '../../../src/core/claims/statistics.ts';
import { readEnglish } from '../../../src/core/english/english.ts';

function figures(text: string): readonly string[] {
  const { tokens } = readEnglish(text);
  return figuresIn(tokens).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

const counted: readonly (readonly [string, ...string[]])[] = [
  ['Thefts rose by 38% last year.', '38%'],
  ['Thefts rose by 38 per cent.', '38 per cent'],
  ['The share fell 4.5 percentage points.', '4.5 percentage points'],
  ['The depot handles 1.4 million parcels a week.', '1.4 million parcels a week'],
  ['The dock cost €46 million.', '€46 million'],
  ['The dock cost $4.2bn.', '$4.2bn'],
  ['They paid 300 francs for it.', '300 francs'],
  ['The yard owes 12 million euros.', '12 million euros'],
  ['The hospital employs 620 nurses.', '620 nurses'],
  ['The depot sees 60 lorries a day.', '60 lorries a day'],
  ['It sold 4,200 seats.', '4,200 seats'],
  ['Half of the fleet is laid up.', 'Half of the fleet'],
  ['Two-thirds of the dockers have left.', 'Two-thirds of the dockers'],
  ['One in five drivers has been robbed.', 'One in five'],
  ['Nine out of ten letters went unanswered.', 'Nine out of ten'],
  ['Exports doubled.', 'doubled'],
  ['Exports have trebled since 2018.', 'trebled'],
  ['Complaints rose fivefold.', 'fivefold'],
  ['It carries three times as many cars.', 'three times as'],
  ['Fourteen dockers were injured.', 'Fourteen dockers'],
  ['Police arrested seven drivers.', 'seven drivers'],
  ['Forty-three families moved out.', 'Forty-three families'],
  ['It lost 30 lorries and €2 million.', '30 lorries', '€2 million'],
  ['About 250 people work there.', '250 people'],
  ['The fleet has shrunk to nine boats.', 'nine boats'],
  ['The staff fell from twelve nurses to four nurses.', 'twelve nurses', 'four nurses'],
  ['Doors fail in one flat in six.', 'one flat in six'],
  ['It helped four patients out of five.', 'four patients out of five'],
];

const passedOver: readonly string[] = [
  'The terminal opened in 2016.',
  'It opened on 12 May 2016.',
  'It opened on May 12.',
  'The meeting began at 10:30.',
  'The meeting began at 9 a.m.',
  'Lars Bekk, 43, runs the yard.',
  'Lars Bekk, a 43-year-old welder, runs the yard.',
  'He is 43 years old.',
  'She lives at 12 Quay Street.',
  'The office is at Quay Street 12.',
  'They won 3-1.',
  'They won by 3–1 on Sunday.',
  'Version 2.1 fixed the fault.',
  'Section 12 of the Act applies.',
  'See page 14.',
  'See p. 14 and Table 3.',
  'Flight 370 was late.',
  'It came in 5th.',
  'Two men stood by the gate.',
  'There were three reasons.',
  'He waited for 12 years.',
  'He waited 40 minutes.',
  'The pier is 12 metres wide.',
  'The book has 312 pages.',
  'It is one of the reasons.',
  'The road runs from pier 4 to pier 9.',
  'In the 1990s the yard was busy.',
  'The water froze at 4 degrees.',
  'The Harbours Act 1964 applies.',
  'One man left.',
  'Three ships lay at anchor.',
  'Call 0800 123 456.',
  'The code is ISO 9001.',
  'It was the third fire.',
  'He read chapter 20.',
  'He walked to two shops.',
  'The hospital is four hundred metres from the quay.',
  'One man in black stood there.',
  'The road fell to three metres.',
  'It closed between 1998 and 2004.',
];

describe('a figure', () => {
  for (const [text, ...wanted] of counted) it(text, () => assert.deepEqual(figures(text), wanted));
});

describe('a number that is no figure', () => {
  for (const text of passedOver) it(text, () => assert.deepEqual(figures(text), []));
});
