/** The lines about who says something: speaker, role, stance, form, the way it took, the words, the paper, what answers it. Never a verdict. */
import type { Attribution, Hop, Speaker } from '../../core/attribution/attribution.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import { contains } from '../../core/text/span.ts';
import { plain, strong, type Line, type Part } from '../card.ts';
import { wordsAt } from '../place.ts';
import { answerLines } from './answers.ts';
import { clip, missingIn, missingLine, sourceLines } from './source-card.ts';

export function attributionCard(analysis: Analysis, attribution: Attribution): readonly Line[] {
  const words = wordParts(analysis, attribution);
  const isAltered = words.some(part => part.kind === 'strong');
  const cited = (analysis.support[attribution.sentence]?.citations ?? []).flatMap(index => analysis.registry.citations[index] ?? []);
  const resolved = cited.find(citation => citation.source !== undefined);
  const lines: Line[] = [
    [strong(speakerName(attribution.speaker)), plain(` · ${[...aboutSpeaker(attribution.speaker), stanceWords(attribution), formWords(attribution, isAltered)].join(' · ')}`)],
    [plain(viaWords(analysis, attribution))],
  ];
  if (words.length > 0) lines.push(shortened(words));
  for (const citation of cited.slice(0, 3)) {
    if (citation.source === undefined) lines.push([plain(`Source: “${citation.citation.key}”, not defined in this draft`)]);
    else lines.push(...sourceLines(citation.source, citation));
  }
  lines.push(...answerLines(analysis, attribution));
  const missing = [
    ...(isPerson(analysis, attribution.speaker) && attribution.speaker.role === undefined ? ['role'] : []),
    ...(cited.length === 0 ? ['source'] : []),
    ...(resolved?.source === undefined ? [] : missingIn(resolved.source, resolved)),
  ];
  return [...lines, ...missingLine(missing)];
}

export function speakerName(speaker: Speaker): string {
  if (speaker.candidates !== undefined && speaker.candidates.length > 1) return `${speaker.candidates.map(candidate => candidate.name).join(' or ')} (unclear which)`;
  if (speaker.kind === 'none') return 'Nobody named';
  if (speaker.kind === 'author') return 'The draft’s own authors';
  return speaker.name === '' ? 'Speaker not given' : speaker.name;
}

export function stanceWords(attribution: Attribution): string {
  const stance = attribution.stance.replaceAll('-', ' ');
  return attribution.negated ? `not said: ${stance}` : stance;
}

/** `via annual report → Harbour Papers → this draft`, from the hop nearest the speaker to us; nested statements go the way of the one around them. */
export function viaWords(analysis: Analysis, attribution: Attribution): string {
  const hops = attribution.via.map(hopWords);
  if (hops.length > 0) return `via ${[...hops, 'this draft'].join(' → ')}`;
  const around = attribution.within === undefined ? undefined : analysis.attributions[attribution.within];
  if (around === undefined) return 'via: not given';
  // Parents come first in the list, so this ends.
  const further = around.index < attribution.index ? viaWords(analysis, around) : 'via: not given';
  return `as told by ${speakerName(around.speaker)}${further === 'via: not given' ? '' : `, ${further}`}`;
}

function isPerson(analysis: Analysis, speaker: Speaker): boolean {
  return speaker.entity !== undefined && analysis.entities.some(entity => entity.id === speaker.entity && entity.kind === 'person');
}

function hopWords(hop: Hop): string {
  return hop.kind === 'own' ? 'the writer’s own reporting' : hop.name;
}

function aboutSpeaker(speaker: Speaker): readonly string[] {
  const kinds = { named: '', role: 'role', collective: 'unnamed group', anonymous: 'anonymous', document: 'document', author: '', none: '' };
  return [speaker.role ?? '', kinds[speaker.kind]].filter((words, index, all) => words !== '' && all.indexOf(words) === index);
}

function formWords(attribution: Attribution, isAltered: boolean): string {
  const { cueClass } = attribution;
  const reading = cueClass === 'attitude' || cueClass === 'intention' ? ` · ${cueClass}, not a statement` : attribution.actionable ? '' : ' · uncertain reading';
  return `${attribution.form}${isAltered ? ', altered' : ''}${reading}`;
}

/** The words of the content; inside quotations, what the writer put in or cut is strong. */
function wordParts(analysis: Analysis, attribution: Attribution): Line {
  const quotations = analysis.quotations.filter(quotation => quotation.mark !== 'block' && !quotation.isTerm);
  return attribution.content.flatMap((span, index): readonly Part[] => {
    const words = wordsAt(analysis, span);
    const quoted = quotations.some(quotation => contains(quotation.span, span) || contains(span, quotation.span));
    return [...(index > 0 ? [plain(' / ')] : []), ...(quoted ? markAltered(words) : [plain(words)])];
  });
}

/** A card is short: a long speech is cut, and says so. */
function shortened(parts: Line, limit = 320): Line {
  const kept: Part[] = [];
  let length = 0;
  for (const part of parts) {
    if (length + part.text.length > limit) return [...kept, { ...part, text: clip(part.text, limit - length) }, plain(' (shortened)')];
    kept.push(part);
    length += part.text.length;
  }
  return kept;
}

function markAltered(words: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of words.matchAll(/\[[^[\]]*\]|\.{3}|…/gu)) {
    if (found.index > at) parts.push(plain(words.slice(at, found.index)));
    parts.push(strong(found[0]));
    at = found.index + found[0].length;
  }
  return at < words.length ? [...parts, plain(words.slice(at))] : parts;
}
