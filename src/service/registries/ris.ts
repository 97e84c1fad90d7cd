/** The records of a `.ris` file as sources. Knows where a record begins and ends; its fields are the library's. */
import { readItems } from '../../core/sources/csl-items.ts';
import { isRecord } from '../../core/text/reading.ts';
import { sourceSpan } from '../../core/text/span.ts';
import { nodeOf } from './plain-nodes.ts';
import type { BibtexLibrary, ReadEntry } from './registry-entry.ts';

export function* readRis(path: string, text: string, library: BibtexLibrary): Iterable<ReadEntry> {
  for (const { 0: record, index: start } of text.matchAll(/^TY {1,2}-[^\r\n]*(?:\r?\n(?!ER {1,2}-|TY {1,2}-)[^\r\n]*)*(?:\r?\nER {1,2}-)?/gmu)) {
    const place = sourceSpan(start, start + record.length);
    const key = /^ID {1,2}-[ \t]*(\S[^\r\n]*)/mu.exec(record);
    const id = (key?.[1] ?? '').trim();
    if (key === null || id === '') {
      yield { kind: 'fault', fault: { place: sourceSpan(start, start + 2), message: 'This record has no key, so nothing can cite it. Add a line such as “ID  - ledger2024”.' } };
      continue;
    }
    const idStart = start + key.index + key[0].indexOf(id);
    const idPlace = sourceSpan(idStart, idStart + id.length);
    const source = convert(record, id, library);
    yield source === undefined
      ? { kind: 'fault', fault: { place: idPlace, message: `The record “${id}” cannot be read, so it is left out. Each of its lines wants two letters, two spaces and a hyphen before the value.` } }
      : { kind: 'source', source: { ...source, definedAt: { kind: 'registry', path, place, idPlace } } };
  }
}

/** Every field of one record as CSL has it; undefined where it cannot be read. */
export function wholeRis(record: string, library: BibtexLibrary): Readonly<Record<string, unknown>> | undefined {
  try {
    const csl = library.cslOfRis(/\nER {1,2}-$/u.test(record) ? `${record} ` : `${record}\nER  - `);
    return isRecord(csl) ? csl : undefined;
  } catch {
    return undefined;
  }
}

function convert(record: string, id: string, library: BibtexLibrary): ReturnType<typeof readItems>[number] | undefined {
  const csl = wholeRis(record, library);
  const span = sourceSpan(0, 0);
  return csl && readItems({ kind: 'list', span, items: [nodeOf({ ...csl, id }, span)] }, 'record', (place, idPlace) => ({ kind: 'registry', path: '', place, idPlace }), [])[0];
}
