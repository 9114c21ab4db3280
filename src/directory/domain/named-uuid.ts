// Stable ids: the UUID of a name, version 5 of RFC 9562. Everybody who makes the records of a pack gets the same ids, so a
// second import finds the records of the first. SHA-1 is what the standard asks for; nothing secret rests on it.

/** Version 5 UUID of a name in a namespace (itself a UUID). */
export function namedUuid(namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((byte) => parseInt(byte, 16));
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)]));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** FIPS 180-4. */
function sha1(message: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = paddedMessage(message);
  for (let block = 0; block < padded.byteLength; block += 64) mixIn(state, new DataView(padded.buffer, block, 64));
  const out = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return new Uint8Array(out.buffer);
}

/** The message, a bit, zeros, and its length in bits, to a multiple of 64 bytes. */
function paddedMessage(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

function mixIn(state: Uint32Array, block: DataView): void {
  const words = new Uint32Array(80);
  for (let t = 0; t < 80; t++) {
    const past = (back: number) => words[t - back] ?? 0;
    words[t] = t < 16 ? block.getUint32(t * 4) : turned(past(3) ^ past(8) ^ past(14) ^ past(16), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (const [t, word] of words.entries()) {
    const [f, k] = roundOf(t, b, c, d);
    [e, d, c, b, a] = [d, c, turned(b, 30), a, (turned(a, 5) + f + e + k + word) >>> 0];
  }
  [a, b, c, d, e].forEach((value, index) => (state[index] = (state[index] ?? 0) + value));
}

function roundOf(t: number, b: number, c: number, d: number): readonly [number, number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
