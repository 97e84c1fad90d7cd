/** Reports disparagement by somebody without a name: “He's a crook,” said one colleague. Knows words and attributions only. */
import { blanks } from './fix.ts';
import { insultAdjectives, insultNouns, studiedSpeakers } from './lexicon/unnamed-people.ts';
import { cueSpan, isNoun, phraseAt, quoteWords, wordsIn, type Word } from './reading.ts';
import { defineRule } from './rule.ts';
import { unnamedSpeaker } from './unnamed-speaker.ts';

export const anonymousAttack = defineRule({
  id: 'anonymous-attack',
  group: 'attribution',
  severity: 'warning',
  summary: 'Somebody without a name disparages a person or a body.',
  *check(analysis, _options, { isQuoted, isOwnVoice, wordsOf }) {
    for (const attribution of analysis.attributions) {
      const sentence = analysis.sentences[attribution.sentence];
      const cue = cueSpan(attribution);
      if (sentence === undefined || cue === undefined || attribution.negated || isQuoted(cue) || !isOwnVoice(attribution)) continue;
      const words = wordsOf(sentence);
      const unnamed = unnamedSpeaker(attribution, words);
      if (unnamed === undefined || studiedSpeakers.has(unnamed.noun)) continue;
      const insult = attribution.content.flatMap(span => insultIn(wordsIn(words, span).filter(({ token }) => token.tag !== 'QUOTE'), attribution.cueLemma === 'call') ?? [])[0];
      if (insult === undefined) continue;
      yield {
        span: unnamed.span,
        message: `${quoteWords(analysis, unnamed.span)} disparages somebody from behind a wall: ${quoteWords(analysis, insult.span)}. Whoever is attacked cannot answer a voice without a name; find somebody who says it on the record, cite a document, or report the fact behind it and leave the insult out.`,
        related: [{ span: insult.span, message: 'the insult' }],
        fixes: [blanks('Name the speaker', unnamed.span, `\${1:Name}, \${2:role}${/^[\s*_]*[,.;:]/u.test(analysis.source.slice(unnamed.span.end, unnamed.span.end + 4)) ? '' : ','}`)],
      };
    }
  },
});

/** The first word that disparages: `a crook`, `is incompetent`, `an incompetent chair`. What somebody is said to have done is a matter of fact. */
function insultIn(content: readonly Word[], isName: boolean): Word | undefined {
  return content.find((word, at) => {
    const { token } = word;
    const isNamed = isNoun(insultNouns, token) && token.tag !== 'ADJ';
    if (!isNamed && !insultAdjectives.has(token.lower)) return false;
    if (phraseAt(content, at - 1, 'not|never|n\'t|n’t|no') || phraseAt(content, at - 2, 'not|never|n\'t|n’t|no')) return false;
    return isNamed ? isCalled(content, at) : isDescribed(content, at) || (isName && isPutAfter(content, at));
  });
}

/** With `a` before it, and no noun after it that it belongs to: `a front`, not `a front door` or `a fraud case`. */
function isCalled(content: readonly Word[], at: number): boolean {
  const next = content[at + 1]?.token;
  if (next !== undefined && (next.tag === 'NOUN' || next.tag === 'NOUNS')) return false;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const token = content[before]?.token;
    if (token?.lower === 'a' || token?.lower === 'an') return phraseAt(content, before - 1, 'is|was|be|been|are|were|’s|\'s|’re|\'re|as|such|call|calls|called|him|her|it|them|you|like|chair') || content[before - 1]?.token.tag === 'NAME' || content[before - 1]?.token.tag === 'NOUN' || content[before - 1]?.token.tag === 'ADV';
    if (token?.tag !== 'ADJ' && token?.tag !== 'ADV' && token?.tag !== 'NOUN') break;
  }
  return (phraseAt(content, at - 1, 'were|are|’re|\'re|as') && content[at]?.token.lower.endsWith('s')) ?? false;
}

/** `called the director incompetent`. */
function isPutAfter(content: readonly Word[], at: number): boolean {
  const [before, next] = [content[at - 1]?.token.tag, content[at + 1]?.token.tag];
  return (before === 'NOUN' || before === 'NAME' || before === 'PRON') && next !== 'NOUN' && next !== 'NOUNS' && next !== 'NAME';
}

function isDescribed(content: readonly Word[], at: number): boolean {
  const before = content.slice(Math.max(0, at - 3), at).map(({ token }) => token);
  const last = before.findLast(token => token.tag !== 'ADV');
  if (last !== undefined && (last.lemma === 'be' || last.lower === '’s' || last.lower === '\'s' || last.lower === 'as' || last.lower === 'and' || last.lower === ',')) return true;
  const next = content[at + 1]?.token;
  return (last?.lower === 'a' || last?.lower === 'an') && (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'NAME');
}
