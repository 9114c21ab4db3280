// What a document is, by its content: the name and the type that a browser claims are never believed.

export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** 25 MB as people count them. */
export const LARGEST_DOCUMENT = 25_000_000;
export const MOST_DOCUMENTS = 40;

/** The type the bytes are, checked at both ends so that a file cut off in the middle is none; null for anything else. */
export function documentTypeOf(bytes: Uint8Array): DocumentType | null {
  if (isPdf(bytes)) return 'application/pdf';
  if (isPng(bytes)) return 'image/png';
  return isJpeg(bytes) ? 'image/jpeg' : null;
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** '%PDF-1.x' at the start (a little junk before it is allowed by readers, not here), 'startxref ... %%EOF' at the end. */
function isPdf(bytes: Uint8Array): boolean {
  if (!/^%PDF-[12]\.\d/.test(textOf(bytes.subarray(0, 8)))) return false;
  const tail = textOf(bytes.subarray(Math.max(0, bytes.length - 2048)));
  return /startxref\s+\d+\s+%%EOF/.test(tail);
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

function isPng(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, PNG_START) && textOf(bytes.subarray(12, 16)) === 'IHDR' && startsWith(bytes.subarray(-8), PNG_END)
  );
}

/** Start of image and a marker; end of image, which some cameras pad. */
function isJpeg(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return false;
  const tail = bytes.subarray(Math.max(3, bytes.length - 1024));
  return tail.some((byte, index) => byte === 0xff && tail[index + 1] === 0xd9);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

const EXTENSIONS: Readonly<Record<DocumentType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** A file name that is safe to send back: no path, no control characters, the extension of what it is. */
export function safeFileName(name: string, type: DocumentType): string {
  const base = name.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const plain = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .replace(/\.[^.]{0,8}$/u, '')
    .trim();
  return `${[...plain].slice(0, 120).join('') || 'document'}.${EXTENSIONS[type]}`;
}
