// Randomness as a port: actions are handed one, so that a demonstration world comes out the same every time.
// Nonces and keys never come from here; they are always drawn from the operating system.
import { createHash, randomBytes } from 'node:crypto';

export interface Randomness {
  bytes(count: number): Uint8Array;
  /** A version 4 UUID in lower case. */
  uuid(): string;
}

export const systemRandomness: Randomness = randomnessFrom((count) => randomBytes(count));

/** The same bytes for the same seed, for tests and demonstrations. Never for anything that must stay secret. */
export function seededRandomness(seed: string): Randomness {
  let block = 0;
  let pool = Buffer.alloc(0);
  return randomnessFrom((count) => {
    while (pool.length < count) {
      const next = createHash('sha256').update(`${seed}\n${block}`).digest();
      block += 1;
      pool = Buffer.concat([pool, next]);
    }
    const bytes = Uint8Array.from(pool.subarray(0, count));
    pool = pool.subarray(count);
    return bytes;
  });
}

function randomnessFrom(bytes: (count: number) => Uint8Array): Randomness {
  return { bytes: (count) => Uint8Array.from(bytes(count)), uuid: () => uuidOf(bytes(16)) };
}

/** RFC 9562 section 5.4: version 4 in the high half of byte 6, variant 10 in the top bits of byte 8. */
function uuidOf(random: Uint8Array): string {
  const bytes = Buffer.from(random);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
