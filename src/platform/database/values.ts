// How JavaScript values become PostgreSQL's text and back. Both engines use this table instead of their own, so that a
// query gives the same types on either.
//
//   bool boolean · int2 int4 int8 float number · numeric string (exact) · text uuid string · date 'YYYY-MM-DD'
//   timestamptz Date (to the millisecond) · bytea Uint8Array · json jsonb the value · arrays of these
import { parseArray, writeArray } from './array-text.ts';

export type Decode = (text: string) => unknown;

interface ColumnType {
  readonly oid: number;
  readonly array: number;
  readonly decode: Decode;
}

const asText: Decode = (text) => text;

const COLUMN_TYPES: readonly ColumnType[] = [
  { oid: 16, array: 1000, decode: (text) => text === 't' }, // bool
  { oid: 17, array: 1001, decode: decodeBytes }, // bytea
  { oid: 19, array: 1003, decode: asText }, // name
  { oid: 20, array: 1016, decode: decodeInt8 },
  { oid: 21, array: 1005, decode: Number }, // int2
  { oid: 23, array: 1007, decode: Number }, // int4
  { oid: 25, array: 1009, decode: asText }, // text
  { oid: 26, array: 1028, decode: Number }, // oid
  { oid: 114, array: 199, decode: JSON.parse },
  { oid: 700, array: 1021, decode: Number }, // float4
  { oid: 701, array: 1022, decode: Number }, // float8
  { oid: 1042, array: 1014, decode: asText }, // char(n)
  { oid: 1043, array: 1015, decode: asText }, // varchar
  { oid: 1082, array: 1182, decode: asText }, // date
  { oid: 1114, array: 1115, decode: asText }, // timestamp without a zone: names no instant, so no Date
  { oid: 1184, array: 1185, decode: decodeInstant }, // timestamptz
  { oid: 1700, array: 1231, decode: asText }, // numeric
  { oid: 2950, array: 2951, decode: asText }, // uuid
  { oid: 3802, array: 3807, decode: JSON.parse }, // jsonb
];

/** How to read each type by its number (pg_type.oid). A type that is not here comes as its text. */
export const DECODERS: ReadonlyMap<number, Decode> = new Map(
  COLUMN_TYPES.flatMap(({ oid, array, decode }) => [
    [oid, decode] as const,
    [array, (text: string) => parseArray(text, decode)] as const,
  ]),
);

/**
 * A parameter as PostgreSQL's text, null for SQL's null. Plain objects become JSON, arrays become PostgreSQL arrays: a JSON
 * array is written with JSON.stringify. Throws TypeError for undefined and for what has no text (NaN included).
 */
export function encodeParameter(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return encodeBytes(value);
  if (Array.isArray(value)) return writeArray(value, encodeParameter);
  if (typeof value === 'object') return JSON.stringify(value);
  throw new TypeError(`a parameter of type ${typeof value} has no meaning for the database`);
}

function encodeBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

/** In a buffer of its own, which a worker can hand over without copying. */
function decodeBytes(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length - 2) / 2);
  Buffer.from(bytes.buffer).write(text.slice(2), 'hex');
  return bytes;
}

function decodeInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`the whole number ${text} is too large to be exact`);
  return value;
}

/** '2026-11-20 13:53:00.123456+00' as PostgreSQL writes it in UTC. */
function decodeInstant(text: string): Date {
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${text}`);
  return at;
}
