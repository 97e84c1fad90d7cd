/** What the learned labeller looks at, as hashes: the same in training and in use. Knows word forms, tags, quotations and what the rules found; holds no word. */
import type { PassageForms } from './forms.ts';
import { mix } from './hashing.ts';

/** How many features a token has. */
export const FEATURE_COUNT = 56;
/** The token stands in a quotation and is neither its first nor its last. */
const INSIDE = 2;

/**
 * Writes the hashes of the features of the token at `at` to `out` from `from` on; gives the end.
 *
 * One letter a fact, since each feature is a line of them: `w` word, `l` lemma, `t` tag, `c` cue by the lexicon, `r` and `k` role and kind by
 * the rules, `q` quotation, `s` shape, `e` ending, `g` and `h` finer and coarser group; `p` and `n` after it for the token before and the next one.
 */
export function writeFeatures(forms: PassageForms, at: number, out: Int32Array, from: number): number {
  if (forms.quote[at] === INSIDE && forms.quote[at - 1] === INSIDE && forms.quote[at + 1] === INSIDE) return writeQuotedFeatures(forms, at, out, from);
  const { word, lemma, ending, tag, shape, cueWord, rule, ruleKind, quote } = forms;
  const first = forms.first[at] ?? 0;
  const end = forms.end[at] ?? 0;
  const a1 = at > 0;
  const a2 = at > 1;
  const b1 = at + 1 < forms.length;
  const b2 = at + 2 < forms.length;
  const w = word[at] ?? 0;
  const l = lemma[at] ?? 0;
  const t = tag[at] ?? 0;
  const wp = a1 ? word[at - 1] ?? 0 : 1;
  const wn = b1 ? word[at + 1] ?? 0 : 1;
  const wpp = a2 ? word[at - 2] ?? 0 : 1;
  const wnn = b2 ? word[at + 2] ?? 0 : 1;
  const lp = a1 ? lemma[at - 1] ?? 0 : 1;
  const ln = b1 ? lemma[at + 1] ?? 0 : 1;
  const tp = a1 ? tag[at - 1] ?? 0 : 0;
  const tn = b1 ? tag[at + 1] ?? 0 : 0;
  const tpp = a2 ? tag[at - 2] ?? 0 : 0;
  const tnn = b2 ? tag[at + 2] ?? 0 : 0;
  const c = cueWord[at] ?? 0;
  const cp = a1 ? cueWord[at - 1] ?? 0 : 0;
  const cn = b1 ? cueWord[at + 1] ?? 0 : 0;
  const r = rule[at] ?? 0;
  const rp = a1 ? rule[at - 1] ?? 0 : 0;
  const rn = b1 ? rule[at + 1] ?? 0 : 0;
  const k = ruleKind[at] ?? 0;
  const q = quote[at] ?? 0;
  const s = shape[at] ?? 0;
  const e = ending[at] ?? 0;
  const lv = forms.leftVerb[at] ?? 0;
  const rv = forms.rightVerb[at] ?? 0;
  const lc = forms.leftCue[at] ?? 0;
  const rc = forms.rightCue[at] ?? 0;
  const lm = forms.leftMark[at] ?? 0;
  const around = forms.sentence[at] ?? 0;
  const sentence = around & 7;
  const place = (at === first ? 1 : at === first + 1 ? 2 : 0) + (at === end - 1 ? 4 : 0);
  const tags3 = (tp << 10) | (t << 5) | tn;
  let n = from;
  // words
  out[n++] = mix(1, w, 0);
  out[n++] = mix(2, wp, 0);
  out[n++] = mix(3, wn, 0);
  out[n++] = mix(4, wpp, 0);
  out[n++] = mix(5, wnn, 0);
  out[n++] = mix(6, wp, w);
  out[n++] = mix(7, w, wn);
  out[n++] = mix(8, l, t);
  out[n++] = mix(9, lp, tp);
  out[n++] = mix(10, ln, tn);
  out[n++] = mix(12, ln, t);
  out[n++] = mix(13, e, t);
  // tags
  out[n++] = mix(14, t, s);
  out[n++] = mix(15, tp, t);
  out[n++] = mix(16, t, tn);
  out[n++] = mix(17, tags3, 0);
  out[n++] = mix(18, (tpp << 10) | (tp << 5) | t, 0);
  out[n++] = mix(19, (t << 10) | (tn << 5) | tnn, 0);
  out[n++] = mix(21, w, tn);
  out[n++] = mix(23, l, (tn << 5) | tnn);
  // the lexicon
  out[n++] = mix(24, c, t);
  out[n++] = mix(25, cp, t);
  out[n++] = mix(26, cn, t);
  out[n++] = mix(27, (cp << 16) | (c << 8) | cn, t);
  // the clause
  out[n++] = mix(28, lv, t);
  out[n++] = mix(29, rv, t);
  out[n++] = mix(32, lc, t);
  out[n++] = mix(33, rc, t);
  out[n++] = mix(34, lc, lm);
  out[n++] = mix(35, lm, t);
  out[n++] = mix(36, place, t);
  out[n++] = mix(37, place, w);
  // quotations
  out[n++] = mix(38, q, t);
  out[n++] = mix(39, (q << 8) | ((a1 ? quote[at - 1] ?? 0 : 0) << 4) | (b1 ? quote[at + 1] ?? 0 : 0), sentence);
  out[n++] = mix(40, q, lc);
  out[n++] = mix(42, sentence, t);
  // what the rules found
  out[n++] = mix(43, (r << 8) | k, 0);
  out[n++] = mix(46, (rp << 8) | (r << 4) | rn, (k << 8) | t);
  out[n++] = mix(48, r, l);
  out[n++] = mix(49, (r << 3) | rp, wp);
  out[n++] = mix(51, (r << 8) | k, sentence);
  out[n++] = mix(52, (r << 8) | k, lc);
  out[n++] = mix(53, (r << 5) | tp, t);
  out[n++] = mix(54, (r << 5) | tn, t);
  // words used alike
  const g = forms.group[at] ?? 0;
  const gp = a1 ? forms.group[at - 1] ?? 0 : 0;
  const gn = b1 ? forms.group[at + 1] ?? 0 : 0;
  const h = forms.kin[at] ?? 0;
  const hn = b1 ? forms.kin[at + 1] ?? 0 : 0;
  out[n++] = mix(55, g, t);
  out[n++] = mix(56, gp, t);
  out[n++] = mix(57, gn, t);
  out[n++] = mix(58, h, (tp << 5) | t);
  out[n++] = mix(60, (hn << 8) | h, t);
  out[n++] = mix(62, g, (r << 8) | k);
  // the sentences around, and who stands before a verb
  const verb = forms.verbBefore[at] ?? -1;
  const noun = forms.nounBefore[at] ?? -1;
  const nounKind = noun < 0 ? 0 : (tag[noun] ?? 0) * 128 + (forms.kin[noun] ?? 0);
  out[n++] = mix(63, around, t);
  out[n++] = mix(64, around, (place << 4) | q);
  out[n++] = mix(65, nounKind, l);
  out[n++] = mix(66, nounKind, g);
  out[n++] = mix(67, lv, (verb < 0 ? 0 : Math.min(4, at - verb)) * 32 + t);
  return n;
}

/** Well inside a quotation little is in doubt, and few features say it. */
function writeQuotedFeatures(forms: PassageForms, at: number, out: Int32Array, from: number): number {
  const { word, tag, rule, ruleKind } = forms;
  const t = tag[at] ?? 0;
  const r = rule[at] ?? 0;
  const k = ruleKind[at] ?? 0;
  const around = forms.sentence[at] ?? 0;
  let n = from;
  out[n++] = mix(81, word[at] ?? 0, 0);
  out[n++] = mix(82, word[at - 1] ?? 0, 0);
  out[n++] = mix(83, word[at + 1] ?? 0, 0);
  out[n++] = mix(84, (tag[at - 1] ?? 0) * 32 + t, tag[at + 1] ?? 0);
  out[n++] = mix(85, (r << 8) | k, around);
  out[n++] = mix(86, ((rule[at - 1] ?? 0) << 8) | (r << 4) | (rule[at + 1] ?? 0), t);
  out[n++] = mix(87, forms.leftCue[at] ?? 0, r);
  out[n++] = mix(88, around, t);
  return n;
}
