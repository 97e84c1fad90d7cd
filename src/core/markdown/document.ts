/** What the Markdown stage hands on: the blocks of running text with exact offsets, and everything in the file that is not prose but matters to sourcing. */
import type { SourceSpan } from '../text/span.ts';

/** `plain` is a `.txt` file: paragraphs at newlines, no Markdown, citations or front matter. */
export type Dialect = 'markdown' | 'plain';

export interface MarkdownDocument {
  readonly source: string;
  readonly dialect: Dialect;
  readonly frontMatter: FrontMatter | undefined;
  /** Every block of running text in source order, with its inline content laid flat; what the prose stage reads. */
  readonly blocks: readonly TextBlock[];
  /** Citation marks in source order. */
  readonly citations: readonly Citation[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly links: readonly LinkDefinition[];
  /** The site’s templates put another file into this one (`{% include … %}`), which may define what this one does not. */
  readonly definesElsewhere: boolean;
  /** Comments addressed to On Record: suppressions and the writer's own marks, in source order. */
  readonly directives: readonly Directive[];
  /** Code, raw HTML and front matter, where nothing is prose or a citation; in source order. */
  readonly verbatim: readonly SourceSpan[];
  /** What reading the next version can go on from; nothing else looks at it. */
  readonly pieces: readonly ReadPiece[];
}

/** A stretch of a text node: `length` characters of its value from `value` on stand at `span`. `verbatim` runs are the same characters in both; others (an entity, an escape) are indivisible. */
export interface TextRun {
  readonly value: number;
  readonly length: number;
  readonly span: SourceSpan;
  readonly verbatim: boolean;
}

/** A paragraph, heading or table cell. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'block-quotation' | 'footnote';
  /** Without the markers that open it. */
  readonly span: SourceSpan;
  readonly inline: InlineText;
  /** The citation marks in it, in order of place. */
  readonly citations: readonly PlacedCitation[];
  readonly headingDepth: number;
  readonly footnote: string | undefined;
  readonly quoted: boolean;
  readonly group: number;
}

/** The inline content of one block laid flat: decoded, emphasis and links invisible, line ends as `\n`, code and images as one U+FFFC. */
export interface InlineText {
  readonly text: string;
  /** The same length as `text`; what is escaped in the file is U+E000 here, so that it is never read as syntax. */
  readonly shape: string;
  readonly runs: readonly TextRun[];
  /** What surrounds or stands in the text, in order of place, outer before inner. */
  readonly elements: readonly InlineElement[];
}

export interface InlineElement {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'link' | 'image' | 'code' | 'html' | 'footnote';
  readonly span: SourceSpan;
  /** The stretch of `text` it covers. */
  readonly from: number;
  readonly to: number;
}

/** A citation and the stretch of its block's flat text that it covers. `words`: the text stays prose; `object`: it stands for a word. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly from: number;
  readonly to: number;
  readonly leaves: 'nothing' | 'object' | 'words';
  /** Where only these are words and the rest is markup that the parser took for text: `[words][undefined label]`. */
  readonly words?: { readonly from: number; readonly to: number };
}

/** A mark in the text that points at a source. */
export type Citation = CitekeyCitation | FootnoteCitation | LinkCitation;

interface CitationPlace {
  /** The mark itself: one item of a bracketed group without its separators, the `[^1]`, the whole link. */
  readonly span: SourceSpan;
  /** Exactly the key: `ft2023`, the footnote's label, the link's address or reference label. */
  readonly keySpan: SourceSpan;
  /** As written, without `@`, `^`, brackets or angle brackets. */
  readonly key: string;
}

/** Pandoc's `[@key, p. 4]`, `@key [p. 3]`, `-@key`. */
export interface CitekeyCitation extends CitationPlace {
  readonly kind: 'citekey';
  /** The bracketed group this item stands in, `[@a; @b]`; for a mark in the running text, the mark with its `[p. 3]`. */
  readonly group: SourceSpan;
  /** `@key said`: the key is a word of the sentence. */
  readonly inText: boolean;
  /** `-@key`. */
  readonly authorSuppressed: boolean;
  readonly prefix: string;
  /** `p. 4`; empty where none is given. */
  readonly locator: string;
  readonly suffix: string;
}

export interface FootnoteCitation extends CitationPlace {
  readonly kind: 'footnote';
}

