/** Reports sources that lead back to where the words came from: an encyclopaedia anybody writes, the writer's own piece, the draft itself, one report counted twice. Knows addresses, hops and words. */
import type { Sentence } from '../english/sentence.ts';
import type { LinkCitation } from '../markdown/document.ts';
import { isEvidence } from '../sources/evidence.ts';
import type { ResolvedCitation, Source } from '../sources/source.ts';
import { sliceSource, type SourceSpan } from '../text/span.ts';
import { withoutMark } from './citation-marks.ts';
import { declaration } from './declared.ts';
import { leftOver, type LeftOver } from './left-over.ts';
import { borrowingWords, countingWords, freeEncyclopaedias, ownWorkWords } from './lexicon/circular-words.ts';
import { defineRule, type Analysis, type Report } from './rule.ts';

export const circularSource = defineRule({
  id: 'circular-source',
  group: 'sources',
  severity: 'warning',
  summary: 'A source leads back to where the words came from: a free encyclopaedia, the writer’s own piece, the draft itself, or one report cited as two.',
  *check(analysis) {
    const isOwn = ownPieces(analysis);
    const aboutEncyclopaedia = analysis.passages.some(({ kind, prose }) => (kind === 'title' || kind === 'heading') && /wiki/iu.test(prose.text));
    const leftOvers = leftOver(analysis);
    const byId = new Map(analysis.registry.sources.map(source => [source.id, source]));
    let open: { readonly sentence: number; readonly marks: ResolvedCitation[] } | undefined;
    for (const resolved of analysis.registry.citations) {
      const { citation, source, sentence: index } = resolved;
      const sentence = index === undefined ? undefined : analysis.sentences[index];
      if (source === undefined || index === undefined || sentence === undefined || !isEvidence(resolved)) continue;
      if (open?.sentence !== index) open = { sentence: index, marks: [] };
      const message = !aboutEncyclopaedia && isEncyclopaedia(source) && leansOnIt(analysis, resolved, sentence) ? encyclopaedia
        : isOwn(source, sentence);
      if (message !== undefined) yield { span: citation.keySpan, message };
      else {
        const earlier = open.marks.find(other => other.source !== source && sharesOrigin(byId, other, resolved));
        if (earlier !== undefined && countsTwice(earlier, resolved, sentence)) yield twice(analysis, byId, leftOvers, sentence, earlier, resolved);
        if (open.marks.length < 24) open.marks.push(resolved);
      }
    }
  },
});

const encyclopaedia = 'This is an encyclopaedia that anybody may write, or a copy of one. It may rest on pieces like this one, and it names its own sources; follow them and cite what you find there.';

function isEncyclopaedia({ url, title, containerTitle, publisher }: Source): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)[^/?#]*([^?#]*)/iu.exec(url) ?? [];
  // A page about the making of it, or a picture kept there, is a source for itself.
  if (freeEncyclopaedias.test(host)) return !/\/(?:Wikipedia|User|User_talk|Talk|Special|File|Image|Category|Help|Template|Portal|Project):/iu.test(path);
  return url === '' && [title, containerTitle, publisher].some(name => /^wikipedia(?:,? the free encyclop(?:a|æ)?edia)?$/iu.test(name.trim()));
}

/** A link on a term explains the term. One on `Wikipedia`, on a number or on what happened is there to bear it out; so are keys and notes. */
function leansOnIt(analysis: Analysis, { citation, source }: ResolvedCitation, sentence: Sentence): boolean {
  if (speaksOfEncyclopaedia(analysis, sentence, citation.kind === 'link' || citation.kind === 'reference-link' ? citation.textSpan : undefined)) return false;
  if (citation.kind === 'citekey') return true;
  // A note in which other words stand explains something, and the link in it may be on a term.
  if (citation.kind === 'footnote') return (source?.title.match(/\p{L}+/gu) ?? []).length <= 3 || /wikipedia/iu.test(source?.title ?? '');
  // An address that stands by itself.
  if (citation.textSpan.start === citation.span.start && citation.textSpan.end === citation.span.end) return isInBrackets(analysis, citation.span);
  const words = sliceSource(analysis.source, citation.textSpan).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.some(word => /^wiki(?:pedia)?$/iu.test(word))) return !words.some(word => /^(?:article|articles|page|pages|entry|entries)$/iu.test(word));
  return words.every(word => /^(?:\p{N}+|source|here|link|ref)$/iu.test(word)) ? isInBrackets(analysis, citation.span) : tellsWhat(analysis, citation, sentence);
}

function isInBrackets({ source }: Analysis, { start, end }: SourceSpan): boolean {
  return /[([]$/u.test(source.slice(Math.max(0, start - 1), start)) && /^[)\]]/u.test(source.slice(end, end + 1));
}

