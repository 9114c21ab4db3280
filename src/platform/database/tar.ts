// Reads tar files (POSIX ustar) of folders and files, as the embedded database writes them of its data folder.

export interface TarEntry {
  /** Without a slash in front; never leads out of the folder. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly content: Uint8Array;
}

const BLOCK = 512;

/** Throws when a header is damaged, the archive is cut off, or a name leads elsewhere. */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    checkSum(header);
    const size = octal(header, 124, 12);
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length < size) break;
    yield { path: pathIn(header), kind: kindIn(header), content };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('the archive is cut off');
}

function pathIn(header: Buffer): string {
  const parts = [text(header, 345, 155), text(header, 0, 100)].join('/').split('/');
  const path = parts.filter((part) => part !== '' && part !== '.').join('/');
  if (parts.includes('..')) throw new Error(`the archive has a file outside of its folder: ${path}`);
  return path;
}

function kindIn(header: Buffer): TarEntry['kind'] {
  const mark = text(header, 156, 1);
  if (mark === '5') return 'folder';
  if (mark === '0' || mark === '') return 'file';
  throw new Error(`the archive has an entry of unknown kind ${mark}`);
}

/** The header's bytes added up, its own eight checksum bytes counted as blanks. */
function checkSum(header: Buffer): void {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (sum !== octal(header, 148, 8)) throw new Error('the archive is damaged');
}

function octal(header: Buffer, from: number, length: number): number {
  return parseInt(text(header, from, length).trim() || '0', 8);
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}
