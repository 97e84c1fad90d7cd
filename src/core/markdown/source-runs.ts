/** Records, while the tree is being built, where every piece of text, label and address stands in the file; decoded nodes cannot tell it afterwards. */
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Token } from 'micromark-util-types';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { TextRun } from './document.ts';

declare module 'mdast' {
  interface Data {
    /** On text: the source runs of its characters. */
    runs?: TextRun[];
    /** On links and definitions: exactly the address or label. */
    keySpan?: SourceSpan;
    /** On links: the words that are linked. */
    textSpan?: SourceSpan;
  }
}

/** `shift` is added to every offset: 1 where a byte order mark was taken off before parsing. */
export function sourceRuns(source: string, shift: number): Extension {
  const spanOf = (token: Token): SourceSpan => sourceSpan(token.start.offset + shift, token.end.offset + shift);

  function leaveText(context: CompileContext, token: Token, span: SourceSpan, value: string, verbatim: boolean): void {
    const text = context.stack.pop();
    if (text?.type !== 'text') return;
    addRun(text, span, value, verbatim);
    if (text.position) text.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
  }

  function leaveData(this: CompileContext, token: Token): undefined {
    const span = spanOf(token);
    leaveText(this, token, span, source.slice(span.start, span.end), true);
  }

  function mark(field: 'keySpan' | 'textSpan', depth: number): Handle {
    return function (token) {
      const node = this.stack.at(-depth);
      if (node) node.data = { ...node.data, [field]: spanOf(token) };
      return undefined;
    };
  }

  return {
    exit: {
      data: leaveData,
      autolinkProtocol(token) {
        leaveData.call(this, token);
        const link = this.stack.at(-1);
        if (link?.type === 'link') link.url = this.sliceSerialize(token);
        mark('keySpan', 1).call(this, token);
        mark('textSpan', 1).call(this, token);
      },
      autolinkEmail(token) {
        leaveData.call(this, token);
        const link = this.stack.at(-1);
        if (link?.type === 'link') link.url = `mailto:${this.sliceSerialize(token)}`;
        mark('keySpan', 1).call(this, token);
        mark('textSpan', 1).call(this, token);
      },
      characterEscapeValue(token) {
        const span = spanOf(token);
        leaveText(this, token, sourceSpan(span.start - 1, span.end), source.slice(span.start, span.end), false);
      },
      characterReferenceValue() {},
      // The handle for task lists cuts a space off the text, which would leave its runs behind.
      paragraph(token) {
        this.exit(token);
      },
      characterReference(token) {
        this.data.characterReferenceType = undefined;
        leaveText(this, token, spanOf(token), decodeString(this.sliceSerialize(token)), false);
      },
      lineEnding(token) {
        const parent = this.stack.at(-1);
        if (!parent || !('children' in parent)) return;
        if (this.data.atHardBreak) {
          const hardBreak = parent.children.at(-1);
          if (hardBreak?.position) hardBreak.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
          this.data.atHardBreak = undefined;
        } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(parent.type)) {
          this.config.enter['data']?.call(this, token);
          leaveData.call(this, token);
        }
      },
      labelText(token) {
        // As the parser's own handle, which this one replaces.
        const ancestor = this.stack.at(-2);
        const label = this.sliceSerialize(token);
        if (ancestor) {
          Object.assign(ancestor, { label: decodeString(label), identifier: normalizeIdentifier(label).toLowerCase() });
          ancestor.data = { ...ancestor.data, textSpan: spanOf(token), keySpan: spanOf(token) };
        }
      },
      resourceDestinationString(token) {
        const url = this.resume();
        const node = this.stack.at(-1);
        if (node?.type === 'link' || node?.type === 'image') node.url = url;
        mark('keySpan', 1).call(this, token);
      },
      referenceString(token) {
        const label = this.resume();
        const node = this.stack.at(-1);
        if (node) Object.assign(node, { label, identifier: normalizeIdentifier(this.sliceSerialize(token)).toLowerCase() });
        mark('keySpan', 1).call(this, token);
        this.data.referenceType = 'full';
      },
      definitionLabelString(token) {
        const label = this.resume();
        const node = this.stack.at(-1);
        if (node) Object.assign(node, { label, identifier: normalizeIdentifier(this.sliceSerialize(token)).toLowerCase() });
        mark('keySpan', 1).call(this, token);
      },
      gfmFootnoteCallString: footnoteLabel,
      gfmFootnoteDefinitionLabelString: footnoteLabel,
    },
  };

  function footnoteLabel(this: CompileContext, token: Token): undefined {
    const label = this.resume();
    const node = this.stack.at(-1);
    if (node) Object.assign(node, { label, identifier: normalizeIdentifier(this.sliceSerialize(token)).toLowerCase() });
    mark('keySpan', 1).call(this, token);
  }
}

function addRun(text: Text, span: SourceSpan, value: string, verbatim: boolean): void {
  const runs = text.data?.runs ?? [];
  const last = runs.at(-1);
  if (last?.verbatim && verbatim && last.span.end === span.start) {
    runs[runs.length - 1] = { ...last, length: last.length + value.length, span: sourceSpan(last.span.start, span.end) };
  } else runs.push({ value: text.value.length, length: value.length, span, verbatim });
  text.value += value;
  text.data = { ...text.data, runs };
}