/** An inline link `[words](url)`, an autolink `<url>` or bare URL, or a reference link `[words][label]`. */
export interface LinkCitation extends CitationPlace {
  readonly kind: 'link' | 'reference-link';
  /** Undefined where a reference link's label has no definition. */
  readonly url: string | undefined;
  readonly title: string;
  /** The words that are linked; equal to `span` for a bare URL. */
  readonly textSpan: SourceSpan;
}

export interface FootnoteDefinition {
  readonly label: string;
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
  /** The first URL inside the note, if any. */
  readonly url: string | undefined;
}

export interface LinkDefinition {
  readonly label: string;
  readonly url: string;
  readonly title: string;
  readonly span: SourceSpan;
  readonly labelSpan: SourceSpan;
}

/** The YAML block at the head of the file, parsed; it never throws, and what could not be read is in `problems`. */
export interface FrontMatter {
  /** With its fences. */
  readonly span: SourceSpan;
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** A YAML value with its place in the file. Aliases are resolved to a bounded depth; dates stay strings. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly span: SourceSpan; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly span: SourceSpan; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly span: SourceSpan; readonly entries: readonly YamlEntry[] };

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: SourceSpan;
  readonly value: YamlNode;
}

/** Something in the input that could not be read as meant: what, where, and what to do, in one message for the writer. */
export interface Problem {
  readonly id: 'front-matter' | 'duplicate-source' | 'damaged-source' | 'unsupported-language';
  readonly span: SourceSpan;
  readonly message: string;
  /** Where it is, if that is another file than the draft. */
  readonly elsewhere?: { readonly path: string; readonly place: SourceSpan };
  /** Another place of the draft that it speaks of. */
  readonly beside?: SourceSpan;
}

export type Directive = Suppression | WriterMark;

/**
 * `<!-- onrecord-disable-next-line rule-a, rule-b -- reason -->`; `line`, `next-line`, `block` (until the matching
 * `onrecord-enable`, or the end) and `file`. No rule named means all.
 */
export interface Suppression {
  readonly kind: 'suppression';
  readonly scope: 'line' | 'next-line' | 'block' | 'file';
  readonly rules: readonly string[];
  readonly reason: string;
  /** The comment. */
  readonly span: SourceSpan;
  /** The part of the file it covers. */
  readonly covers: SourceSpan;
}

/** `<!-- onrecord-own-reporting -->` or `<!-- onrecord-common-knowledge -->`: after a sentence it marks that sentence, on a line of its own the next block. */
export interface WriterMark {
  readonly kind: 'own-reporting' | 'common-knowledge';
  readonly reason: string;
  readonly span: SourceSpan;
  readonly covers: 'sentence-before' | 'next-block';
}

/** A link or footnote mark, with the stretch of flat text it covers. */
export interface LaidReference {
  readonly kind: 'footnote' | 'link' | 'reference-link';
  readonly span: SourceSpan;
  /** Exactly the address or label, and the words that are linked, where the parser met them. */
  readonly keySpan: SourceSpan | undefined;
  readonly textSpan: SourceSpan | undefined;
  /** The address, or the label as written. */
  readonly key: string;
  /** The label in the parser's normal form; empty for a link. */
  readonly identifier: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** With its label in the parser's normal form. */
export type Labelled<T> = T & { readonly identifier: string };

/** Labels in the parser's own normal form. */
export interface Defined {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** A block with the marks from which its citations were read. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly references: readonly LaidReference[];
}

/** What a piece was read from. The object stays the same wherever the piece moves, so that later stages can tell. */
export interface PieceWords {
  readonly text: string;
  /** As the parser was given it. */
  readonly tamed: string;
  /** Whether a `---` at its head could open front matter. */
  readonly part: 'draft' | 'body';
}

export interface ReadPiece {
  readonly words: PieceWords;
  readonly start: number;
  /** Which labels of the draft its references were read against; undefined where it holds none. */
  readonly seen: Defined | undefined;
  readonly own: Defined;
  /** The number of its first group, and how many it has. */
  readonly firstGroup: number;
  readonly groups: number;
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly Labelled<LinkDefinition>[];
  readonly footnotes: readonly Labelled<Omit<FootnoteDefinition, 'url'>>[];
  readonly html: readonly { readonly span: SourceSpan; readonly block: boolean }[];
  readonly verbatim: readonly SourceSpan[];
  readonly frontMatter: SourceSpan | undefined;
  /** The fingerprint of the definitions against which its citations were read. */
  readonly citedAgainst: string | undefined;
}
