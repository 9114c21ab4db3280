// The receipt of a request: 80 random bits in Crockford's base 32, sixteen characters and two check characters, shown as
// XXXX-XXXX-XXXX-XXXX-CC. Whoever holds it may read state and dates of one request, and nothing else.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY_LENGTH = 16;
export const RECEIPT_CODE_BYTES = 10;

/**
 * A prime below 32 * 32. Because 32, 31 and 33 are no multiples of it, the remainder differs after any single wrong
 * character and after any swap of two neighbours, also across the border between body and check.
 */
const CHECK_PRIME = 1021n;

/** Eighteen characters without dashes; what is fingerprinted and sealed. */
export type ReceiptCode = string & { readonly __receiptCode: true };

function valueOf(body: string): bigint {
  return [...body].reduce((sum, letter) => sum * 32n + BigInt(ALPHABET.indexOf(letter)), 0n);
}

function checkOf(body: string): string {
  const rest = Number(valueOf(body) % CHECK_PRIME);
  return ALPHABET.charAt(rest >> 5) + ALPHABET.charAt(rest & 31);
}

/** A code from exactly ten random bytes. */
export function receiptCodeFrom(bytes: Uint8Array): ReceiptCode {
  if (bytes.length !== RECEIPT_CODE_BYTES) throw new RangeError(`a receipt code needs ${RECEIPT_CODE_BYTES} bytes`);
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let body = '';
  for (let index = 0; index < BODY_LENGTH; index += 1) {
    body = ALPHABET.charAt(Number(value & 31n)) + body;
    value >>= 5n;
  }
  return (body + checkOf(body)) as ReceiptCode; // body and check were built here
}

/** Letters that are easily mistaken when read or heard, and digits of other keyboards, to the ones meant. */
function plainLetters(typed: string): string {
  const western = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (d) => String((d.codePointAt(0) ?? 0) & 15));
  return western
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_\u200e\u200f]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
}

/** The code that was meant, in any case, with or without dashes and blanks; null when it cannot be one. */
export function parseReceiptCode(typed: string): ReceiptCode | null {
  if (typed.length > 100) return null;
  const letters = plainLetters(typed);
  if (letters.length !== BODY_LENGTH + 2 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  const body = letters.slice(0, BODY_LENGTH);
  return checkOf(body) === letters.slice(BODY_LENGTH) ? (letters as ReceiptCode) : null; // check agrees
}

/** 'K7QF-2M9X-R4WD-0C1Z-8S'. */
export function formatReceiptCode(code: ReceiptCode): string {
  return (code.match(/.{1,4}/gu) ?? []).join('-');
}

/** What staff see and say: the first two groups. It opens nothing. */
export function referenceOf(code: ReceiptCode): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}`;
}

/** A reference as typed into a search box, or the start of one; null when it cannot be. */
export function parseReferenceStart(typed: string): string | null {
  const letters = plainLetters(typed);
  if (letters.length === 0 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  const start = letters.slice(0, 8);
  return start.length > 4 ? `${start.slice(0, 4)}-${start.slice(4)}` : start;
}

// The words of the international radiotelephony spelling alphabet; digits are said as digits.
const SPELLING =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );

/** The code by groups for the telephone: [['Kilo','7','Quebec','Foxtrot'], ...]. */
export function spokenReceiptCode(code: ReceiptCode): readonly (readonly string[])[] {
  const word = (letter: string) => SPELLING.find((entry) => entry.startsWith(letter)) ?? letter;
  return formatReceiptCode(code)
    .split('-')
    .map((group) => [...group].map(word));
}
