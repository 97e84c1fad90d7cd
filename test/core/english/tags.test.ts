/** Tags and dictionary forms where they matter to those who read attributions. */
import assert from 'node:assert/strict';
import { readEnglish } from '../../../src/core/english/english.ts';
import { lemmaOf } from '../../../src/core/english/lemma.ts';
import type { Tag } from '../../../src/core/english/token.ts';

/** The tag of the word that stands between asterisks. */
function tagOf(marked: string): Tag | undefined {
  const [before = '', word = ''] = marked.split('*');
  return readEnglish(marked.replaceAll('*', '')).tokens.find((token) => token.start === before.length && token.text === word)?.tag;
}

describe('tags', () => {
  const cases: readonly (readonly [string, Tag])[] = [
    ['Ines Vela, the clerk, *siphoned* money out of the fund.', 'VBD'],
    ['Ines Vela *pocketed* half of the deposits.', 'VBD'],
    ['The fleet has *shrunk* to nine boats.', 'VBN'],
    ['Moreau *alleged* that the land was sold.', 'VBD'],
    ['The clerk is *alleged* to have left.', 'VBN'],
    ['It was *alleged* that the clerk left.', 'VBN'],
    ['The *alleged* sale took place in May.', 'ADJ'],
    ['The *report* was published on Friday.', 'NOUN'],
    ['Two outlets *report* that the port is closed.', 'VBP'],
    ['The *claims* were false.', 'NOUNS'],
    ['Moreau *claims* that the money was lost.', 'VBZ'],
    ['They *plan* to close the harbour.', 'VBP'],
    ['The *plan* was withdrawn.', 'NOUN'],
    ['Prosecutors want to *charge* three officials.', 'VB'],
    ['The *charge* was dropped.', 'NOUN'],
    ['The *state* did not answer.', 'NOUN'],
    ['“We did not pay,” *said* Okafor.', 'VBD'],
    ['“We did not pay,” Okafor *said*.', 'VBD'],
    ['Okafor has *said* that nothing was paid.', 'VBN'],
    ['Nothing was *said* about the money.', 'VBN'],
    ['The money was *stolen* by the clerk.', 'VBN'],
    ['She *denied* the allegation.', 'VBD'],
    ['The minister is *expected* to resign.', 'VBN'],
    ['Critics *say* the law is weak.', 'VBP'],
    ['She will *say* so again.', 'VB'],
    ['He keeps *saying* so.', 'VBG'],
    ['The *claims* that Moreau made were false.', 'NOUNS'],
    ['Three *officials* denied it.', 'NOUNS'],
    ['Moreau*’s* lawyer did not answer.', 'PART'],
    ['It*’s* a lie, he said.', 'VBZ'],
    ['They did*n’t* answer.', 'NEG'],
    ['He *could* not answer.', 'MODAL'],
    ['The people *who* paid are gone.', 'WH'],
    ['*Their* answer was short.', 'POSS'],
    ['The bank *and* the ministry denied it.', 'CONJ'],
    ['He said 40 of *them* had left.', 'PRON'],
    ['The harbour has been *closed* since May.', 'VBN'],
    ['According to *Lindqvist*, nobody paid.', 'NAME'],
    ['It cost *$4.5m* in all.', 'NUM'],
  ];
  for (const [sentence, tag] of cases) it(`${sentence} ${tag}`, () => assert.equal(tagOf(sentence), tag));

  it('reads a headline in capitals as it reads the words', () => {
    const tags = readEnglish('MINISTER DENIES THAT THE COMPANY PAID FOR THE TRIP').tokens.map((token) => token.tag);
    assert.equal(tags[3], 'DET');
    assert.equal(tags[6], 'ADP');
  });
});

