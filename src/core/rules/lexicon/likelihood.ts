/** How likely things are said to be: the published yardsticks, and other words for it with the share they are taken to mean. Data, and one look-up. */
import type { Token } from '../../english/token.ts';

export type YardstickName = 'icd203' | 'phia' | 'nato';

/** What a phrase stands as: `is …`, `…ly`, `a … of`. */
export type Place = 'adjective' | 'adverb' | 'noun';

export interface LikelihoodTerm {
  readonly phrase: string;
  readonly place: Place;
  /** Middle of its band, in percent. */
  readonly percent: number;
}

const terms: readonly LikelihoodTerm[] = [
  ...list('adjective', '3 extremely unlikely|10 very unlikely|10 highly unlikely|10 highly improbable|10 very improbable|30 improbable|30 unlikely|25 doubtful|67 likely|67 probable|68 quite likely|65 fairly likely|87 very likely|87 highly likely|87 highly probable|87 very probable|97 extremely likely|97 almost certain|97 nearly certain|97 virtually certain'),
  ...list('adverb', '30 improbably|40 possibly|40 perhaps|40 maybe|10 conceivably|67 probably|87 very probably|97 almost certainly|97 virtually certainly|90 in all likelihood|90 in all probability'),
  ...list('noun', '3 almost no chance|3 remote chance|3 remote possibility|10 slim chance|45 realistic possibility|45 real possibility|40 distinct possibility|75 strong possibility|50 roughly even chance|50 roughly even odds|50 even chance|50 even odds|50 fair chance|70 good chance|80 strong chance'),
];

function list(place: Place, entries: string): readonly LikelihoodTerm[] {
  return entries.split('|').map(entry => ({ place, percent: Number(entry.slice(0, entry.indexOf(' '))), phrase: entry.slice(entry.indexOf(' ') + 1) }));
}

interface Yardstick {
  /** As a reader knows it. */
  readonly title: string;
  /** The terms it allows, the one to write for each band first. */
  readonly allows: readonly LikelihoodTerm[];
}

export const yardsticks: Readonly<Record<YardstickName, Yardstick>> = {
  icd203: {
    title: 'ICD 203',
    allows: [
      ...list('adjective', '10 very unlikely|33 unlikely|67 likely|87 very likely|97 almost certain|10 highly improbable|33 improbable|67 probable|87 highly probable|97 nearly certain'),
      ...list('adverb', '67 probably|97 almost certainly|33 improbably'), ...list('noun', '3 almost no chance|3 remote chance|50 roughly even chance|50 roughly even odds'),
    ],
  },
  phia: {
    title: 'PHIA',
    allows: [...list('adjective', '15 highly unlikely|30 unlikely|65 likely|85 highly likely|97 almost certain|65 probable'), ...list('adverb', '65 probably|97 almost certainly'), ...list('noun', '3 remote chance|45 realistic possibility')],
  },
  nato: { title: 'NATO', allows: [...list('adjective', '5 highly unlikely|25 unlikely|75 likely|95 highly likely|5 very unlikely|95 very likely'), ...list('noun', '50 even chance')] },
};

export function isYardstick(name: string | undefined): name is YardstickName {
  return name === 'icd203' || name === 'phia' || name === 'nato';
}

const byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly term: LikelihoodTerm }[]> = grouped();

function grouped(): ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly term: LikelihoodTerm }[]> {
  const found = new Map<string, { words: readonly string[]; term: LikelihoodTerm }[]>();
  for (const term of terms) {
    const words = term.phrase.split(' ');
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), { words, term }].sort((a, b) => b.words.length - a.words.length));
  }
  return found;
}

export function opensTerm(token: Token): boolean {
  return byFirst.has(token.lower);
}

/** The longest term that the tokens hold at this place, with how many words it has. */
export function termAt(tokens: readonly Token[], at: number): { readonly term: LikelihoodTerm; readonly length: number } | undefined {
  const found = byFirst.get(tokens[at]?.lower ?? '')?.find(({ words }) => words.every((word, step) => tokens[at + step]?.lower === word));
  return found === undefined ? undefined : { term: found.term, length: found.words.length };
}

/** Levels of confidence, weakest first. */
export const confidenceLevels: ReadonlySet<string> = new Set(['low', 'limited', 'moderate', 'medium', 'reasonable', 'high', 'strong']);
