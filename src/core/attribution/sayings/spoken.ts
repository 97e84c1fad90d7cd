/** Cues that a labeller held for no more than an attitude, since what follows them is no statement, and that are speech all the same: `did not say how`, `said the same`, `asked not to be named`. Knows verbs; no speakers. */
import type { Token } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import { outletNouns } from '../lexicon/nouns.ts';

/** The labelling, as speech where its verb can be nothing else. */
export function asSpoken(one: Labelling, tokens: readonly Token[]): Labelling {
  if (one.cueClass !== 'attitude' || one.agentless || one.content.length === 0) return one;
  return isSpoken(one, tokens) ? { ...one, cueClass: 'speech' } : one;
}

function isSpoken({ cueLemma, cue, content, negated, speaker }: Labelling, tokens: readonly Token[]): boolean {
  const end = cue.at(-1)?.end ?? 0;
  const opening = content.find(range => range.first >= end)?.first ?? end;
  const first = tokens[opening]?.lower ?? '';
  if (plain.has(cueLemma)) return true;
  if (withheld.has(cueLemma)) return !byOutlet(speaker, tokens) && (negated || tokens.slice(cue[0]?.first ?? 0, end).some(token => token.tag === 'MODAL'));
  if (cueLemma === 'ask') return first === 'whether' || first === 'if' || first === 'not' && tokens[opening + 1]?.lower === 'to' && cue.every(range => tokens[range.end - 1]?.tag !== 'VBN');
  return (warning.has(cueLemma) || cueLemma === 'put' && tokens[end - 1]?.lower === 'in') && first === 'that' || cueLemma === 'put' && first === 'it' && tokens[opening + 1]?.tag === 'TO' && tokens.slice(opening, opening + 6).some(token => token.lower === 'that');
}

/** What a newspaper leaves out, it tells nobody. */
function byOutlet([range]: Labelling['speaker'], tokens: readonly Token[]): boolean {
  return range !== undefined && tokens.slice(range.first, range.end).some(token => outletNouns.has(token.lower));
}

/** Verbs that do nothing but report. */
const plain = new Set(['say', 'tell']);
/** To keep a name to oneself is to be silent about it. */
const withheld = new Set(['name', 'identify', 'specify', 'disclose', 'elaborate']);
const warning = new Set(['caution', 'warn', 'add', 'note', 'deny', 'confirm', 'reply', 'argue']);
