/** Who is accused of what, by whom, how strongly. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Accusation } from '../../../src/core/claims/claim.ts';
import { type Draft, readDraft } from './draft.ts';

/** Names the parties first, so that the draft knows them. */
const known = 'Orvex runs the yard. Kestrel owns the ferries. Lars Bekk is the mayor of Oster.\n\nPrices rose. Winter came. The sea was grey.\n\nNothing else was new. The gulls left. Spring was late.\n\n';

function accusations(text: string, profile: 'news' | 'intel' = 'news'): readonly Accusation[] {
  return readDraft(`${known}${text}\n`, { profile }).accusations;
}

function of(draft: Draft, name: string): Accusation | undefined {
  return draft.accusations.find(({ accused }) => accused?.name.includes(name));
}

describe('the draft’s own voice', () => {
  const outright: readonly (readonly [string, string])[] = [
    ['Orvex bribed the inspectors.', 'Orvex'],
    ['Orvex is spying on its customers.', 'Orvex'],
    ['Kestrel has defrauded its investors.', 'Kestrel'],
    ['Lars Bekk forged the invoices.', 'Bekk'],
    ['Lars Bekk lied to the council.', 'Bekk'],
    ['Kestrel dumped waste in the river Tarn.', 'Kestrel'],
    ['The two directors cooked the books.', 'directors'],
    ['The inspectors were bribed by Orvex.', 'Orvex'],
    ['Orvex, which runs the yard, bribed the inspectors.', 'Orvex'],
    ['Kestrel sold the ferries and laundered the money.', 'Kestrel'],
    ['Lars Bekk organised the robbery of the mail van.', 'Bekk'],
    ['Kestrel, the ferry company, financed the smuggling for ten years.', 'Kestrel'],
    ['Lars Bekk ran a protection racket from the harbour office.', 'Bekk'],
    ['Orvex had taken part in a fraud on its own pensioners.', 'Orvex'],
    ['The two directors committed perjury.', 'directors'],
    ['Kestrel padded its expenses with false fuel bills.', 'Kestrel'],
    ['Orvex inflated the invoices for the crane.', 'Orvex'],
    ['Kestrel pocketed half of the deposits.', 'Kestrel'],
    ['Orvex massaged the safety figures before the inspection.', 'Orvex'],
  ];
  for (const [text, name] of outright) {
    it(text, () => {
      const found = accusations(text).filter(({ ownVoice }) => ownVoice);
      assert.equal(found.length, 1);
      const [first] = found;
      assert.ok(first?.accused?.name.includes(name), first?.accused?.name);
      assert.equal(first?.level, 5);
    });
  }

  const not: readonly string[] = [
    'Orvex bribed the inspectors, the prosecutor said.',
    'According to the audit, Orvex bribed the inspectors.',
    '“Orvex bribed the inspectors,” said Mira Tolland, a lawyer.',
    'Orvex did not bribe the inspectors.',
    'There is no evidence that Orvex bribed the inspectors.',
    'If Orvex bribed the inspectors, the licence is void.',
    'Did Orvex bribe the inspectors?',
    'Orvex may have bribed the inspectors.',
    'Orvex would have bribed anybody.',
    'The court found that Orvex had bribed the inspectors.',
    'Lars Bekk was convicted of fraud after he forged the invoices.',
    'Lars Bekk pleaded guilty: he forged the invoices.',
    'Banks launder money.',
    'Thieves stole the lamps.',
    'Hackers stole the passwords of two hundred clients.',
    'Lars Bekk stole the show.',
    'The sun robbed them of sleep.',
    'The fog stole the view.',
    'Kestrel forged an alliance with Orvex.',
    'Kestrel forged ahead.',
    'Orvex fabricates steel parts.',
    'The yard lies on the river Tarn.',
    'Kestrel hid the cables under the floor.',
    'In 1848 the duke of Oster robbed the monks.',
    'Orvex denies that it bribed the inspectors.',
    'Orvex was robbed.',
    'Orvex allegedly bribed the inspectors.',
    'Bribery is a crime.',
    'Nobody at Orvex bribed anybody.',
    '> Orvex bribed the inspectors.',
    'Lars Bekk broke the record.',
    'Kestrel breached the surface of the market.',
    'Lars Bekk beat the drum.',
    'COLD HERON stole the passwords of a broker.',
    'FIN7 defrauded its victims.',
    'Nobody believed the story that Orvex bribed the inspectors.',
    'Lars Bekk led the inquiry into the fraud.',
    'Lars Bekk ran the fraud squad for nine years.',
    'Orvex ran a campaign against bribery.',
    'Kestrel organised a course on theft for its stewards.',
    'Lars Bekk plans to write about the robbery.',
    'Orvex padded the benches with straw.',
    'Kestrel inflated the rafts.',
    'Lars Bekk directed “Robbery at Oster”, a film of 1998.',
    'Orvex committed itself to the yard.',
    'The council is the body that deals with countries that violate the rights of dockers.',
    'Some of its members are firms that violate sanctions.',
  ];
  for (const text of not) it(`not: ${text}`, () => assert.deepEqual(accusations(text).filter(({ ownVoice }) => ownVoice), []));
});

