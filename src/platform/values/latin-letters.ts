// Any script in plain Latin letters: "محمد" gives "mhmd", "Żaneta" gives "Zaneta". Pure, and the same everywhere.
import anyAscii from 'any-ascii';

const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

/** ASCII text of whatever was written; pictures and invisible characters are left out. The sound is a rough one. */
export function latinLetters(text: string): string {
  const seen = text
    .normalize('NFKC')
    .replace(PICTURES, ' ')
    .replace(/\p{Cf}/gu, '');
  return anyAscii(seen);
}
