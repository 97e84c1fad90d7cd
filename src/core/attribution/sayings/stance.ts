/** What the saying does: asserts, alleges, denies, foresees. From the verb’s class, the words said, and negation. Knows no speakers. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { Stance } from '../attribution.ts';
import type { Labelling } from '../labeller.ts';
import { assessmentVerbs, commentVerbs } from '../lexicon/stances.ts';
import { silenceLemma } from '../frames/silence.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { estimateLemma } from '../speakers/estimates.ts';
import { survey } from './survey.ts';

/** The stance of a saying; `nested` are the places of what others are said to say inside it, which is theirs. */
export function stanceOf(tokens: readonly Token[], labelling: Labelling, byAuthor: boolean, nested: readonly TokenRange[] = []): Stance {
  const content = labelling.cueLemma === ':' && labelling.cue.length === 0 ? openingOf(labelling.content) : labelling.content;
  const verbClass = classOf(labelling.cueLemma);
  if (isSilence(tokens, labelling)) return 'no-comment';
  if (labelling.cueLemma === estimateLemma) return 'assessment';
  const pleaded = pleas.get(labelling.cueLemma) ?? nounStances.get(labelling.cueLemma) ?? pleaIn(tokens, labelling);
  if (pleaded !== undefined) return pleaded;
  if (isNegated(tokens, labelling)) {
    const refused = negatedStance(tokens, labelling, verbClass);
    if (refused !== undefined) return refused;
  }
  if (verbClass === 'deny' || content !== labelling.content && answersNo(tokens, content[0]?.first ?? -1)) return 'denial';
  if (labelling.agentless && labelling.cueLemma === 'hear' && tokens.slice(labelling.addressee[0]?.first, labelling.addressee[0]?.end).some(token => accusing.has(token.lower))) return 'allegation';
  const words = survey(tokens, content, nested);
  if (verbClass === 'admit' && !words.partial && !words.refusal) return 'admission';
  if (words.denial) return 'denial';
  if (words.withheld && !labelling.negated && (verbClass === 'say' || verbClass === 'insist')) return 'no-comment';
  if (words.owning && verbClass === 'say') return 'admission';
  if (innocent(tokens, labelling)) return 'denial';
  if (labelling.cueLemma === 'confirm' || labelling.cueLemma === 'verify' || verbClass === 'confirm') return words.partial || isPartly(tokens, labelling) || thenDisputed(tokens, labelling) ? 'partial-confirmation' : 'confirmation';
  if (verbClass === 'admit') return words.partial ? 'partial-confirmation' : 'admission';
  if (verbClass === 'allege' && judging.has(labelling.cueLemma)) return words.wrongdoing ? 'allegation' : labelling.cueLemma === 'attribute' ? 'assessment' : 'opinion';
  if (labelling.cueLemma === 'contend') return words.wrongdoing ? 'allegation' : 'assertion';
  if (verbClass === 'allege' || labelling.cueLemma === 'alleged' || labelling.cueLemma === 'allegation' || labelling.cueLemma === 'accusation' || labelling.cueLemma === 'allegedly') return 'allegation';
  if (verbClass === 'predict' && !estimating.has(labelling.cueLemma)) return words.wrongdoing ? 'allegation' : 'prediction';
  if (assessmentVerbs.has(labelling.cueLemma) || estimating.has(labelling.cueLemma)) return 'assessment';
  if (verbClass === 'fear' || (labelling.cueClass === 'thought' && words.likelihood)) return words.likelihood || !words.wrongdoing ? 'assessment' : 'allegation';
  if (naming.has(labelling.cueLemma) && words.superlative) return 'opinion';
  if (words.wrongdoing) return 'allegation';
  if (naming.has(labelling.cueLemma) || verbClass === 'attack' || verbClass === 'praise' || labelling.cueClass === 'attitude') return 'opinion';
  if (labelling.cueClass === 'thought' || labelling.cueClass === 'evidential') return 'assessment';
  if (byAuthor && words.likelihood) return 'assessment';
  if (verbClass === 'promise' || pledging.has(labelling.cueLemma) || labelling.cueClass === 'intention') return 'prediction';
  if (words.likely) return 'assessment';
  return words.future || (words.would && verbClass === 'say' && isPast(tokens, labelling)) ? 'prediction' : 'assertion';
}

