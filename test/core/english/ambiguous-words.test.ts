/** Words that are a noun or a verb by their place alone: decided by us, in our own sentences, with the near-misses beside them. */
import assert from 'node:assert/strict';
import { readEnglish } from '../../../src/core/english/english.ts';

/** A decided word carries its tag after an underscore. */
const sentences = `
Studies_NOUNS show_VBP that the harbour loses_VBZ money.
The study_NOUN shows_VBZ a loss_NOUN of four million.
The trade show_NOUN opens_VBZ on Monday.
The inspectorate_NOUN fears_VBZ that the dam will fail.
Its fears_NOUNS of a flood_NOUN were_VBD well founded.
State_NOUN fears_NOUNS of a shortage grew_VBD last year.
Residents_NOUNS fear_VBP the plan_NOUN will cost_VB jobs_NOUNS.
Many critics_NOUNS regard_VBP the law as a mistake.
The ministry has little regard_NOUN for the law.
It employs_VBZ 620 people.
The shipyard employs_VBZ 620 people.
The two accounts_NOUNS overlap_VBP.
The second account_NOUN overlaps_VBZ the first.
The overlap_NOUN between the accounts is small.
The whole case rests_VBZ on one letter.
The rest_NOUN of the case is weak.
The repair_NOUN cost_VBD the town two million.
The repair came at a cost_NOUN of two million.
The costs_NOUNS of the repair rose_VBD again.
The bank lent_VBD the company four million.
The clerk_NOUN stole_VBD 400 euros from the till.
Thieves_NOUNS stole_VBD the paintings.
Officials_NOUNS denied_VBD it.
Sources_NOUNS said_VBD the port was shut.
Experts_NOUNS say_VBP the rule_NOUN is weak.
Prosecutors_NOUNS charge_VBP that he took bribes.
The charges_NOUNS against him were dropped.
The bank charges_VBZ a fee for every transfer.
The report_NOUN claims_VBZ that nobody was hurt.
The claims_NOUNS in the report_NOUN were false.
Rebels claim_VBP the attack_NOUN was theirs.
Insurance claims_NOUNS rose_VBD by a tenth.
The letter states_VBZ that the debt was paid.
Two states_NOUNS signed_VBD the treaty.
The annual report_NOUN names_VBZ three directors.
The names_NOUNS of the directors were printed.
The court_NOUN orders_VBZ the ministry to pay.
Court_NOUN orders_NOUNS were ignored_VBN.
The orders_NOUNS came_VBD from above.
The mayor plans_VBZ to close the market.
Plans_NOUNS to close the market were shelved.
The party plans_VBZ a vote_NOUN on the rule_NOUN.
Members_NOUNS vote_VBP on Friday.
The committee votes_VBZ on Friday.
Three votes_NOUNS decided_VBD it.
The union_NOUN demands_VBZ that the firm pay.
The demands_NOUNS of the union_NOUN were met.
The unions_NOUNS demand_VBP higher wages.
Demand_NOUN for fish fell_VBD.
The judge will rule_VB on Tuesday.
The rules_NOUNS allow_VBP it.
The judge rules_VBZ on such cases alone.
The court will sentence_VB him in May.
The sentence_NOUN was too long.
The figures_NOUNS support_VBP her account_NOUN.
The firm has the support_NOUN of the banks.
The evidence_NOUN supports_VBZ that view_NOUN.
Analysts_NOUNS estimate_VBP that the loss_NOUN is larger.
The estimate_NOUN of the loss_NOUN was too low.
The agency estimates_VBZ the loss at four million.
Doctors_NOUNS report_VBP a rise_NOUN in cases.
Prices_NOUNS rise_VBP every spring.
A rise_NOUN in prices hurt_VBD the poor.
The film stars_VBZ an unknown actor.
The stars_NOUNS of the film stayed_VBD away.
She promises_VBZ an answer_NOUN by June.
Her promises_NOUNS were empty.
Neighbours_NOUNS blame_VBP the smell_NOUN on the factory.
The blame_NOUN lies_VBZ with the factory.
His lies_NOUNS were exposed.
The document lists_VBZ every payment.
The lists_NOUNS of payments were kept.
Two witnesses_NOUNS place_VBP him at the scene.
The place_NOUN was empty.
The plant produces_VBZ cement.
The farm’s produce_NOUN is sold abroad.
Lawyers_NOUNS question_VBP the value of the letter.
The question_NOUN remains_VBZ open.
The remains_NOUNS of the bridge were removed.
The contract limits_VBZ the number of hours.
The limits_NOUNS of the contract were clear.
The inquiry_NOUN faults_VBZ the driver.
The faults_NOUNS were known for years.
The minister doubts_VBZ the figure.
Doubts_NOUNS about the figure grew_VBD.
The notes_NOUNS show_VBP a second meeting.
She notes_VBZ that the meeting was short.
The company records_VBZ every call_NOUN.
The records_NOUNS of the company were seized.
The increase_NOUN worries_VBZ the police.
The worries_NOUNS of the police are real.
Most drivers_NOUNS change_VBP jobs within a year.
The change_NOUN came_VBD too late.
The road links_VBZ the two towns.
The links_NOUNS between the towns are poor.
It was COLD_ADJ in the hall.
They did NOT_NEG pay, he wrote.
MINISTER_NOUN DENIES_VBZ CLAIMS_NOUNS OF_ADP FRAUD_NOUN
COUNCIL VOTES_VBZ TO CLOSE_VB THE_DET HARBOUR
`.trim().split('\n');

interface Decided {
  readonly sentence: string;
  readonly word: string;
  readonly start: number;
  readonly tag: string;
}

function decided(marked: string): readonly Decided[] {
  const result: Decided[] = [];
  let sentence = '';
  for (const part of marked.split(/(\p{L}+_[A-Z]+)/u)) {
    const [word = '', tag] = part.split('_');
    if (tag !== undefined) result.push({ sentence: '', word, start: sentence.length, tag });
    sentence += word;
  }
  return result.map((one) => ({ ...one, sentence }));
}

/** A ratchet: fewer wrong decisions may be demanded, never more allowed. */
const MOST_WRONG = 3;

describe('words that are a noun or a verb by their place', () => {
  const all = sentences.flatMap(decided);

  it('are enough to tell', () => {
    assert.ok(sentences.length >= 60);
    assert.ok(all.length >= 120);
  });

  it('bear the tag of their place', () => {
    const wrong = all.flatMap(({ sentence, word, start, tag }) => {
      const found = readEnglish(sentence).tokens.find((token) => token.start === start)?.tag;
      return found === tag ? [] : [`${sentence} — ${word} is ${tag}, found ${found ?? 'nothing'}`];
    });
    assert.ok(wrong.length <= MOST_WRONG, `${wrong.length} of ${all.length} wrong:\n${wrong.join('\n')}`);
  });
});
