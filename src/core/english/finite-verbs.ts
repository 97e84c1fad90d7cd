/**
 * Sets right what neighbours alone tell badly: a finite verb that was read as a noun, or a noun as a verb. Knows what a clause needs
 * (a subject, one finite verb that agrees with it, then an object, `that` or the end); judges no meaning.
 */
import { startsWithCapital } from './characters.ts';
import { isIrregularPast, lemmaOf } from './lemma.ts';
import { irregularVerbs } from './lexicon/irregular-verbs.ts';
import { nounVerbPairs } from './lexicon/noun-verb-pairs.ts';
import { plainVerbs } from './lexicon/plain-verbs.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { Piece } from './piece.ts';
import type { Tag, TokenRange } from './token.ts';

/** Corrects `tags`, which belong to `pieces`, in place, sentence by sentence. */
export function correctFiniteVerbs(pieces: readonly Piece[], sentences: readonly TokenRange[], tags: (Tag | undefined)[]): void {
  for (const { first, end } of sentences) {
    const clause: Clause = { pieces, tags, first, end };
    for (let at = first; at < end; at++) {
      const tag = tags[at];
      if (tag === 'NOUN' || tag === 'NOUNS') {
        const verb = verbInstead(clause, at);
        if (verb === undefined) continue;
        tags[at] = verb;
        // `The inspectorate fears that`: the adjective was its subject.
        if (verb !== 'VB' && tags[at - 1] === 'ADJ') tags[at - 1] = 'NOUN';
      } else if (tag === 'ADJ') {
        // `the inquest was told`: what stands between an article and a finite verb is the head, unless it looks like an adjective.
        if (isSureHead(clause, at)) tags[at] = 'NOUN';
        else tags[at] = alleging(clause, at) ?? tag;
      } else if (tag === 'VBD' || tag === 'VBN') {
        if (isNameByForm(clause, at)) tags[at] = 'NAME';
      } else if (tag === 'VBP' || tag === 'VBZ' || tag === 'VB') tags[at] = isNameByCapital(clause, at) ? 'NAME' : isParticiple(clause, at) ? 'VBN' : nounInstead(clause, at) ?? tag;
    }
    const past = onlyPast(clause);
    if (past !== undefined) tags[past] = 'VBD';
  }
}

/** `Ines Vela siphoned money out of the fund.`: a full sentence without a finite verb has one that was read as an adjective, right behind its subject. */
function onlyPast(clause: Clause): number | undefined {
  const { pieces, tags, first, end } = clause;
  if (pieces[end - 1]?.kind !== 'stop') return undefined;
  let found: number | undefined;
  for (let at = first; at < end; at++) {
    const tag = tags[at];
    if (isFinite(tag)) return undefined;
    if (found !== undefined || tag !== 'ADJ' || !lowerAt(clause, at).endsWith('ed')) continue;
    const before = tagAt(clause, at - 1);
    const isBehindSubject = before === 'NAME' || (lowerAt(clause, at - 1) === ',' && isNominal(tagAt(clause, at - 2)));
    // In `the Swedish, Oslo based firm.` nothing follows the noun that it describes.
    if (isBehindSubject && (opensObject(clause, at + 1) || (isNominal(tagAt(clause, at + 1)) && tagAt(clause, at + 2) === 'ADP'))) found = at;
  }
  return found;
}

interface Clause {
  readonly pieces: readonly Piece[];
  readonly tags: readonly (Tag | undefined)[];
  readonly first: number;
  readonly end: number;
}

/** Whether a word can be a finite verb at all. */
export function mayBeFinite(lower: string): boolean {
  return forms.has(lower);
}

/** How far a subject may begin before its verb, and a clause be read after it. */
const REACH = 14;

type Form = 'base' | 'third' | 'past' | 'base-or-past';

const forms: ReadonlyMap<string, Form> = verbForms();

function verbForms(): ReadonlyMap<string, Form> {
  const result = new Map<string, Form>();
  const pasts = new Set(irregularVerbs.flatMap(([, past = '']) => past.split('/')));
  for (const past of pasts) result.set(past, 'past');
  for (const base of [...nounVerbPairs, ...plainVerbs, ...irregularVerbs.map(([verb = '']) => verb)]) {
    result.set(base, pasts.has(base) ? 'base-or-past' : 'base');
    result.set(thirdPerson(base), 'third');
  }
  return result;
}