/** A long answer in an interview is judged by how it begins. */
function openingOf(content: readonly TokenRange[]): readonly TokenRange[] {
  return content.slice(0, 1).map(({ first, end }) => ({ first, end: Math.min(end, first + longestOpening) }));
}

const longestOpening = 30;

/** `No. I counted them.`, `Never, …` */
function answersNo(tokens: readonly Token[], at: number): boolean {
  return /^(?:no|never)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'PUNCT';
}

const pleas: ReadonlyMap<string, Stance> = new Map([['plead not guilty', 'denial'], ['plead guilty', 'admission']]);

/** Nouns that name their stance. */
const nounStances: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['denial', 'denial'], ['admission', 'admission'], ['confession', 'admission'], ['confirmation', 'confirmation'], ['prediction', 'prediction'], ['promise', 'prediction'], ['pledge', 'prediction'],
  ['allegation', 'allegation'], ['accusation', 'allegation'], ['suspicion', 'allegation'], ['rebuttal', 'denial'],
]);

/** `pleaded not guilty to nine counts`, whichever of its words are the cue. */
function pleaIn(tokens: readonly Token[], { cueLemma, cue }: Labelling): Stance | undefined {
  const first = cue[0]?.first;
  if (cueLemma !== 'plead' || first === undefined) return undefined;
  const words = tokens.slice(first, first + 6).map(token => token.lower);
  return words.includes('not') && words.includes('guilty') ? 'denial' : words.includes('guilty') ? 'admission' : undefined;
}

const negations = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot']);

