/** A machine in memory: files as a map, and what a run printed. */
import type { Entry, World } from '../../src/cli/world.ts';

export interface MemoryWorld extends World {
  readonly printed: { result: string; notice: string };
}

/** A text, bytes, a link (never followed by `list`), or a fault that reading it gives. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly fault: string };

/** The run stands in `/desk`; paths that do not start with `/` are under it. */
export function memoryWorld(files: Readonly<Record<string, Content>>, changes: Partial<World> & { readonly input?: string | Uint8Array } = {}): MemoryWorld {
  const places = new Map(Object.entries(files).map(([path, content]) => [absolute(path), content]));
  const printed = { result: '', notice: '' };
  return {
    readFile: path => {
      const content = places.get(absolute(path));
      if (content === undefined) throw faultOf(isFolder(path) ? 'EISDIR' : 'ENOENT');
      if (typeof content === 'string') return new TextEncoder().encode(content);
      if (content instanceof Uint8Array) return content;
      if ('fault' in content) throw faultOf(content.fault);
      return memoryWorld(files).readFile(content.link);
    },
    readStandardInput: () => Promise.resolve(typeof changes.input === 'string' ? new TextEncoder().encode(changes.input) : changes.input ?? new Uint8Array()),
    writeFile: (path, text) => void places.set(absolute(path), text),
    kindOf: path => (places.has(absolute(path)) ? 'file' : isFolder(path) ? 'folder' : 'absent'),
    list: entriesOf,
    absolute,
    backslashes: false,
    printResult: text => void (printed.result += text),
    printNotice: text => void (printed.notice += text),
    colour: false,
    version: '9.9.9',
    rulePage: rule => (rule === 'known-rule' ? '# known-rule\n\nWhat it reports.' : undefined),
    // A build without a model, which has nothing to say.
    model: () => 'left-out',
    ...changes,
    printed,
  };

  function isFolder(path: string): boolean {
    const prefix = `${absolute(path)}/`.replace('//', '/');
    return [...places.keys()].some(place => place.startsWith(prefix));
  }

  /** Last first, so that a walk that does not sort is noticed. */
  function entriesOf(folder: string): readonly Entry[] {
    const prefix = `${absolute(folder)}/`.replace('//', '/');
    const found = new Map<string, Entry['kind']>();
    for (const [place, content] of places) {
      if (!place.startsWith(prefix)) continue;
      const [name = '', ...deeper] = place.slice(prefix.length).split('/');
      found.set(name, deeper.length > 0 ? 'folder' : typeof content === 'object' && 'link' in content ? 'other' : 'file');
    }
    return [...found].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? 1 : -1));
  }
}

function absolute(path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `/desk/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export function faultOf(code: string): Error {
  return Object.assign(new Error(`${code}: in memory`), { code });
}
