// Sealing one value: AES-256-GCM, bound to the place where it is stored, so that a sealed value moved to another row,
// column or table does not open. Layout: version (1) | nonce (12) | ciphertext | tag (16).
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** A 256-bit key that seals the data of one request (or one mail). Its bytes cannot be read back by accident. */
export type DataKey = KeyObject;

export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** What was stored is not what was sealed, or not sealed for this place, or with another key. A fault, never a refusal. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly code = 'seal-broken';
}

export const SEAL_OVERHEAD = 29;
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function seal(key: DataKey, place: Place, plain: Uint8Array): Uint8Array {
  return sealWith(key, bytesOf(place), plain);
}

/** Throws SealBroken. */
export function open(key: DataKey, place: Place, sealed: Uint8Array): Uint8Array {
  return openWith(key, bytesOf(place), sealed);
}

export function sealJson(key: DataKey, place: Place, value: unknown): Uint8Array {
  return seal(key, place, Buffer.from(JSON.stringify(value), 'utf8'));
}

/** Throws SealBroken. The caller names the type it sealed: what opens is exactly what was sealed for this place. */
export function openJson<T>(key: DataKey, place: Place, sealed: Uint8Array): T {
  return JSON.parse(Buffer.from(open(key, place, sealed)).toString('utf8')) as T; // see above
}

/** As seal, with the bound data given as bytes (`bytesOf`); the stream and the key wrapping add to it. */
export function sealWith(key: DataKey, bound: Uint8Array, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(withVersion(bound));
  const sealed = new Uint8Array(SEAL_OVERHEAD + plain.length);
  sealed[0] = VERSION;
  sealed.set(nonce, 1);
  sealed.set(cipher.update(plain), 1 + NONCE_BYTES); // GCM gives every byte at once; final() only makes the tag
  cipher.final();
  sealed.set(cipher.getAuthTag(), sealed.length - TAG_BYTES);
  return sealed;
}

export function openWith(key: DataKey, bound: Uint8Array, sealed: Uint8Array): Uint8Array {
  if (sealed.length < SEAL_OVERHEAD) throw new SealBroken('too short to be a sealed value');
  if (sealed[0] !== VERSION) throw new SealBroken(`unknown version ${sealed[0]} of a sealed value`);
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(withVersion(bound))
    .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const plain = decipher.update(sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES));
    decipher.final();
    return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
  } catch (cause) {
    throw new SealBroken('a sealed value does not open here', { cause });
  }
}

/** The place, and whatever else a sealed value is bound to, as bytes. */
export function bytesOf({ table, column, row }: Place, ...more: readonly string[]): Uint8Array {
  return joined(table, column, row, ...more);
}

/** The texts with their lengths before them, so that ('ab', 'c') and ('a', 'bc') stay different. */
export function joined(...texts: readonly string[]): Uint8Array {
  const parts = texts.map((text) => Buffer.from(text, 'utf8'));
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}

function withVersion(bound: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.of(VERSION), bound]);
}
