/** Spans: half-open ranges in UTF-16 code units, branded by the text they belong to. Knows no Markdown and no English. */

declare const textBrand: unique symbol;

/** The two texts of a draft: the file as the editor sees it, and the words of one passage with the markup gone. */
export type TextName = 'source' | 'prose';

/** A position between two UTF-16 code units of the named text. */
export type Offset<T extends TextName> = number & { readonly [textBrand]: T };

/** A half-open range `[start, end)` of the named text; `start <= end`. */
export interface Span<T extends TextName> {
  readonly start: Offset<T>;
  readonly end: Offset<T>;
}

export type SourceOffset = Offset<'source'>;
export type ProseOffset = Offset<'prose'>;
export type SourceSpan = Span<'source'>;
export type ProseSpan = Span<'prose'>;

/** The two constructors are the only place where a number becomes an offset. */
export function sourceSpan(start: number, end: number): SourceSpan {
  return { start: start as SourceOffset, end: end as SourceOffset };
}

export function proseSpan(start: number, end: number): ProseSpan {
  return { start: start as ProseOffset, end: end as ProseOffset };
}

/** The smallest span that holds both. */
export function cover(first: SourceSpan, second: SourceSpan): SourceSpan {
  return sourceSpan(Math.min(first.start, second.start), Math.max(first.end, second.end));
}

/** Whether the two share at least one code unit. */
export function overlaps<T extends TextName>(a: Span<T>, b: Span<NoInfer<T>>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export function contains<T extends TextName>(outer: Span<T>, inner: Span<NoInfer<T>>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isEmpty<T extends TextName>(span: Span<T>): boolean {
  return span.start === span.end;
}

export function sliceSource(source: string, span: SourceSpan): string {
  return source.slice(span.start, span.end);
}
