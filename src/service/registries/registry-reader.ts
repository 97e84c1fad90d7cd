/** Reads a file of sources piece by piece, whatever its format, so that a host can do other work between the pieces. Knows no disk and no clock. */
import type { RegistryFault, RegistryFile, Source } from '../../core/sources/source.ts';
import { sourceSpan, type SourceSpan } from '../../core/text/span.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readCslYaml } from './csl-yaml.ts';
import type { BibtexLibrary, KeptEntry, ReadEntry } from './registry-entry.ts';
import { readRis } from './ris.ts';

export type RegistryFormat = 'bibtex' | 'csl-json' | 'csl-yaml' | 'ris';

/** A file as read, and what reading its next version can go on from. */
export interface ReadRegistry extends RegistryFile {
  /** By the text of an entry, what it was read as. Only formats that are slow to read keep any. */
  readonly kept: ReadonlyMap<string, KeptEntry>;
}

/** @returns how far it is, from 0 to 1, now and then; what was read at the end. */
export type Reading = Generator<number, ReadRegistry, void>;

/** By the end of the name; undefined for a file that is none of ours. */
export function formatOf(path: string): RegistryFormat | undefined {
  const [, ending = ''] = /\.([a-z]+)$/iu.exec(path) ?? [];
  return formats.get(ending.toLowerCase());
}

const formats: ReadonlyMap<string, RegistryFormat> = new Map([
  ['bib', 'bibtex'], ['bibtex', 'bibtex'], ['json', 'csl-json'], ['yaml', 'csl-yaml'], ['yml', 'csl-yaml'], ['ris', 'ris'],
]);

/** Longer files are refused: nobody writes one, and a host must not run out of memory over one. */
export const MOST_CHARACTERS = 64_000_000;

/** `library`: what reads BibTeX and RIS; may be left out for the other formats. */
export function* readRegistry(path: string, text: string, format: RegistryFormat, library: BibtexLibrary | undefined, previous?: ReadRegistry): Reading {
  const sources = new Map<string, Source>();
  const faults: RegistryFault[] = [];
  const kept = new Map<string, KeptEntry>();
  const entries = format === 'csl-json' ? readCslJson(path, text)
    : format === 'csl-yaml' ? readCslYaml(path, text)
      : library === undefined ? [] : format === 'ris' ? readRis(path, text, library) : readBibtex(path, text, library, previous?.kept ?? new Map(), kept);
  let count = 0;
  for (const entry of entries) {
    if (++count % STEP === 0) yield Math.min(1, placeOf(entry).end / text.length);
    if (entry.kind === 'fault') faults.push(entry.fault);
    else if (sources.has(entry.source.id)) faults.push(doubled(entry.source));
    else sources.set(entry.source.id, entry.source);
  }
  return { path, sources, protected: [...sources.values()].filter(({ anonymous }) => anonymous).map(({ id }) => id), faults, kept };
}

/** Entries between two pauses. */
const STEP = 100;

function doubled(source: Source): RegistryFault {
  return { place: idPlace(source), message: `“${source.id}” is defined twice, and every citation of it means the first. Give the second another key, or delete it if the two are one work.` };
}

function placeOf(entry: ReadEntry): SourceSpan {
  return entry.kind === 'fault' ? entry.fault.place : idPlace(entry.source);
}

function idPlace({ definedAt }: Source): SourceSpan {
  return definedAt.kind === 'registry' ? definedAt.idPlace : sourceSpan(0, 0);
}
