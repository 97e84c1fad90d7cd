/** Which drafts a house leaves alone: the patterns under `ignore:`, as git reads them, each from the folder of its file. */
import ignore, { type Ignore } from 'ignore';
import type { SourceSpan } from '../text/span.ts';
import type { PlacedText } from './configuration-file.ts';
import type { House } from './house.ts';
import { folderOf, isWithin, pathWithin } from './paths.ts';

/** The pattern that sets a draft aside. */
export interface IgnoredBy {
  readonly path: string;
  readonly span: SourceSpan;
  readonly pattern: string;
}

/** A question about drafts, by path; undefined where one is to be checked. A stronger file has the last word: its `!kept.md` takes a draft back in. */
export function ignoredDrafts({ layers }: Pick<House, 'layers'>): (draft: string) => IgnoredBy | undefined {
  const lists = layers.flatMap(layer => (layer.kind === 'file' && layer.file.ignore.length > 0 ? [{ path: layer.path, folder: folderOf(layer.path), patterns: layer.file.ignore, all: compiled(layer.file.ignore) }] : []));
  return draft => {
    let by: IgnoredBy | undefined;
    for (const { path, folder, patterns, all } of lists) {
      if (draft === folder || !isWithin(folder, draft)) continue;
      const name = pathWithin(folder, draft);
      const { ignored, unignored } = all.test(name);
      if (unignored || patterns.some(({ text }) => text.startsWith('!') && compiled([{ text: text.slice(1) }]).ignores(name))) by = undefined;
      if (!ignored) continue;
      const pattern = patterns.findLast(one => compiled([one]).ignores(name));
      if (pattern !== undefined) by = { path, span: pattern.span, pattern: pattern.text };
    }
    return by;
  };
}

function compiled(patterns: readonly Pick<PlacedText, 'text'>[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns.map(({ text }) => text.replace(/^\.\//u, '/')));
}
