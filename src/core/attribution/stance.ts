/** What the saying does: asserts, alleges, denies, foresees. From the verb’s class, the words said, and negation. Knows no speakers. */
import type { Token, TokenRange } from '../english/token.ts';
import type { Stance } from './attribution.ts';
import type { Labelling } from './labeller.ts';
import { assessmentVerbs, commentVerbs, deniedGoods, futureWords, likelihoodWords, wrongdoingNouns, wrongdoingVerbs } from './lexicon/stances.ts';
import { silenceLemma } from './frames/silence.ts';
import { reportingVerbs } from './lexicon/verbs.ts';
import type { VerbClass } from './lexicon/verbs.ts';

export function stanceOf(tokens: readonly Token[], labelling: Labelling, byAuthor: boolean): Stance {
  const content = labelling.content;
  const verbClass = classOf(labelling.cueLemma);
  if (isSilence(tokens, labelling)) return 'no-comment';
  if (verbClass === 'deny') return 'denial';
  if (labelling.agentless && labelling.cueLemma === 'hear' && tokens.slice(labelling.addressee[0]?.first, labelling.addressee[0]?.end).some(token => accusing.has(token.lower))) return 'allegation';
  const words = survey(tokens, content);
  if (verbClass === 'admit' && !words.partial && !words.refusal) return 'admission';
  if (words.denial) return 'denial';
  if (labelling.cueLemma === 'confirm' || verbClass === 'confirm') return words.partial ? 'partial-confirmation' : 'confirmation';
  if (verbClass === 'admit') return words.partial ? 'partial-confirmation' : 'admission';
  if (verbClass === 'allege' || labelling.cueLemma === 'alleged' || labelling.cueLemma === 'allegation' || labelling.cueLemma === 'accusation' || labelling.cueLemma === 'allegedly') return 'allegation';
  if (verbClass === 'predict' && !estimating.has(labelling.cueLemma)) return words.wrongdoing ? 'allegation' : 'prediction';
  if (assessmentVerbs.has(labelling.cueLemma) || estimating.has(labelling.cueLemma)) return 'assessment';
  if (verbClass === 'fear' || (labelling.cueClass === 'thought' && words.likelihood)) return words.likelihood || !words.wrongdoing ? 'assessment' : 'allegation';
  if (naming.has(labelling.cueLemma) && words.superlative) return 'opinion';
  if (words.wrongdoing) return 'allegation';
  if (naming.has(labelling.cueLemma) || verbClass === 'attack' || verbClass === 'praise' || labelling.cueClass === 'attitude') return 'opinion';
  if (labelling.cueClass === 'thought' || labelling.cueClass === 'evidential') return 'assessment';
  if (byAuthor && words.likelihood) return 'assessment';
  if (verbClass === 'promise' || labelling.cueClass === 'intention') return 'prediction';
  if (words.likely) return 'assessment';
  return words.future ? 'prediction' : 'assertion';
}

/** Where what is heard is first of all the prosecution’s. */
const accusing = new Set(['jury', 'court', 'trial', 'tribunal']);
const naming = new Set(['describe', 'call', 'characterise', 'characterize', 'portray', 'regard', 'view', 'see', 'label', 'brand', 'dub', 'term', 'hail', 'rank']);
const estimating = new Set(['estimate', 'calculate', 'expect', 'project']);

function classOf(lemma: string): VerbClass | undefined {
  const [head = '', ...particle] = lemma.split(' ');
  const senses = reportingVerbs.get(head);
  return (senses?.find(sense => (sense.particle ?? '') === particle.join(' ')) ?? undefined)?.class;
}

/** `declined to comment`, `did not respond`. */
function isSilence(tokens: readonly Token[], labelling: Labelling): boolean {
  if (labelling.cueLemma === silenceLemma) return true;
  const first = labelling.content[0];
  const verb = first === undefined ? undefined : tokens[first.first]?.tag === 'TO' ? tokens[first.first + 1] : tokens[first.first];
  if (labelling.cueLemma === 'decline' || labelling.cueLemma === 'refuse') return verb !== undefined && (commentVerbs.has(verb.lemma) || verb.lemma === 'be');
  return labelling.negated && (labelling.cueLemma === 'respond' || labelling.cueLemma === 'comment' || labelling.cueLemma === 'reply' || labelling.cueLemma === 'answer' || labelling.cueLemma === 'elaborate');
}

interface Survey {
  readonly wrongdoing: boolean;
  readonly denial: boolean;
  readonly likelihood: boolean;
  readonly likely: boolean;
  readonly future: boolean;
  readonly partial: boolean;
  readonly superlative: boolean;
  /** A verb of denying, or a negated act. */
  readonly refusal: boolean;
}

const baseless = new Set(['baseless', 'unfounded', 'untrue', 'groundless', 'false', 'fabricated', 'meritless', 'defamatory']);
const likelyWords = new Set(['likely', 'unlikely', 'probable', 'probably', 'plausible']);

/** One look at the words said; a long text is judged by its beginning. */
function survey(tokens: readonly Token[], content: readonly TokenRange[]): Survey {
  const found = { wrongdoing: false, denial: false, likelihood: false, likely: false, future: false, partial: false, superlative: false, refusal: false };
  for (const range of content) {
    const end = Math.min(range.end, range.first + 120);
    let negatedAt = -9;
    for (let at = range.first; at < end; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const { lower, lemma, tag } = token;
      if (tag === 'PUNCT' || tag === 'QUOTE' || (tag === 'ADP' && lower !== 'without')) continue;
      if (tag === 'NEG' || lower === 'never' || lower === 'no' || lower === 'without' || lower === 'nothing') negatedAt = at;
      const isAct = (tag.startsWith('V') && wrongdoingVerbs.has(lemma)) || (tag.startsWith('NOUN') && (wrongdoingNouns.has(lemma) || wrongdoingNouns.has(lower)));
      if (isAct) {
        if (at - negatedAt <= 4) found.denial = found.refusal = true;
        else found.wrongdoing = true;
      }
      if (denies(tokens, at)) found.denial = found.refusal = true;
      // `false accounting` is no denial, `the claim is false` is.
      if (baseless.has(lower) && at - negatedAt > 2 && !(lower === 'false' && tokens[at + 1]?.tag.startsWith('NOUN') === true)) found.denial = true;
      if (lower === 'nothing' && tokens[at + 1]?.lower === 'wrong') found.denial = true;
      if (likelihoodWords.has(lower)) found.likelihood = true;
      if (likelyWords.has(lower)) found.likely = true;
      if (lower === 'most' || lower === 'least' || (lower.length > 5 && lower.endsWith('est') && tag === 'ADJ') || lower === 'best' || lower === 'worst') found.superlative = true;
      if (futureWords.has(lower)) found.future = true;
      if (lower === 'partly' || lower === 'partially' || lower === 'some' && tokens[at + 1]?.lower === 'of') found.partial = true;
    }
  }
  return found;
}

/** `we strongly deny the allegations`: the words said deny by themselves. */
function denies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.lemma !== 'deny' && token.lemma !== 'refute' && token.lemma !== 'repudiate')) return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
    const { lower } = tokens[back] ?? { lower: '' };
    if (lower === 'we' || lower === 'i' || lower === 'it' || lower === 'he' || lower === 'she' || lower === 'they') return !deniedGoods.has(tokens[at + 1]?.lemma ?? '');
  }
  return false;
}
