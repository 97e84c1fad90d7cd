/** Scores the tagger: against wink-nlp on articles that it was not trained on, and, as a second opinion, against CoreNLP's tags of PolNeAR dev. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Piece } from '../src/core/english/piece.ts';
import { sentenceRanges } from '../src/core/english/sentence-boundaries.ts';
import { markTag } from '../src/core/english/tagger-context.ts';
import { tagsOf } from '../src/core/english/tagger.ts';
import type { Tag, TokenRange } from '../src/core/english/token.ts';
import { piecesOf } from '../src/core/english/tokens.ts';
import { taughtTags } from './tagger-teacher.ts';
import { trainingTexts, winkTeacher } from './train-tagger.ts';

export type Tagger = (pieces: readonly Piece[], sentences: readonly TokenRange[]) => readonly Tag[];

interface Agreement {
  right: number;
  all: number;
  readonly confusions: Map<string, number>;
  readonly found: Map<Tag, number>;
  readonly gold: Map<Tag, number>;
  readonly both: Map<Tag, number>;
}

/** Agreement with wink's tags, made finer as in training, on the held-out articles; undefined where the packages are absent. */
export function agreementWithTeacher(corpora: string, tagger: Tagger): Agreement | undefined {
  const teacher = winkTeacher();
  if (teacher === undefined) return undefined;
  const agreement = empty();
  for (const paragraph of trainingTexts(corpora).heldOut.flatMap((text) => text.split('\n'))) {
    const tokens = teacher(paragraph);
    if (tokens.length === 0) continue;
    const pieces = piecesOf(paragraph);
    const sentences = sentenceRanges(pieces);
    const tags = tagger(pieces, sentences);
    taughtTags(pieces, sentences, tokens).forEach((gold, index) => {
      const piece = pieces[index];
      if (gold !== undefined && piece !== undefined && markTag(piece) === undefined) count(agreement, gold, tags[index] ?? 'OTHER');
    });
  }
  return agreement;
}

interface SilverArticle {
  readonly id: string;
  readonly sentences: readonly (readonly [number, number, readonly (readonly [number, number, string, string])[]])[];
}

/** Agreement with CoreNLP's tags on words of the same extent. */
export function agreementWithSilver(corpora: string, tagger: Tagger): Agreement {
  const texts = new Map(records(join(corpora, 'polnear', 'dev.jsonl')).map((record) => record as { readonly id: string; readonly text: string }).map(({ id, text }) => [id, text]));
  const agreement = empty();
  for (const article of records(join(corpora, 'polnear', 'dev.corenlp.jsonl')).map((record) => record as SilverArticle)) {
    const text = texts.get(article.id);
    if (text === undefined) continue;
    const silver = new Map(article.sentences.flatMap(([, , tokens]) => tokens).map(([start, end, lemma, tag]) => [`${start}-${end}`, { lemma, tag }]));
    let start = 0;
    for (const paragraph of text.split('\n')) {
      const pieces = piecesOf(paragraph);
      const tags = tagger(pieces, sentenceRanges(pieces));
      pieces.forEach((piece, index) => {
        const token = silver.get(`${start + piece.start}-${start + piece.end}`);
        const gold = token === undefined ? undefined : fromPenn(token.tag, piece.lower);
        if (gold !== undefined && markTag(piece) === undefined) count(agreement, gold, fromPenn(tags[index] ?? 'OTHER', piece.lower) ?? tags[index] ?? 'OTHER');
      });
      start += paragraph.length + 1;
    }
  }
  return agreement;
}

export function agreementTable(title: string, agreement: Agreement): string {
  const worst = [...agreement.confusions].sort(([, a], [, b]) => b - a).slice(0, 14).map(([pair, times]) => `${pair} ${times}`);
  const verbs: readonly Tag[] = ['VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG'];
  const byTag = [...verbs, 'NOUN', 'NOUNS', 'NAME', 'ADJ', 'ADV', 'ADP'] satisfies readonly Tag[];
  const measure = (tag: Tag): string => `${tag} ${(200 * (agreement.both.get(tag) ?? 0) / ((agreement.found.get(tag) ?? 0) + (agreement.gold.get(tag) ?? 0))).toFixed(1)}`;
  const isVerb = (pair: string, place: number): boolean => verbs.some((verb) => verb === pair.split('>')[place]);
  let missed = 0;
  let invented = 0;
  for (const [pair, times] of agreement.confusions) {
    if (isVerb(pair, 0) && !isVerb(pair, 1)) missed += times;
    if (!isVerb(pair, 0) && isVerb(pair, 1)) invented += times;
  }
  const sum = (of: ReadonlyMap<Tag, number>): number => verbs.reduce((total, verb) => total + (of.get(verb) ?? 0), 0);
  const verbF = (200 * (sum(agreement.gold) - missed)) / (2 * sum(agreement.gold) - missed + invented);
  return `${title}: ${((100 * agreement.right) / agreement.all).toFixed(2)} % of ${agreement.all} words; verb or not F ${verbF.toFixed(1)}\n  F ${byTag.map(measure).join('  ')}\n  ${worst.join('  ')}`;
}

/** Penn's tag as ours; words on which the two tag sets differ by rule are told by the word alone. */
function fromPenn(tag: string, lower: string): Tag | undefined {
  if (lower === 'that' || lower === "'s" || lower === 'there') return undefined;
  switch (tag) {
    case 'NN': return 'NOUN';
    case 'NNS': return 'NOUNS';
    case 'NNP': case 'NNPS': return 'NAME';
    case 'PRP': return 'PRON';
    case 'PRP$': return 'POSS';
    case 'DT': case 'PDT': return 'DET';
    case 'JJ': case 'JJR': case 'JJS': return 'ADJ';
    case 'RB': case 'RBR': case 'RBS': return lower === 'not' || lower === "n't" ? 'NEG' : 'ADV';
    case 'CD': return 'NUM';
    case 'MD': return 'MODAL';
    case 'IN': case 'RP': return 'ADP';
    case 'CC': return 'CONJ';
    case 'WP': case 'WDT': case 'WRB': case 'WP$': return 'WH';
    case 'POS': return 'PART';
    case 'UH': return 'INTJ';
    case 'PART': return lower === "'" ? 'PART' : 'ADP';
    case 'VB': case 'VBP': case 'VBZ': case 'VBD': case 'VBN': case 'VBG': case 'TO': return tag;
    default: return undefined;
  }
}

function count(agreement: Agreement, gold: Tag, found: Tag): void {
  agreement.all += 1;
  add(agreement.gold, gold);
  add(agreement.found, found);
  if (gold === found) {
    agreement.right += 1;
    add(agreement.both, gold);
  } else add(agreement.confusions, `${gold}>${found}`);
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function empty(): Agreement {
  return { right: 0, all: 0, confusions: new Map(), found: new Map(), gold: new Map(), both: new Map() };
}

function records(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  if (!existsSync(join(corpora, 'polnear', 'dev.jsonl'))) console.log('The corpora are not here: set ONRECORD_CORPORA to the folder that holds polnear/.');
  else {
    const teacher = agreementWithTeacher(corpora, tagsOf);
    console.log(teacher === undefined ? 'wink-nlp is not here: name its node_modules in NODE_PATH.' : agreementTable('Held-out articles, against wink', teacher));
    console.log(agreementTable('PolNeAR dev, against CoreNLP', agreementWithSilver(corpora, tagsOf)));
  }
}