/** `was founded in 1911`: a verb is among the linked words, and they are not the title of the article; `learning what users seek` names a thing. */
function tellsWhat(analysis: Analysis, { textSpan, url }: LinkCitation, sentence: Sentence): boolean {
  const words = (sliceSource(analysis.source, textSpan).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const article = new Set((url ?? '').toLowerCase().split('/').at(-1)?.split(/[^\p{L}\p{N}]+/u));
  const linked = new Set(words);
  const isTitle = words.filter(word => article.has(word)).length * 2 >= words.length;
  return words.length >= 4 && !isTitle && !/^(?:\p{L}+ing|what|how|who|where|when|why|to)$/u.test(words[0] ?? '') && sentence.tokens.some(({ lower, tag }) => linked.has(lower) && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'));
}

/** The sentence is about the encyclopaedia; `according to Wikipedia` is not. */
function speaksOfEncyclopaedia({ source }: Analysis, sentence: Sentence, linked: SourceSpan | undefined): boolean {
  const near = linked ?? sentence.span;
  const start = Math.max(sentence.span.start, near.start - 1_000);
  const end = Math.min(sentence.span.end, near.end + 1_000);
  const words = linked === undefined ? source.slice(start, end) : `${source.slice(start, Math.max(start, linked.start))} ${source.slice(Math.min(end, linked.end), end)}`;
  const plain = words.replace(/\]?\([^()\s]*\)|https?:\S+/gu, ' ');
  return /wikipedia|wikimedia|(?<!\p{L})wikis?(?!\p{L})/iu.test(plain.replace(/(?:according to|per|source:|from|see)(?: the)?[\s*_[]+wikipedia/giu, ' '));
}

/** Whether a source is the draft itself, or a piece by its writer that the sentence does not own up to. */
function ownPieces(analysis: Analysis): (source: Source, sentence: Sentence) => string | undefined {
  const addresses = new Set(['url', 'canonical', 'canonical_url', 'permalink', 'link'].flatMap(key => textsAt(analysis, key)).filter(text => /^https?:/iu.test(text)).map(plainAddress));
  const writers = new Set(['author', 'authors', 'byline'].flatMap(key => textsAt(analysis, key)).map(plainName).filter(name => name.includes(' ')));
  return (source, sentence) => {
    if (source.anonymous) return undefined;
    if (source.url !== '' && addresses.has(plainAddress(source.url))) return 'This is the address of the draft itself, so nothing stands behind the claim. Cite what the draft rests on.';
    // Scholars build on their own work, and say so in the list of references.
    if (analysis.profile === 'academic' || source.author === '' || !source.author.split(';').every(name => writers.has(plainName(name)))) return undefined;
    if (sentence.tokens.some(({ lower }) => ownWorkWords.has(lower))) return undefined;
    return 'This is an earlier piece by the same writer, and reads here like somebody else’s. Cite what that piece rests on, or say that it is your own.';
  };
}

function textsAt(analysis: Analysis, key: string): readonly string[] {
  const value = declaration(analysis, key)?.value;
  const nodes = value === undefined ? [] : value.kind === 'list' ? value.items : [value];
  return nodes.flatMap(node => (node.kind === 'map' ? node.entries.filter(entry => entry.key === 'name').map(entry => entry.value) : [node]))
    .flatMap(node => (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? [node.value.trim()] : []));
}

function plainAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[?#].*$/u, '').replace(/\/+$/u, '');
}

/** `Holm, Asta` and `Asta Holm` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().split(',').map(part => part.trim()).reverse().join(' ').trim();
}

/** One is a hop behind the other, or both come through the same. */
function sharesOrigin(byId: ReadonlyMap<string, Source>, { source: one }: ResolvedCitation, { source: other }: ResolvedCitation): boolean {
  if (one === undefined || other === undefined) return false;
  const behind = originsOf(byId, one);
  const beyond = originsOf(byId, other);
  return behind.has(other.id) || beyond.has(one.id) || [...behind].some(id => beyond.has(id));
}

function originsOf(byId: ReadonlyMap<string, Source>, { via }: Source): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...via];
  for (let id = waiting.pop(); id !== undefined && found.size < 32; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(byId.get(id)?.via ?? []));
  }
  return found;
}

/** Two marks in one bracket, or a sentence that counts; and no word of who took it from whom. */
function countsTwice({ citation: one }: ResolvedCitation, { citation: other }: ResolvedCitation, { tokens }: Sentence): boolean {
  if (tokens.some(({ lower }) => borrowingWords.has(lower))) return false;
  const inOneBracket = one.kind === 'citekey' && other.kind === 'citekey' && one.group.start === other.group.start && !one.inText;
  const isBeside = one.kind === 'footnote' && other.kind === 'footnote' && one.span.end === other.span.start;
  return inOneBracket || isBeside || tokens.some(({ lower }) => countingWords.has(lower));
}

function twice(analysis: Analysis, byId: ReadonlyMap<string, Source>, leftOvers: LeftOver, { tokens }: Sentence, earlier: ResolvedCitation, later: ResolvedCitation): Report {
  const laterRests = later.source !== undefined && !originsOf(byId, earlier.source ?? later.source).has(later.source.id);
  const [rests, other] = laterRests ? [later, earlier] : [earlier, later];
  // `Two papers` with one mark behind them would be a new fault; those words are for the writer to mend.
  const edit = tokens.some(({ lower }) => countingWords.has(lower)) ? undefined : withoutMark(analysis, rests.citation);
  const aside = leftOvers([rests]);
  return {
    span: rests.citation.keySpan,
    message: `“${rests.citation.key}” goes back to where “${other.citation.key}” comes from, so two marks stand for one report. A reader would count them as two; keep one, or say who took it from whom.`,
    related: [{ span: other.citation.keySpan, message: 'The same report stands behind this one.' }],
    fixes: edit === undefined || aside === undefined ? [] : [{ title: `Drop “${rests.citation.key}”`, safe: false, preferred: true, snippet: false, edits: [edit, ...aside] }],
  };
}
