/** Finds the YAML block at the head of the file and reads it; what cannot be read is a problem for the writer. */
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { FrontMatter } from './document.ts';
import { readYaml } from './yaml.ts';

export function readFrontMatter(source: string, span: SourceSpan): FrontMatter {
  const block = source.slice(span.start, span.end);
  const first = /^.*(?:\r\n|\n|\r)/.exec(block)?.[0].length ?? block.length;
  const last = Math.max(first, block.length - (/[^\r\n]*$/.exec(block)?.[0].length ?? 0));
  const offset = span.start + first;
  const { root, problems } = readYaml(source, offset, span.start + last, 'The front matter');
  return { span, root, problems: problems.map(problem => ({ id: 'front-matter', ...problem })) };
}

/** A block that was plainly meant as front matter and never closed is one problem; Markdown reads it as prose. */
export function unclosedFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\n|\r)(?=[A-Za-z][\w-]*:(?:[ \t]|[\r\n]|$))/.exec(source.slice(start, start + 400));
  if (!opening) return undefined;
  const span = sourceSpan(start, start + 3);
  const message = 'The front matter that opens here is never closed, so its keys are read as text. Add a line of three hyphens (“---”) after the last key.';
  return { span, root: undefined, problems: [{ id: 'front-matter', span, message }] };
}

/** Ids under `sources:` and `references:`, whatever the shape. */
export function definedKeys(frontMatter: FrontMatter | undefined): readonly string[] {
  if (frontMatter?.root?.kind !== 'map') return [];
  const keys: string[] = [];
  for (const { key, value } of frontMatter.root.entries) {
    if (key !== 'sources' && key !== 'references') continue;
    if (value.kind === 'map') keys.push(...value.entries.map(entry => entry.key));
    if (value.kind !== 'list') continue;
    for (const item of value.items) {
      const id = item.kind === 'map' ? item.entries.find(entry => entry.key === 'id')?.value : undefined;
      if (id?.kind === 'scalar' && id.value !== null) keys.push(String(id.value));
    }
  }
  return keys;
}