function thirdPerson(base: string): string {
  const last = base.at(-1) ?? '';
  if (last === 'y' && !'aeiou'.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return 'sxzo'.includes(last) || base.endsWith('sh') || base.endsWith('ch') ? `${base}es` : `${base}s`;
}

/** The verb's tag where a noun was read and the clause asks for its verb here. */
function verbInstead(clause: Clause, at: number): Tag | undefined {
  const form = forms.get(lowerAt(clause, at));
  if (form === undefined) return undefined;
  if (form.startsWith('base') && wantsInfinitive(clause, at)) return 'VB';
  const subject = subjectBefore(clause, at);
  if (subject === 'none' || !agrees(form, subject) || !isPredicate(clause, at)) return undefined;
  return form === 'third' ? 'VBZ' : form === 'past' || (form === 'base-or-past' && subject === 'singular') ? 'VBD' : form === 'base' ? 'VBP' : 'VBD';
}

/** `will sentence`, `did not report`; after `to` only with an object behind. */
function wantsInfinitive(clause: Clause, at: number): boolean {
  const before = tagAt(clause, skipAdverbs(clause, at - 1));
  if (before === 'MODAL' || before === 'NEG') return before === 'MODAL' || tagAt(clause, at - 2) === 'MODAL' || /^(?:do|does|did)$/u.test(lowerAt(clause, at - 2));
  return before === 'TO' && opensObject(clause, at + 1);
}

type Subject = 'none' | 'singular' | 'plural' | 'either';

/** The number of the subject that ends right before `at`, or `none` where no subject does, or its clause has a verb already. */
function subjectBefore(clause: Clause, at: number): Subject {
  const last = skipAdverbs(clause, at - 1);
  const near = tagAt(clause, last);
  if (near === 'PRON' || near === 'WH') return subjectPronoun(lowerAt(clause, last), near);
  if (near === 'NUM') return lowerAt(clause, last) === 'one' ? 'singular' : 'plural';
  if (near === 'DET') return subjectDeterminer(lowerAt(clause, last));
  if (!isNominal(near) && !(near === 'ADJ' && isBareHead(clause, last))) return 'none';
  let head = last;
  let joined = false;
  let place = last - 1;
  for (; place >= clause.first && place > at - REACH; place--) {
    const tag = tagAt(clause, place);
    if (tag === 'ADP') {
      const lower = lowerAt(clause, place);
      if (subordinators.has(lower)) break;
      // The head of `the demands of the union` stands before the preposition.
      // `Logs kept by the port`: a participle may stand between.
      if (tagAt(clause, place - 1) === 'VBN' && isNominal(tagAt(clause, place - 2))) place -= 1;
      if (!isNominal(tagAt(clause, place - 1))) return 'none';
      if (lower === 'of' && quantities.has(lowerAt(clause, place - 1))) return 'either';
      head = place - 1;
    } else if (tag === 'CONJ') {
      if (!isNominal(tagAt(clause, place - 1))) break;
      joined = true;
    } else if (tag === 'WH' || tag === 'PUNCT' || tag === 'QUOTE' || tag === 'PRON' || tag === 'OTHER') break;
    else if (isFinite(tag) && (speechVerbs.has(lowerAt(clause, place)) || thoughtVerbs.has(lowerAt(clause, place)))) break;
    else if (tag === undefined || tag === 'TO' || tag === 'NEG' || (isVerbal(tag) && tag !== 'VBN' && tag !== 'VBG')) return 'none';
  }
  if (joined) return 'plural';
  return numberOf(lowerAt(clause, head), tagAt(clause, head));
}

/** `Vela alleged that`, `is alleged to`: read as an adjective, and a verb of saying by what stands around it. */
function alleging(clause: Clause, at: number): Tag | undefined {
  if (!allegingWords.has(lowerAt(clause, at))) return undefined;
  const before = skipAdverbs(clause, at - 1);
  const next = lowerAt(clause, at + 1);
  if (beForms.has(lowerAt(clause, before))) return next === 'that' || next === 'to' || next === 'by' || next === 'of' ? 'VBN' : undefined;
  const subject = tagAt(clause, before);
  return next === 'that' && (isNominal(subject) || subject === 'PRON') ? 'VBD' : undefined;
}

/** An article and a word that does not look like an adjective, with no noun between. */
function isBareHead(clause: Clause, at: number): boolean {
  const before = tagAt(clause, at - 1);
  return (before === 'DET' || before === 'POSS') && !adjectival.test(lowerAt(clause, at));
}

/** The same where the verb is certain: only few adjectives stand alone. */
function isSureHead(clause: Clause, at: number): boolean {
  const before = tagAt(clause, at - 1);
  return (before === 'DET' && articles.has(lowerAt(clause, at - 1))) && isFinite(tagAt(clause, at + 1)) && !standsAlone.test(lowerAt(clause, at));
}

const standsAlone = /(?:ed|ing|less)$|^(?:poor|rich|old|young|dead|sick|blind|deaf|few|many|weak|strong|unthinkable|impossible|inevitable|opposite|same|other|latter|former|first|second|third|last)$/u;

const adjectival = /(?:al|ous|ive|ful|less|ic|able|ible|ish|ed|ing|en|ent|ant|est|er|ior|ary|ory|y|cal|lar|rn)$|^(?:new|old|dead|young|sick|blind|deaf|elite|late|big|small|good|bad|high|low|long|short|first|last|next|other|same|own|main|top|full|false|true|few|great|large|huge|vast|wide|strong|weak|hard|soft|deep|poor|rich|free|real|whole|key|major|minor|prime|black|white|red|blue|grey|gray|vague|rare|separate|private|appropriate|intimate|corporate|moderate|legitimate|ultimate|adequate|accurate|second|third|past|present|future|net|raw|joint|chief|male|female|extreme|complete|entire|sole|mere|past|double|single|simple|former|local|foreign|cheap|sharp|harsh|fresh|rough|tough|stiff|brief|prompt|joint|mixed|close|fierce|bare|strange|large|big)$/u;

function subjectPronoun(lower: string, tag: Tag): Subject {
  if (tag === 'WH') return lower === 'who' || lower === 'which' || lower === 'that' ? 'either' : 'none';
  if (lower === 'he' || lower === 'she' || lower === 'it' || /one$|body$|thing$/u.test(lower)) return 'singular';
  return /^(?:i|we|you|they)$/u.test(lower) ? 'plural' : 'none';
}

/** `this costs`, `those report`: the number tells that they are no phrase. */
function subjectDeterminer(lower: string): Subject {
  if (lower === 'this' || lower === 'that') return 'singular';
  return 'none';
}

function numberOf(lower: string, tag: Tag | undefined): Subject {
  if (tag === 'NOUNS' || lower === 'police' || lower === 'people') return 'plural';
  if (tag === 'NAME') return lower.endsWith('s') ? 'either' : 'singular';
  return tag === 'NUM' || lower === 'majority' || lower === 'staff' ? 'either' : 'singular';
}

function agrees(form: Form, subject: Subject): boolean {
  if (form === 'past' || form === 'base-or-past' || subject === 'either') return true;
  return (form === 'third') === (subject === 'singular');
}

/** Whether what follows `at` follows a verb rather than a noun. */
function isPredicate(clause: Clause, at: number): boolean {
  const next = at + 1 < clause.end ? skipForward(clause, at + 1) : at + 1;
  const tag = tagAt(clause, next);
  const lower = lowerAt(clause, next);
  if (lower === 'that' && !isFinite(tagAt(clause, next + 1))) return finiteVerbs(clause, next + 1) <= 1;
  if (lower === 'whether' || lower === 'how' || lower === 'why' || lower === 'what') return true;
  if (opensObject(clause, next)) return finiteVerbs(clause, next) <= 1;
  if (lower === ':') return true;
  if (tag === 'QUOTE') return clause.pieces[next]?.kind === 'open-quote';
  if (lower === 'of' || tag === 'CONJ' || tag === 'PART' || lower === ',' || (tag === 'PUNCT' && clause.pieces[next]?.kind !== 'stop')) return false;
  if (finiteVerbs(clause, next) > 0 || finiteElsewhere(clause, at)) return false;
  return clause.pieces[clause.end - 1]?.kind === 'stop' || (tag === 'TO' && tagAt(clause, next + 1) === 'VB') || tag === 'NUM';
}

/** A determiner or a pronoun behind a noun begins another phrase: an object, unless it tells the time. */
function opensObject(clause: Clause, at: number): boolean {
  const tag = tagAt(clause, at);
  if (tag === 'PRON') return true;
  return (tag === 'DET' || tag === 'POSS') && !times.has(lowerAt(clause, at + 1)) && !times.has(lowerAt(clause, at + 2));
}

/** How many finite verbs follow before the clause ends. */
function finiteVerbs(clause: Clause, from: number): number {
  let count = 0;
  for (let at = from; at < clause.end && at < from + REACH; at++) {
    const tag = tagAt(clause, at);
    if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'CONJ' || tag === 'WH' || (tag === 'ADP' && subordinators.has(lowerAt(clause, at)))) break;
    if (isFinite(tag) && !(tagAt(clause, at - 1) === 'MODAL')) count += 1;
  }
  return count;
}

