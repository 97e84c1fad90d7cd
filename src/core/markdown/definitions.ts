/** What a piece defines that others may refer to: a reference is one only where its label is defined somewhere in the draft. */
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Gathered } from './blocks.ts';
import type { Defined } from './document.ts';

export const nothingDefined: Defined = { links: new Set(), footnotes: new Set() };

export function definedIn({ links, footnotes }: Pick<Gathered, 'links' | 'footnotes'>): Defined {
  if (links.length + footnotes.length === 0) return nothingDefined;
  return {
    links: new Set(links.map(link => normalizeIdentifier(link.identifier))),
    footnotes: new Set(footnotes.map(note => normalizeIdentifier(note.identifier))),
  };
}

export function allDefined(parts: readonly Defined[]): Defined {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const part of parts) {
    for (const label of part.links) links.add(label);
    for (const label of part.footnotes) footnotes.add(label);
  }
  return { links, footnotes };
}

export function definesSame(a: Defined, b: Defined): boolean {
  return a === b || (sameLabels(a.links, b.links) && sameLabels(a.footnotes, b.footnotes));
}

function sameLabels(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const label of a) if (!b.has(label)) return false;
  return true;
}

/** Makes labels known that are defined outside the text that is parsed: a construct that tells the parser, and never matches. */
export function definedElsewhere({ links, footnotes }: Defined): Extension {
  if (links.size + footnotes.size === 0) return {};
  const told = new WeakSet<ParseContext>();
  const tell: Construct = {
    name: 'definedElsewhere',
    tokenize(_effects, _ok, nok) {
      if (!told.has(this.parser)) {
        told.add(this.parser);
        for (const label of links) this.parser.defined.push(label);
        for (const label of footnotes) (this.parser.gfmFootnotes ??= []).push(label);
      }
      return nok;
    },
  };
  return { text: { 33: tell, 91: tell } };
}
