/** Reports named speakers of whom the draft never says who they are. Knows words, names and attributions only. */
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../attribution/names/names.ts';
import type { Sentence } from '../english/sentence.ts';
import { contains, type SourceSpan } from '../text/span.ts';
import { declared } from './declared.ts';
import { blanks, place } from './fix.ts';
import { coverAll, firstAt, quoteWords, sentenceAt, type Word } from './reading.ts';
import { defineRule, type Analysis } from './rule.ts';

export const speakerNotIntroduced = defineRule({
  id: 'speaker-not-introduced',
  group: 'attribution',
  severity: 'hint',
  status: 'draft',
  summary: 'A named speaker is brought on without a role or an affiliation.',
  *check(analysis, _options, { isQuoted, isOwnVoice, wordsOf }) {
    const byId = new Map(analysis.entities.map(entity => [entity.id, entity]));
    const author = declared(analysis, 'author')?.toLowerCase() ?? '';
    const persons = calledHeOrShe(analysis);
    const seen = new Set<string>();
    for (const attribution of analysis.attributions) {
      const entity = byId.get(attribution.speaker.entity ?? '');
      const span = coverAll(attribution.speaker.spans);
      if (entity === undefined || span === undefined || seen.has(entity.id) || !isPerson(entity, attribution, persons)) continue;
      const named = entity.mentions.find(mention => contains(span, mention));
      // A pronoun, a title or a role takes up somebody whom the draft has brought on before.
      if (named === undefined || attribution.speaker.role !== undefined || isQuoted(span) || !isOwnVoice(attribution)) continue;
      seen.add(entity.id);
      if (author.includes(entity.name.toLowerCase()) || isIntroduced(analysis, entity, wordsOf)) continue;
      yield {
        span: named,
        message: `${quoteWords(analysis, named)} speaks, and nothing says who that is. A reader weighs words by who says them; add the role or the affiliation at the first mention.`,
        fixes: [blanks('Say who it is', place(named.end), `, \${1:role}${/^[\s*_]*[,.;:]/u.test(analysis.source.slice(named.end, named.end + 4)) ? '' : ','}`)],
      };
    }
  },
});

/** Entities that a cue has for its subject as `he` or `she`. */
function calledHeOrShe({ attributions, source }: Analysis): ReadonlySet<string> {
  return new Set(attributions.flatMap(({ speaker: { entity, spans } }) => (entity !== undefined && spans.some(({ start, end }) => end - start <= 3 && /^(?:he|she)$/iu.test(source.slice(start, end))) ? [entity] : [])));
}

/** A person by the form of the name, or somebody whom the draft calls he or she. */
function isPerson({ id, kind }: Entity, { speaker }: Attribution, persons: ReadonlySet<string>): boolean {
  return speaker.kind === 'named' && (kind === 'person' || (kind === 'unknown' && persons.has(id)));
}

/** Some mention of the name has words beside it that say who it is. The first dozen are looked at. */
function isIntroduced(analysis: Analysis, { mentions }: Entity, read: (sentence: Sentence) => readonly Word[]): boolean {
  return mentions.slice(0, 12).some(mention => {
    const sentence = sentenceAt(analysis, mention.start);
    return sentence === undefined || describes(read(sentence), mention) || opensDescription(analysis, sentence);
  });
}

const titles: ReadonlySet<string> = new Set(['dr', 'prof', 'professor', 'judge', 'justice', 'sir', 'dame', 'lord', 'lady', 'cllr', 'councillor', 'rev', 'father', 'sister', 'captain', 'capt', 'sgt', 'sergeant', 'lt', 'lieutenant', 'col', 'colonel', 'gen', 'general', 'president', 'senator', 'sen', 'rep', 'minister', 'mayor', 'king', 'queen', 'pope', 'prince', 'princess', 'bishop', 'rabbi', 'imam', 'sheikh', 'gov', 'governor', 'ambassador', 'chief', 'detective', 'inspector', 'officer', 'pc', 'sheriff', 'attorney', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson']);

/** `analyst Karl Wouters`, `its director, Karl Wouters`, `Karl Wouters, who runs`, `Karl Wouters, 54,`, `Karl Wouters of Orvex`, `Karl Wouters is a`. */
function describes(words: readonly Word[], mention: SourceSpan): boolean {
  const first = firstAt(words, mention.start);
  const last = firstAt(words, mention.end - 1);
  const [opening, before, beyond] = [words[first]?.token, words[first - 1]?.token, words[first - 2]?.token];
  const [next, afterNext] = [words[last + 1]?.token, words[last + 2]?.token];
  if (opening !== undefined && titles.has(opening.lower)) return true;
  if (before !== undefined && (before.tag === 'NOUN' || before.tag === 'NOUNS' || titles.has(before.lower) || (before.tag === 'NAME' && before.text !== opening?.text) || before.tag === 'ADJ')) return true;
  if (before?.lower === '.' && titles.has(beyond?.lower ?? '')) return true;
  if ((before?.lower === ',' || before?.lower === ':') && (beyond?.tag === 'NOUN' || beyond?.tag === 'NOUNS' || beyond?.tag === 'NAME')) return true;
  if (next?.lower === '(' || next?.lower === 'of' || next?.lower === 'from' || next?.lower === 'at' || next?.lower === 'who' || next?.lower === 'whose') return true;
  if (next?.lower === ',' && afterNext !== undefined && afterNext.tag !== 'CONJ' && !/^VB[DZP]$/u.test(afterNext.tag) && afterNext.tag !== 'PRON' && afterNext.tag !== 'QUOTE') return true;
  return next?.lemma === 'be' && (afterNext?.tag === 'DET' || afterNext?.tag === 'POSS' || afterNext?.tag === 'NOUN') || ['run', 'lead', 'head', 'chair', 'own', 'teach', 'work', 'study', 'serve', 'represent'].includes(next?.lemma ?? '');
}

/** The next sentence says it: `He runs the hub.`, `Wouters is a lawyer`, `The engineer …`. */
function opensDescription(analysis: Analysis, { index, passage }: Sentence): boolean {
  const next = analysis.sentences[index + 1];
  if (next === undefined || next.passage.index > passage.index + 1) return false;
  const [first, second, third] = next.tokens;
  if (first === undefined || !/^(?:he|she|they|the|mr|ms|mrs)$/u.test(first.lower)) return false;
  if (first.lower === 'the') return second?.tag === 'NOUN' && third?.tag === 'VBD';
  const verb = next.tokens.slice(1, 4).find(({ tag }) => tag.startsWith('VB'));
  return verb !== undefined && ['be', 'run', 'lead', 'head', 'chair', 'own', 'teach', 'work', 'study', 'serve', 'represent', 'live', 'join', 'found'].includes(verb.lemma);
}
