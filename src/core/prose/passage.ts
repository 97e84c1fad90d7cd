/** A passage: one run of prose with its words freed from markup, and the map back to the file. Knows no English. */
import type { Citation } from '../markdown/document.ts';
import type { ProseSpan, SourceSpan } from '../text/span.ts';

export type PassageKind = 'title' | 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'block-quotation' | 'footnote';

export interface Passage {
  /** Its place in the draft's list of passages. A front matter `title:` is the passage of kind `title`, and comes first. */
  readonly index: number;
  readonly kind: PassageKind;
  /** The block in the file, without the markers that open it. */
  readonly span: SourceSpan;
  readonly prose: Prose;
  /** What stands in or beside the words, in order of place. */
  readonly marks: readonly Mark[];
  /** 1–6 for a heading, else 0. */
  readonly headingDepth: number;
  /** The label of the footnote definition it stands in. */
  readonly footnote: string | undefined;
  /** Inside a Markdown block quotation, however deep: other people's words. */
  readonly quoted: boolean;
  /** Passages of one list, table or block quotation share a number; others have one of their own. */
  readonly group: number;
}

/**
 * The words of a passage. Emphasis and links are gone; a line break inside a paragraph is one space; entities and escapes
 * are decoded; what is not prose but stands where a word would (code, a URL, a hash, an in-text `@key`, an image, a
 * shortcode, inline HTML with content) is one `OBJECT` character; bracketed citations, footnote marks, comments and HTML tags leave nothing.
 */
export interface Prose {
  readonly text: string;
  /** In order, without gaps in `text`. */
  readonly runs: readonly ProseRun[];
}

/** U+FFFC, the object replacement character. */
export const OBJECT = '\uFFFC';

/** `length` characters of the prose from `start` on come from `span`. `verbatim`: character for character; otherwise indivisible. */
export interface ProseRun {
  readonly start: number;
  readonly length: number;
  readonly span: SourceSpan;
  readonly verbatim: boolean;
}

export type MarkKind =
  | 'citation' | 'link' | 'code' | 'url' | 'hash' | 'identifier' | 'html' | 'shortcode' | 'image' | 'math' | 'emphasis' | 'strong' | 'strikethrough' | 'writer-mark' | 'to-do';

export interface Mark {
  readonly kind: MarkKind;
  /** Where it stands in the file, with its markup. */
  readonly span: SourceSpan;
  /** The words it covers; empty, at the place between words, where it leaves none. */
  readonly at: ProseSpan;
  /** For `citation`, and for `link` (a link covers its words and is a citation too). */
  readonly citation?: Citation;
}
