// The vault wraps data keys with the deployment's key and makes fingerprints by which sealed values can be found.
// Wrapped key: version (1) | wrapping key's id (4) | sealed data key (29 + 32).
import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { DeploymentKeys } from './deployment-keys.ts';
import { joined, openWith, SealBroken, sealWith, type DataKey } from './seal.ts';

export interface Vault {
  /** A new data key with its wrapped form, which is stored beside the data. */
  newKey(): { readonly key: DataKey; readonly wrapped: Uint8Array };
  /** Throws SealBroken when damaged or wrapped with a key that this deployment does not have. */
  unwrap(wrapped: Uint8Array): DataKey;
  /** The same data key under the current wrapping key; null when it already is. Throws as unwrap. */
  rewrap(wrapped: Uint8Array): Uint8Array | null;
  /** 64 hexadecimal digits: equal texts of one purpose give equal fingerprints, and nothing else can be learned. */
  fingerprint(purpose: string, text: string): string;
}

const VERSION = 1;
const HEADER_BYTES = 5;
const DATA_KEY_BYTES = 32;

export function vaultOf(keys: DeploymentKeys): Vault {
  const wrappingKeys = new Map(keys.wrapping.map(({ id, bytes }) => [id, derive(bytes, 'amparo wrap')]));
  const fingerprintKey = derive(keys.fingerprint, 'amparo fingerprint');
  const current = keys.wrapping[0].id;
  const unwrapBytes = (wrapped: Uint8Array) =>
    openWith(keyFor(wrapped, wrappingKeys), boundTo(wrapped), bodyOf(wrapped));
  const wrap = (bytes: Uint8Array) => {
    const header = Buffer.concat([Buffer.of(VERSION), Buffer.from(current, 'hex')]);
    return Uint8Array.from(Buffer.concat([header, sealWith(keyFor(header, wrappingKeys), boundTo(header), bytes)]));
  };
  return {
    newKey() {
      const bytes = randomBytes(DATA_KEY_BYTES);
      return { key: createSecretKey(bytes), wrapped: wrap(bytes) };
    },
    unwrap: (wrapped) => createSecretKey(unwrapBytes(wrapped)),
    rewrap: (wrapped) => (idIn(wrapped) === current ? null : wrap(unwrapBytes(wrapped))),
    fingerprint(purpose, text) {
      return createHmac('sha256', fingerprintKey).update(joined(purpose, text)).digest('hex');
    },
  };
}

/** Each use has a key of its own, so that no value made for one purpose means anything for another. */
function derive(bytes: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32)));
}

function keyFor(wrapped: Uint8Array, keys: ReadonlyMap<string, KeyObject>): KeyObject {
  const key = keys.get(idIn(wrapped));
  if (wrapped[0] !== VERSION || key === undefined)
    throw new SealBroken('wrapped with a key that is not in the key file');
  return key;
}

function idIn(wrapped: Uint8Array): string {
  return Buffer.from(wrapped.subarray(1, HEADER_BYTES)).toString('hex');
}

function bodyOf(wrapped: Uint8Array): Uint8Array {
  return wrapped.subarray(HEADER_BYTES);
}

function boundTo(wrapped: Uint8Array): Uint8Array {
  return joined('data key', String(VERSION), idIn(wrapped));
}