/** Whether the main clause may have its verb behind a comma or a conjunction: `court orders in May and the records were seized`. */
function finiteElsewhere(clause: Clause, at: number): boolean {
  for (let place = at + 1; place < clause.end && place < at + 2 * REACH; place++) {
    const tag = tagAt(clause, place);
    const lower = lowerAt(clause, place);
    if (lower === ';' || lower === ':' || tag === 'WH' || (tag === 'ADP' && subordinators.has(lower))) return false;
    if (isFinite(tag)) return true;
  }
  return false;
}

/** `Loretta Lynch rose`: a capital inside a sentence, with small letters after it, or at its start right before a verb. */
function isNameByCapital(clause: Clause, at: number): boolean {
  const piece = clause.pieces[at];
  if (piece === undefined || !startsWithCapital(piece.text) || !oneCapital.test(piece.text) || auxiliaries.has(piece.lower)) return false;
  const next = clause.pieces[at + 1];
  if (next !== undefined && startsWithCapital(next.text)) return false;
  const before = clause.pieces[at - 1];
  if (at === clause.first) return !forms.has(piece.lower) && isFinite(tagAt(clause, at + 1));
  return before?.kind === 'word' && (before.text === before.lower || tagAt(clause, at - 1) === 'NAME');
}

/** `has shrunk`: no present stands behind `have`. */
function isParticiple(clause: Clause, at: number): boolean {
  return participles.has(lowerAt(clause, at)) && /^(?:has|have|had)$/u.test(lowerAt(clause, skipAdverbs(clause, at - 1)));
}

