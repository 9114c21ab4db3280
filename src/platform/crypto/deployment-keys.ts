// The keys of one deployment as they stand in its key file. The first wrapping key wraps new data keys, all of them open
// old ones; the fingerprint key never changes, because stored fingerprints could not be found again.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';

export interface WrappingKey {
  /** Eight hexadecimal digits made from the key itself: names it in wrapped keys and shows a damaged file. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface DeploymentKeys {
  readonly wrapping: readonly [WrappingKey, ...WrappingKey[]];
  readonly fingerprint: Uint8Array;
}

const KEY_BYTES = 32;

export function newDeploymentKeys(): DeploymentKeys {
  return { wrapping: [newWrappingKey()], fingerprint: Uint8Array.from(randomBytes(KEY_BYTES)) };
}

/** The same keys with a new one in front: rotation. Old wrapped keys still open, and `rewrap` moves them over. */
export function withNewWrappingKey(keys: DeploymentKeys): DeploymentKeys {
  return { ...keys, wrapping: [newWrappingKey(), ...keys.wrapping] };
}

function newWrappingKey(): WrappingKey {
  const bytes = Uint8Array.from(randomBytes(KEY_BYTES));
  return { id: idOf(bytes), bytes };
}

function idOf(bytes: Uint8Array): string {
  return createHash('sha256').update('amparo wrapping key\n').update(bytes).digest('hex').slice(0, 8);
}

/** Values that show, without giving anything away, with which keys a database was sealed: one per key. */
export function checkValues(keys: DeploymentKeys): ReadonlyMap<string, string> {
  const check = (bytes: Uint8Array) => createHmac('sha256', bytes).update('amparo key check').digest('hex');
  return new Map([
    ...keys.wrapping.map(({ id, bytes }) => [id, check(bytes)] as const),
    ['fingerprint', check(keys.fingerprint)] as const,
  ]);
}

const base64Key = z
  .string()
  .transform((text) => Uint8Array.from(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length === KEY_BYTES);
const wrappingKey = z
  .object({ id: z.string(), key: base64Key })
  .transform(({ id, key }) => ({ id, bytes: key }))
  .refine(({ id, bytes }) => id === idOf(bytes));
const keyFile = z
  .object({ version: z.literal(1), wrapping: z.tuple([wrappingKey], wrappingKey), fingerprint: base64Key })
  .transform(({ wrapping, fingerprint }) => ({ wrapping, fingerprint }));

/** The text of a key file. */
export function writeKeys(keys: DeploymentKeys): string {
  const about =
    'Keys that seal personal data. Without this file that data is lost; with it, it can be read. ' +
    'Keep a copy apart from the database and its copies.';
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const wrapping = keys.wrapping.map(({ id, bytes }) => ({ id, key: base64(bytes) }));
  return `${JSON.stringify({ about, version: 1, wrapping, fingerprint: base64(keys.fingerprint) }, null, 2)}\n`;
}

/** Null when the text is not a whole, undamaged key file. */
export function parseKeys(text: string): DeploymentKeys | null {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    return null; // neither the text nor the parser's complaint about it may reach a log
  }
}
