// Sealing what is too long to hold in memory: pieces of 64 KiB, each sealed for its place, its number and whether it is the
// last, so that pieces left out, moved, repeated or cut off at the end are noticed. The row of the place must be new for
// every stream: two streams under one place could exchange pieces.
import { bytesOf, openWith, SEAL_OVERHEAD, SealBroken, sealWith, type DataKey, type Place } from './seal.ts';

export const PIECE_BYTES = 64 * 1024;

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Sealed pieces in order, each of at most 64 KiB and 29 bytes; at least one, also for an empty source. */
export async function* sealStream(key: DataKey, place: Place, source: Bytes): AsyncGenerator<Uint8Array> {
  for await (const { piece, index, last } of numbered(source, PIECE_BYTES))
    yield sealWith(key, boundTo(place, index, last), piece);
}

/**
 * The plain bytes again, however the sealed ones are cut. Throws SealBroken; what was given out before is genuine but
 * the whole is only known to be complete when the stream ends.
 */
export async function* openStream(key: DataKey, place: Place, source: Bytes): AsyncGenerator<Uint8Array> {
  for await (const { piece, index, last } of numbered(source, PIECE_BYTES + SEAL_OVERHEAD)) {
    if (piece.length === 0) throw new SealBroken('a sealed stream without a piece');
    yield openWith(key, boundTo(place, index, last), piece);
  }
}

function boundTo(place: Place, index: number, last: boolean): Uint8Array {
  return bytesOf(place, String(index), last ? 'last' : 'more');
}

interface NumberedPiece {
  readonly piece: Uint8Array;
  readonly index: number;
  readonly last: boolean;
}

/** Cuts the source anew into pieces of `size`; the last may be shorter, and is empty only when the whole is. */
async function* numbered(source: Bytes, size: number): AsyncGenerator<NumberedPiece> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  let index = 0;
  for await (const chunk of source) {
    let from = 0;
    while (from < chunk.length) {
      if (filled === size) {
        yield { piece, index, last: false };
        [piece, filled, index] = [Buffer.allocUnsafe(size), 0, index + 1];
      }
      const taken = chunk.subarray(from, from + size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      from += taken.length;
    }
  }
  yield { piece: piece.subarray(0, filled), index, last: true };
}
