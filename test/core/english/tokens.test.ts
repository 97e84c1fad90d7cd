/** How prose is cut into tokens. */
import assert from 'node:assert/strict';
import { readEnglish } from '../../../src/core/english/english.ts';

function texts(prose: string): readonly string[] {
  return readEnglish(prose).tokens.map((token) => token.text);
}

function quotes(prose: string): readonly string[] {
  return readEnglish(prose).tokens.filter((token) => token.tag === 'QUOTE').map((token) => token.text);
}

describe('tokens', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['splits contractions', 'They didn’t; Moreau’s can\'t.', ['They', 'did', 'n’t', ';', 'Moreau', '’s', 'ca', "n't", '.']],
    ['splits stacked contractions', "she'd've gone", ['she', "'d", "'ve", 'gone']],
    ['splits capitals too', "IT'S NOT, WE DON'T", ['IT', "'S", 'NOT', ',', 'WE', 'DO', "N'T"]],
    ['keeps names with apostrophes', "O'Hara and d’Orsay", ["O'Hara", 'and', 'd’Orsay']],
    ['cuts the plural’s possessive', 'the voters’ choice', ['the', 'voters', '’', 'choice']],
    ['keeps hyphenated words', 'a well-known 7-year-old', ['a', 'well-known', '7-year-old']],
    ['gives abbreviations their full stop', 'Mr. Igwe of the U.S. (R-Fla.), e.g. at 9 a.m. sharp', ['Mr.', 'Igwe', 'of', 'the', 'U.S.', '(', 'R-Fla.', ')', ',', 'e.g.', 'at', '9', 'a.m.', 'sharp']],
    ['takes `no.` for an abbreviation only before a number', 'No. 4, I said no. Then', ['No.', '4', ',', 'I', 'said', 'no', '.', 'Then']],
    ['keeps numbers whole', '$4.5m of 1,200,000 rose 3.5% by 10:30 on 9/11, 2019.', ['$4.5m', 'of', '1,200,000', 'rose', '3.5%', 'by', '10:30', 'on', '9/11', ',', '2019', '.']],
    ['cuts a range at its dash', '2015–2016', ['2015', '–', '2016']],
    ['reads every ellipsis as one', 'so… or ... or . . . then', ['so', '…', 'or', '...', 'or', '. . .', 'then']],
    ['keeps the stop before an ellipsis apart', 'accountable. ... If', ['accountable', '.', '...', 'If']],
    ['keeps elided words whole', "the ’90s and rock'n'roll with ’em", ['the', '’90s', 'and', "rock'n'roll", 'with', '’em']],
    ['reads dashes as one', 'yes -- no—maybe - so', ['yes', '--', 'no', '—', 'maybe', '-', 'so']],
    ['keeps handles, tags and domains', '@okafor posted #harbour on example.org', ['@okafor', 'posted', '#harbour', 'on', 'example.org']],
    ['keeps each stand-in apart', 'see \uFFFC\uFFFC.', ['see', '\uFFFC', '\uFFFC', '.']],
    ['treats a no-break space as a space', 'Mr.\u00A0Igwe\u202Fleft', ['Mr.', 'Igwe', 'left']],
    ['keeps clusters whole', 'cafe\u0301 👨‍👩‍👧 🇫🇷🇫🇮 👍🏽', ['cafe\u0301', '👨‍👩‍👧', '🇫🇷', '🇫🇮', '👍🏽']],
    ['keeps letters beyond the first plane whole', '𝒜𝒷 is', ['𝒜𝒷', 'is']],
    ['joins letters with &', 'AT&T and Q&A', ['AT&T', 'and', 'Q&A']],
  ];
  for (const [title, prose, expected] of cases) it(title, () => assert.deepEqual(texts(prose), expected));

  it('knows quotation marks of every style', () => {
    assert.deepEqual(quotes('“a” "b" «c» ‘d’ \'e\' \'\'f\'\' „g“'), ['“', '”', '"', '"', '«', '»', '‘', '’', "'", "'", "''", "''", '„', '“']);
  });

  it('takes no apostrophe for a quotation mark', () => {
    assert.deepEqual(quotes("the voters' choice isn't Moreau’s; nothin' and the ’90s, ’em"), []);
  });

  it('sees the quotation’s end after a possessive inside it', () => {
    assert.deepEqual(quotes("He called it 'the voters' choice.' Then"), ["'", "'"]);
  });

  it('lowers letters and straightens apostrophes', () => {
    assert.deepEqual(readEnglish('Didn’t É').tokens.map((token) => token.lower), ['did', "n't", 'é']);
  });

  it('reads nothing from nothing', () => {
    assert.deepEqual(readEnglish(' \n\u00A0'), { tokens: [], sentences: [] });
  });
});
