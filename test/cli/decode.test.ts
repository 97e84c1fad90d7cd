/** Bytes become the text an editor would show, offsets included. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from '../../src/cli/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding', () => {
  it('reads UTF-8, characters beyond the first plane too', () => {
    assert.deepEqual(decode(new TextEncoder().encode('é 🗞')), { ok: true, text: 'é 🗞' });
  });

  it('keeps a byte order mark as one code unit', () => {
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x61)), { ok: true, text: '\uFEFFa' });
  });

  it('reads UTF-16 of either order where its mark says so', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00)), { ok: true, text: '\uFEFFaé' });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9)), { ok: true, text: '\uFEFFaé' });
  });

  it('reads an empty file as no text', () => {
    assert.deepEqual(decode(bytes()), { ok: true, text: '' });
  });

  const codeOf = (given: Uint8Array): string | undefined => {
    const decoded = decode(given);
    return decoded.ok ? undefined : decoded.fault.code;
  };

  it('turns away what is no text', () => {
    assert.equal(codeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x0a)), 'binary-file');
    assert.equal(codeOf(bytes(0x61, 0xff, 0x62)), 'not-utf-8');
    assert.equal(codeOf(bytes(0xc3)), 'not-utf-8');
    assert.equal(codeOf(bytes(0xff, 0xfe, 0x61)), 'damaged-utf-16');
  });

  it('looks for a NUL among the first bytes only, as git does', () => {
    const late = new Uint8Array(9000).fill(0x61);
    late[8500] = 0;
    assert.equal(codeOf(late), undefined);
    late[7999] = 0;
    assert.equal(codeOf(late), 'binary-file');
  });
});