describe('the rung of the ladder', () => {
  const rungs: readonly (readonly [string, string, number])[] = [
    ['The customs service is working to detect possible smuggling by Kestrel.', 'Kestrel', 1],
    ['The prosecutor is investigating Kestrel over bribery.', 'Kestrel', 2],
    ['The customs service said it is investigating potential smuggling by Kestrel.', 'Kestrel', 2],
    ['Mira Tolland accused Orvex of bribery.', 'Orvex', 3],
    ['Orvex is suspected of bribery by the customs service.', 'Orvex', 3],
    ['Two drivers blame Orvex for the crash.', 'Orvex', 3],
    ['The customs service fears that Kestrel is spying on its customers.', 'Kestrel', 3],
    ['Lars Bekk was charged with fraud.', 'Bekk', 4],
    ['The union sued Orvex.', 'Orvex', 4],
    ['Lars Bekk was convicted of fraud in May.', 'Bekk', 5],
  ];
  for (const [text, name, level] of rungs) {
    it(text, () => {
      const found = of(readDraft(`${known}${text}\n`), name);
      assert.ok(found !== undefined, 'nobody is accused');
      assert.equal(found.level, level);
      assert.equal(found.ownVoice, false);
    });
  }
});

describe('what is looked into', () => {
  it('is nobody who found it', () => assert.deepEqual(accusations('Mira Tolland was investigating a fault discovered by Lars Bekk.'), []));
});

describe('whose deed it is', () => {
  it('is the subject across an aside', () => assert.ok(of(readDraft(`${known}Orvex, whose lorries carry the ore, regularly breaks the curfew, Mira Tolland said.`), 'Orvex')));
  it('is the name beside the office', () => assert.ok(of(readDraft(`${known}The mayor, Lars Bekk, ordered the arson.`), 'Bekk')));
  it('is not a name inside the aside', () => assert.equal(of(readDraft(`${known}The driver, who works for Orvex, regularly breaks the curfew, Mira Tolland said.`), 'Orvex'), undefined));
});

describe('the court', () => {
  it('that sentences somebody is not the accused', () => {
    assert.deepEqual(accusations('He was sentenced to four years for theft in March by Judge Hale.').filter(({ accused }) => /Hale/u.test(accused?.name ?? '')), []);
  });
});

describe('who accuses', () => {
  it('is the subject of the verb', () => assert.match(of(readDraft(`${known}Mira Tolland accused Orvex of bribery.`), 'Orvex')?.accuser?.name ?? '', /Tolland/u));
  it('is the agent of the passive', () => assert.match(of(readDraft(`${known}Orvex is accused of bribery by Mira Tolland.`), 'Orvex')?.accuser?.name ?? '', /Tolland/u));
  it('is whoever the attribution names', () => assert.match(of(readDraft(`${known}Orvex bribed the inspectors, Mira Tolland said.`), 'Orvex')?.accuser?.name ?? '', /Tolland/u));
});

describe('an accusation that wants an accuser', () => {
  const wanting: readonly string[] = [
    'The alleged bribery began in 2018.',
    'Two members of staff are accused of copying files.',
    'Lars Bekk is suspected of fraud.',
    'Lars Bekk allegedly took the money.',
    'Orvex has been accused of bribery.',
    'A suspected smuggler owns the yard.',
  ];
  for (const text of wanting) it(text, () => assert.ok(accusations(text).some(({ wantsAccuser }) => wantsAccuser)));

  const not: readonly string[] = [
    'The bribery alleged by the auditor began in 2018.',
    'Prosecutors accuse two members of staff of copying files.',
    'Orvex has been accused by Kestrel of bribery.',
    'Lars Bekk, who is accused of fraud, will stand trial in May.',
    'Lars Bekk is charged with fraud.',
    'Mira Tolland said Lars Bekk was suspected of fraud.',
    '“He is accused of everything,” said Mira Tolland, a lawyer.',
    'Mira Tolland, a lawyer, said Orvex had copied the files. The alleged copying began in 2018.',
    'The union filed a complaint against Orvex. Two managers are accused of copying files.',
    'Orvex denied the allegations.',
    'The accused left by the back door.',
    'Police suspected nothing.',
    'There were nine suspected cases of measles.',
    '# Two members of staff accused of copying files',
    'Kestrel accused Orvex of bribery.',
  ];
  for (const text of not) it(`not: ${text}`, () => assert.deepEqual(accusations(text).filter(({ wantsAccuser }) => wantsAccuser), []));
});