describe('dictionary forms', () => {
  const cases: readonly (readonly [string, Tag, string])[] = [
    ['said', 'VBD', 'say'], ['says', 'VBZ', 'say'], ['denies', 'VBZ', 'deny'], ['denied', 'VBD', 'deny'], ['denying', 'VBG', 'deny'],
    ['told', 'VBD', 'tell'], ['wrote', 'VBD', 'write'], ['written', 'VBN', 'write'], ['admitted', 'VBD', 'admit'], ['accused', 'VBN', 'accuse'],
    ['argued', 'VBD', 'argue'], ['acknowledged', 'VBD', 'acknowledge'], ['alleged', 'VBN', 'allege'], ['believed', 'VBN', 'believe'], ['estimated', 'VBD', 'estimate'],
    ['stressed', 'VBD', 'stress'], ['added', 'VBD', 'add'], ['adding', 'VBG', 'add'], ['noting', 'VBG', 'note'], ['citing', 'VBG', 'cite'], ['claiming', 'VBG', 'claim'],
    ['warned', 'VBD', 'warn'], ['suggests', 'VBZ', 'suggest'], ['insisted', 'VBD', 'insist'], ['confirmed', 'VBD', 'confirm'], ['quoted', 'VBD', 'quote'],
    ['recalled', 'VBD', 'recall'], ['told', 'VBN', 'tell'], ['revealed', 'VBD', 'reveal'], ['disclosed', 'VBD', 'disclose'], ['assessed', 'VBD', 'assess'],
    ['concluded', 'VBD', 'conclude'], ['charged', 'VBN', 'charge'], ['quipped', 'VBD', 'quip'], ['reported', 'VBD', 'report'], ['urged', 'VBD', 'urge'],
    ['posted', 'VBD', 'post'], ['predicted', 'VBD', 'predict'], ['promised', 'VBD', 'promise'], ['threatened', 'VBD', 'threaten'], ['replied', 'VBD', 'reply'],
    ['discussed', 'VBD', 'discuss'], ['expressed', 'VBD', 'express'], ['described', 'VBD', 'describe'], ['declined', 'VBD', 'decline'], ['refused', 'VBD', 'refuse'],
    ['agreed', 'VBD', 'agree'], ['tweeted', 'VBD', 'tweet'], ['ordered', 'VBD', 'order'], ['offered', 'VBD', 'offer'], ['answered', 'VBD', 'answer'], ['testified', 'VBD', 'testify'],
    ['was', 'VBD', 'be'], ['has', 'VBZ', 'have'], ['lies', 'VBZ', 'lie'], ['watches', 'VBZ', 'watch'], ['closes', 'VBZ', 'close'], ['goes', 'VBZ', 'go'],
    ['allegations', 'NOUNS', 'allegation'], ['companies', 'NOUNS', 'company'], ['women', 'NOUNS', 'woman'], ['analyses', 'NOUNS', 'analysis'], ['witnesses', 'NOUNS', 'witness'],
    ['spokesmen', 'NOUNS', 'spokesman'], ['news', 'NOUNS', 'news'], ['houses', 'NOUNS', 'house'], ['studies', 'NOUNS', 'study'], ['sources', 'NOUNS', 'source'], ['ca', 'MODAL', 'can'], ["n't", 'NEG', 'not'],
    ['travelled', 'VBD', 'travel'], ['controlled', 'VBD', 'control'], ['told', 'NOUN', 'told'], ['created', 'VBN', 'create'], ['treated', 'VBN', 'treat'], ['visited', 'VBD', 'visit'], ['raised', 'VBD', 'raise'],
    ['voiced', 'VBD', 'voice'], ['announced', 'VBD', 'announce'], ['questioned', 'VBD', 'question'], ['dismissed', 'VBD', 'dismiss'], ['blamed', 'VBD', 'blame'], ['swore', 'VBD', 'swear'],
    ['contended', 'VBD', 'contend'], ['hinted', 'VBD', 'hint'], ['implied', 'VBD', 'imply'], ['inferred', 'VBD', 'infer'], ['mused', 'VBD', 'muse'], ['opined', 'VBD', 'opine'], ['speculated', 'VBD', 'speculate'],
    ['whispered', 'VBD', 'whisper'], ['conceded', 'VBD', 'concede'], ['countered', 'VBD', 'counter'], ['released', 'VBD', 'release'], ['emphasised', 'VBD', 'emphasise'], ['complained', 'VBD', 'complain'],
    ['remarked', 'VBD', 'remark'], ['stated', 'VBD', 'state'], ['vowed', 'VBD', 'vow'], ['pledged', 'VBD', 'pledge'], ['tells', 'VBZ', 'tell'], ['explained', 'VBD', 'explain'], ['observed', 'VBD', 'observe'],
    ['longed', 'VBD', 'long'], ['belonged', 'VBD', 'belong'], ['changed', 'VBD', 'change'], ['challenged', 'VBD', 'challenge'], ['happened', 'VBD', 'happen'], ['occurred', 'VBD', 'occur'], ['focused', 'VBD', 'focus'],
  ];
  for (const [form, tag, lemma] of cases) it(`${form} ${tag}: ${lemma}`, () => assert.equal(lemmaOf(form, tag), lemma));
});