function isNegated(tokens: readonly Token[], { negated, cue }: Labelling): boolean {
  if (negated) return true;
  for (const { first, end } of cue) for (let at = first; at < end && at < first + 12; at++) if (negations.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const questions = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which', 'whom', 'whose']);
const withholding = new Set(['would', 'will', 'could', 'can', 'cannot', 'wo', 'ca', "'ll", "'d", 'refuse', 'decline', 'yet', 'fail']);
const concessions = new Set(['accept', 'admit', 'concede', 'acknowledge', 'agree', 'recognise', 'recognize']);
const telling = new Set(['say', 'tell', 'confirm', 'specify', 'disclose', 'reveal', 'explain', 'clarify', 'comment', 'verify', 'discuss', 'state', 'indicate']);

/** `would not say how much`, `did not confirm`: silence; `did not accept that`: a denial; `did not dispute that`: as good as owning up. */
function negatedStance(tokens: readonly Token[], labelling: Labelling, verbClass: VerbClass | undefined): Stance | undefined {
  const { cueLemma, cue, content } = labelling;
  const opening = tokens[content[0]?.first ?? -1]?.lower ?? '';
  if (cueLemma === 'confirm' || cueLemma === 'verify') return 'no-comment';
  if (telling.has(cueLemma)) {
    const held = tokens.slice(cue[0]?.first, cue[0]?.end).some(token => withholding.has(token.lemma) || withholding.has(token.lower));
    return questions.has(opening) || (held && opening !== 'that') ? 'no-comment' : undefined;
  }
  if (concessions.has(cueLemma)) return 'denial';
  return verbClass === 'deny' ? 'admission' : undefined;
}

/** They find fault, and need not charge anybody with anything. */
const judging = new Set(['criticise', 'criticize', 'condemn', 'denounce', 'decry', 'deplore', 'complain', 'protest', 'object', 'question', 'challenge', 'assail', 'attribute', 'chide', 'scold']);

/** `maintains her innocence`. */
function innocent(tokens: readonly Token[], { content, cueLemma }: Labelling): boolean {
  const range = content[0];
  return range !== undefined && claiming.has(cueLemma) && tokens.slice(range.first, Math.min(range.end, range.first + 4)).some(token => token.lower === 'innocence' || token.lower === 'innocent');
}

const claiming = new Set(['maintain', 'protest', 'insist', 'assert', 'declare', 'proclaim', 'claim']);
const disputing = new Set(['not', 'deny', 'dispute', 'reject', 'refuse', 'decline', 'contest', 'neither']);

/** `confirmed the meeting but not the payment`, `confirmed that it met him but disputed the date`. */
function thenDisputed(tokens: readonly Token[], { cue, content }: Labelling): boolean {
  const from = cue[0]?.end ?? 0;
  const to = Math.max(from, ...content.map(range => range.end)) + 4;
  for (let at = from; at < to && at - from < 60; at++) {
    const { lower = '', tag = 'OTHER' } = tokens[at] ?? {};
    if (lower === '.' && tag === 'PUNCT') return false;
    if (lower !== 'but') continue;
    const next = tokens[at + 1];
    return disputing.has(next?.lower ?? '') || disputing.has(next?.lemma ?? '');
  }
  return false;
}

/** `said it would reopen`, not `says that one boat would do`. */
function isPast(tokens: readonly Token[], labelling: Labelling): boolean {
  const cue = labelling.cue[0];
  if (cue === undefined) return false;
  const verb = tokens[cue.end - 1];
  return verb?.tag === 'VBD' || verb?.tag === 'VBN';
}

/** `partly confirmed`, `confirmed in part`. */
function isPartly(tokens: readonly Token[], labelling: Labelling): boolean {
  const cue = labelling.cue[0];
  if (cue === undefined) return false;
  const around = tokens.slice(Math.max(0, cue.first - 1), cue.end + 3).map(token => token.lower);
  return around.includes('partly') || around.includes('partially') || tokens[cue.end - 2]?.lower === 'only' || around.join(' ').includes('in part');
}

/** Where what is heard is first of all the prosecution’s. */
const accusing = new Set(['jury', 'court', 'trial', 'tribunal']);
const pledging = new Set(['vow', 'pledge', 'promise', 'guarantee', 'undertake', 'assure']);
const naming = new Set(['describe', 'call', 'characterise', 'characterize', 'portray', 'regard', 'view', 'see', 'label', 'brand', 'dub', 'term', 'hail', 'rank']);
const estimating = new Set(['estimate', 'calculate', 'expect', 'project']);

function classOf(lemma: string): VerbClass | undefined {
  const space = lemma.indexOf(' ');
  const particle = space < 0 ? '' : lemma.slice(space + 1);
  return reportingVerbs.get(space < 0 ? lemma : lemma.slice(0, space))?.find(sense => (sense.particle ?? '') === particle)?.class;
}

/** `declined to comment`, `did not respond`. */
function isSilence(tokens: readonly Token[], labelling: Labelling): boolean {
  if (labelling.cueLemma === silenceLemma) return true;
  const said = labelling.content[0];
  if (labelling.cueLemma === 'say' && said !== undefined && said.end === said.first + 1 && tokens[said.first]?.lower === 'nothing') return true;
  const first = labelling.content[0];
  const verb = first === undefined ? undefined : tokens[first.first]?.tag === 'TO' ? tokens[first.first + 1] : tokens[first.first];
  if (labelling.cueLemma === 'decline' || labelling.cueLemma === 'refuse') return verb !== undefined && (commentVerbs.has(verb.lemma) || verb.lemma === 'be');
  return labelling.negated && (labelling.cueLemma === 'respond' || labelling.cueLemma === 'comment' || labelling.cueLemma === 'reply' || labelling.cueLemma === 'answer' || labelling.cueLemma === 'elaborate');
}