/** No past tense is `Lorran`: a capital and neither -ed nor an irregular past. */
function isNameByForm(clause: Clause, at: number): boolean {
  const piece = clause.pieces[at];
  return piece !== undefined && startsWithCapital(piece.text) && oneCapital.test(piece.text) && !piece.lower.endsWith('ed') && !auxiliaries.has(piece.lower) && lemmaOf(piece.lower, 'VBD') === piece.lower && !isIrregularPast(piece.lower);
}

const oneCapital = /^\p{Lu}\p{Ll}/u;

/** The noun's tag where a verb was read and the words around allow none. */
function nounInstead(clause: Clause, at: number): Tag | undefined {
  const lower = lowerAt(clause, at);
  const form = forms.get(lower);
  const tag = tagAt(clause, at);
  if (form === 'past' && tag !== 'VBZ' && isIrregularPast(lower)) return 'VBD';
  const before = tagAt(clause, at - 1);
  // `the north quay`: an article opens no clause.
  const far = tagAt(clause, at - 2) === 'DET' && articles.has(lowerAt(clause, at - 2)) && (before === 'ADJ' || before === 'ADV');
  if (tag === 'VBP' && !auxiliaries.has(lower) && (far || (before === 'DET' && articles.has(lowerAt(clause, at - 1))))) return 'NOUN';
  if (form === undefined || form === 'past' || auxiliaries.has(lower)) return undefined;
  if (form === 'base-or-past' && tag === 'VBP' && subjectBefore(clause, at) === 'singular') return 'VBD';
  if (plain.has(lower)) return undefined;
  const noun = form === 'third' ? 'NOUNS' : 'NOUN';
  // `two accounts`, `her promises`: no subject of a verb in -s.
  if (form === 'third' && ((before === 'NUM' && lowerAt(clause, at - 1) !== 'one') || plurals.has(lowerAt(clause, at - 1)))) return noun;
  if ((before === 'DET' && articles.has(lowerAt(clause, at - 1))) || before === 'POSS') return noun;
  const next = tagAt(clause, at + 1);
  if (isNominal(before) && (form === 'third' || form === 'base') && auxiliaries.has(lowerAt(clause, at + 1)) && isFinite(next)) return noun;
  // `are acts of`, `taking calls`: no second verb right behind the first.
  if (form === 'third' && (before === 'VB' || before === 'VBG' || before === 'VBP' || beForms.has(lowerAt(clause, at - 1)))) return noun;
  if (form === 'base' && tag === 'VBP' && beForms.has(lowerAt(clause, at - 1))) return noun;
  // `full of hate`, `weeks of paid leave`: no finite verb stands behind a preposition or a participle that has its own.
  if (before === 'ADP' && prepositions.has(lowerAt(clause, at - 1)) && (form !== 'third' || lowerAt(clause, at - 1) === 'of')) return noun;
  if (form === 'base' && before === 'VBN' && tagAt(clause, at - 2) === 'ADP') return noun;
  // `Thieves stole it`, `Doubts grew`: no verb in -s opens a sentence that has another.
  if (at === clause.first && form === 'third' && (isFinite(next) || (next === 'ADP' && finiteVerbs(clause, at + 1) > 0))) return noun;
  return undefined;
}

