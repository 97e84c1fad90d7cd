/** What a piece defines that others may refer to: a reference is one only where its label is defined somewhere in the draft. */
import type { RootContent } from 'mdast';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

/** Labels in the parser's own normal form. */
export interface Defined {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

export function definedIn(content: readonly RootContent[]): Defined {
  const links: string[] = [];
  const footnotes: string[] = [];
  const waiting = content.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') links.push(normalizeIdentifier(node.identifier));
    if (node.type === 'footnoteDefinition') footnotes.push(normalizeIdentifier(node.identifier));
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return { links, footnotes };
}

/** Makes labels known that are defined outside the text that is parsed: a construct that tells the parser, and never matches. */
export function definedElsewhere({ links, footnotes }: Defined): Extension {
  if (links.length + footnotes.length === 0) return {};
  const told = new WeakSet<ParseContext>();
  const tell: Construct = {
    name: 'definedElsewhere',
    tokenize(_effects, _ok, nok) {
      if (!told.has(this.parser)) {
        told.add(this.parser);
        this.parser.defined.push(...links);
        (this.parser.gfmFootnotes ??= []).push(...footnotes);
      }
      return nok;
    },
  };
  return { text: { 33: tell, 91: tell } };
}
