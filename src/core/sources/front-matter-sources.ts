/** Sources that the draft's own front matter lists, under `sources:` and `references:`, and the bibliographies it names. Reads no other file. */
import type { FrontMatter, Problem, YamlNode } from '../markdown/document.ts';
import { readItems, type ItemFault } from './csl-items.ts';
import type { Bibliography, Source } from './source.ts';
import { field, fieldsOf, textOf, textsOf } from './yaml-values.ts';

export interface FrontMatterSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly bibliographies: readonly Bibliography[];
  readonly nocite: readonly string[];
}

/** Every source with an id, in the order written, those with the same id included. Whatever cannot be read as meant is a problem and has its default. */
export function frontMatterSources(frontMatter: FrontMatter | undefined): FrontMatterSources {
  const top = fieldsOf(frontMatter?.root);
  const sources: Source[] = [];
  const faults: ItemFault[] = [];
  for (const list of ['sources', 'references']) {
    const entry = field(top, list);
    if (entry !== undefined) sources.push(...readItems(entry.value, list, (span, idSpan) => ({ kind: 'front-matter', span, idSpan }), faults));
  }
  return {
    sources,
    problems: faults.map(({ span, message }) => ({ id: 'front-matter', span, message })),
    bibliographies: bibliographiesOf(frontMatter),
    nocite: readNocite(field(top, 'nocite')?.value),
  };
}

/** The files under `bibliography:`, each once. */
function bibliographiesOf(frontMatter: FrontMatter | undefined): readonly Bibliography[] {
  const value = field(fieldsOf(frontMatter?.root), 'bibliography')?.value;
  const nodes = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  const found = new Map<string, Bibliography>();
  for (const node of nodes) {
    const name = textOf(node) ?? '';
    if (name !== '' && !found.has(name)) found.set(name, { name, span: node.span });
  }
  return [...found.values()];
}

function readNocite(node: YamlNode | undefined): readonly string[] {
  const ids: string[] = [];
  for (const text of textsOf(node) ?? []) {
    for (const part of text.split(/[\s,;[\]]+/u)) {
      const id = part.replace(/^-?@/u, '').replace(/^\{(.*)\}$/u, '$1');
      if (id !== '') ids.push(id);
    }
  }
  return ids;
}
