/** Bytes of a file as the text an editor would show. Knows encodings, and nothing of drafts. */
import type { ReadFault } from './world.ts';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: ReadFault };

/**
 * UTF-8, or UTF-16 where a byte order mark says so. The mark stays in the text as one code unit, so that offsets count it.
 * As git does, a NUL among the first bytes is taken to mean that the file is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 8000).includes(0)) return binary;
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return encoding === 'utf-8' ? notUtf8 : damaged;
  }
}

const binary: Decoded = { ok: false, fault: { code: 'binary-file', message: 'The file holds bytes that are no text. Name a Markdown or text file; if it is one, save it as UTF-8.' } };
const notUtf8: Decoded = { ok: false, fault: { code: 'not-utf-8', message: 'The file is not valid UTF-8, so its letters would be guesswork. Save it as UTF-8.' } };
const damaged: Decoded = { ok: false, fault: { code: 'damaged-utf-16', message: 'The file says that it is UTF-16 and breaks off in the middle of a character. Save it as UTF-8.' } };