function skipAdverbs(clause: Clause, from: number): number {
  let at = from;
  while (at > clause.first && at > from - 3 && tagAt(clause, at) === 'ADV') at -= 1;
  return at;
}

function skipForward(clause: Clause, from: number): number {
  let at = from;
  while (at < clause.end - 1 && at < from + 2 && tagAt(clause, at) === 'ADV') at += 1;
  return at;
}

function tagAt(clause: Clause, at: number): Tag | undefined {
  return at < clause.first || at >= clause.end ? undefined : clause.tags[at];
}

function lowerAt(clause: Clause, at: number): string {
  return at < clause.first || at >= clause.end ? '' : clause.pieces[at]?.lower ?? '';
}

function isNominal(tag: Tag | undefined): boolean {
  return tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME' || tag === 'NUM' || tag === 'OBJECT';
}

function isVerbal(tag: Tag): boolean {
  return tag.startsWith('V') || tag === 'MODAL';
}

function isFinite(tag: Tag | undefined): boolean {
  return tag === 'VBP' || tag === 'VBZ' || tag === 'VBD' || tag === 'MODAL';
}

const allegingWords: ReadonlySet<string> = new Set(['alleged', 'suspected', 'reported', 'rumoured', 'rumored', 'accused', 'disputed', 'contested', 'believed', 'presumed', 'supposed', 'claimed', 'assumed', 'estimated', 'feared']);
const plain: ReadonlySet<string> = new Set(plainVerbs.flatMap((base) => [base, thirdPerson(base)]));
const participles: ReadonlySet<string> = new Set(irregularVerbs.flatMap(([base = '', past = '', participle = past]) => participle.split('/').filter(form => form !== base)));
const plurals: ReadonlySet<string> = new Set(['her', 'these', 'those', 'many', 'several', 'both', 'few', 'various']);
const thoughtVerbs: ReadonlySet<string> = new Set(['think', 'thinks', 'thought', 'know', 'knows', 'knew', 'believe', 'believes', 'believed', 'fear', 'fears', 'feared', 'hope', 'hopes', 'hoped', 'feel', 'feels', 'felt', 'show', 'shows', 'showed', 'suggest', 'suggests', 'suggested']);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'every', 'no']);
const auxiliaries: ReadonlySet<string> = new Set(['been', 'being', 'is', 'are', 'was', 'were', 'am', 'be', 'has', 'have', 'had', 'do', 'does', 'did', "'s", "'re", "'ve", 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must']);
const prepositions: ReadonlySet<string> = new Set(['of', 'from', 'in', 'at', 'with', 'by', 'into', 'on', 'for', 'against', 'between', 'among', 'under', 'during', 'through', 'without', 'within']);
const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'am']);
const subordinators: ReadonlySet<string> = new Set(['that', 'if', 'whether', 'because', 'although', 'though', 'while', 'whilst', 'unless', 'until', 'when', 'where', 'whereas', 'since', 'once']);
const quantities: ReadonlySet<string> = new Set(['number', 'majority', 'most', 'some', 'many', 'all', 'half', 'third', 'rest', 'lot', 'dozens', 'couple', 'none', 'two', 'three', 'percent', 'quarter', 'handful']);
const times: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'years', 'morning', 'evening', 'afternoon', 'night', 'time', 'weekend', 'summer', 'winter', 'spring', 'autumn', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
