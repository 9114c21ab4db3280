// Bytes of a file that somebody exported somewhere, as text: UTF-8, what Windows programs write, or a refusal when it is no
// text at all.
import { ok, refuse, type Refusal, type Result } from '../values/result.ts';

/** What was mended while reading: said to whoever gave the file. */
export type TextNote = 'byte-order-mark' | 'windows-line-ends' | 'not-utf-8' | 'utf-16';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly TextNote[];
}

export type TextRefusal = Refusal<'text.empty' | 'text.binary'>;

/** Bytes that are not UTF-8 are taken for Windows-1252, of which Latin-1 is a part. Line ends are left as they are. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, TextRefusal> {
  const [first, second, third] = bytes;
  const isUtf16 = first === 0xff && second === 0xfe;
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const decoded = isUtf16 ? decode(bytes, 'utf-16le') : (decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252'));
  const text = decoded ?? '';
  if (text.trim() === '') return refuse('text.empty');
  if (text.includes('\0')) return refuse('text.binary');
  const isUtf8 = isUtf16 || decode(bytes, 'utf-8') !== null;
  const found: readonly (readonly [boolean, TextNote])[] = [
    [isUtf16, 'utf-16'],
    [hasMark, 'byte-order-mark'],
    [!isUtf8, 'not-utf-8'],
    [text.includes('\r\n'), 'windows-line-ends'],
  ];
  return ok({ text, notes: found.flatMap(([is, note]) => (is ? [note] : [])) });
}

/** Without its byte order mark; null when the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
