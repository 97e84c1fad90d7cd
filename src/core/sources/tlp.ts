/** The Traffic Light Protocol: which label a draft has, and which works it may carry. Knows labels, and no rule. */
import type { MarkdownDocument, YamlEntry } from '../markdown/document.ts';
import { normalTlp } from './csl-values.ts';
import type { Source } from './source.ts';

/** From everybody to the people in the room. */
const labels: readonly string[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

/** How the draft marks itself. */
export interface Marking {
  /** Undefined where what stands there is no label. A draft without any is one that everybody may read. */
  readonly label: string | undefined;
  /** The entry of the front matter; undefined where there is none, or none with words in it. */
  readonly entry: YamlEntry | undefined;
}

export function markingOf({ frontMatter }: MarkdownDocument): Marking {
  const root = frontMatter?.root;
  const entry = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'tlp') : undefined;
  const given = entry?.value.kind === 'scalar' && typeof entry.value.value === 'string' ? entry.value.value.trim() : '';
  return given === '' ? { label: 'CLEAR', entry: undefined } : { label: normalTlp(given), entry };
}

/** The label of a work; one that has none may be read by everybody. */
export function labelOf({ tlp }: Source): string {
  return normalTlp(tlp) ?? 'CLEAR';
}

/** Whether a label lets fewer people read than another. */
export function isStricter(label: string, than: string): boolean {
  return labels.indexOf(label) > labels.indexOf(than);
}
