/** What inline HTML does to the words around it: most tags nothing, a line break a space, and some hold what is no prose. */
import type { InlineElement } from '../markdown/document.ts';
import { cover } from '../text/span.ts';
import type { CutOut } from './assembly.ts';
import { OBJECT } from './passage.ts';
import type { Mark } from './passage.ts';

/** Their content stands for a word. */
const holdsNoProse = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'pre', 'script', 'style', 'svg', 'math', 'audio', 'video', 'object', 'iframe', 'button', 'select']);
const standsAlone = new Set(['img', 'input', 'embed', 'picture']);
const breaksLine = new Set(['br', 'wbr', 'hr', 'p', 'div', 'li']);

export interface HtmlCut extends CutOut {
  readonly kind: Mark['kind'];
}

/** `elements` of kind `html`, in order of place. */
export function htmlCuts(source: string, elements: readonly InlineElement[]): readonly HtmlCut[] {
  const cuts: HtmlCut[] = [];
  const open = new Map<string, InlineElement>();
  for (const element of elements) {
    const text = source.slice(element.span.start, Math.min(element.span.end, element.span.start + 40));
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(text) ?? [];
    const name = tag.toLowerCase();
    const opening = open.get(name);
    if (slash === '/' && opening) {
      open.delete(name);
      const kind = name === 'code' || name === 'tt' || name === 'kbd' || name === 'samp' ? 'code' : 'html';
      cuts.push({ from: opening.from, to: element.to, leaves: OBJECT, span: cover(opening.span, element.span), kind });
      continue;
    }
    if (slash === '' && holdsNoProse.has(name)) open.set(name, element);
    const leaves = standsAlone.has(name) ? OBJECT : breaksLine.has(name) ? ' ' : '';
    const kind = text.startsWith('<!--') && /^<!--\s*onrecord-/.test(text) ? 'writer-mark' : 'html';
    cuts.push({ from: element.from, to: element.to, leaves, span: element.span, kind });
  }
  return cuts;
}
