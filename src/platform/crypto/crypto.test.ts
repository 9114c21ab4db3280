import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newDeploymentKeys, parseKeys, withNewWrappingKey, writeKeys } from './deployment-keys.ts';
import { seededRandomness, systemRandomness } from './randomness.ts';
import { joined, open, openJson, seal, sealJson, SEAL_OVERHEAD, SealBroken, type Place } from './seal.ts';
import { openStream, PIECE_BYTES, sealStream } from './sealed-stream.ts';
import { vaultOf } from './vault.ts';

const vault = vaultOf(newDeploymentKeys());
const { key } = vault.newKey();
const PLACE: Place = { table: 'request', column: 'answers', row: '7' };
const bytes = fc.uint8Array({ maxLength: 300 });

const flipped = (value: Uint8Array, bit: number): Uint8Array => {
  const copy = Uint8Array.from(value);
  const index = Math.floor(bit / 8) % copy.length;
  copy[index] = (copy[index] ?? 0) ^ (1 << (bit % 8));
  return copy;
};

test('what was sealed opens in its place', () => {
  fc.assert(fc.property(bytes, (plain) => assert.deepEqual(open(key, PLACE, seal(key, PLACE, plain)), plain)));
  const answers = { name: 'María Ñ. O’Brien', لقب: ['أمل', null, 3.5] };
  assert.deepEqual(openJson(key, PLACE, sealJson(key, PLACE, answers)), answers);
});

test('any changed bit is noticed', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), (plain, bit) => {
      const sealed = seal(key, PLACE, plain);
      assert.throws(() => open(key, PLACE, flipped(sealed, bit)), SealBroken);
    }),
    { numRuns: 500 },
  );
});

test('any cut is noticed', () => {
  const sealed = seal(key, PLACE, Buffer.from('narrative'));
  for (let length = 0; length < sealed.length; length += 1)
    assert.throws(() => open(key, PLACE, sealed.subarray(0, length)), SealBroken);
});

test('a sealed value opens in no other place and with no other key', () => {
  const sealed = seal(key, PLACE, Buffer.from('narrative'));
  for (const place of [
    { ...PLACE, table: 'document' },
    { ...PLACE, column: 'notes' },
    { ...PLACE, row: '8' },
    { table: 'requesta', column: 'nswers', row: '7' },
  ])
    assert.throws(() => open(key, place, sealed), SealBroken, JSON.stringify(place));
  assert.throws(() => open(vault.newKey().key, PLACE, sealed), SealBroken);
});

test('sealing the same twice shows nothing in common', () => {
  const [one, other] = [seal(key, PLACE, Buffer.from('same')), seal(key, PLACE, Buffer.from('same'))];
  assert.notDeepEqual(one, other);
});

test('a data key survives wrapping, and its wrapping every single flipped bit but none', () => {
  const made = vault.newKey();
  const sealed = seal(made.key, PLACE, Buffer.from('x'));
  assert.equal(Buffer.from(open(vault.unwrap(made.wrapped), PLACE, sealed)).toString(), 'x');
  for (let bit = 0; bit < made.wrapped.length * 8; bit += 1)
    assert.throws(() => vault.unwrap(flipped(made.wrapped, bit)), SealBroken);
  assert.throws(() => vaultOf(newDeploymentKeys()).unwrap(made.wrapped), SealBroken, 'another deployment');
});

test('after a rotation old data opens, new keys use the new one, and rewrapping needs no data', () => {
  const keys = newDeploymentKeys();
  const [before, rotated] = [vaultOf(keys), withNewWrappingKey(keys)];
  const after = vaultOf(rotated);
  const old = before.newKey();
  const sealed = seal(old.key, PLACE, Buffer.from('x'));
  assert.deepEqual(open(after.unwrap(old.wrapped), PLACE, sealed), new Uint8Array(Buffer.from('x')));
  const moved = after.rewrap(old.wrapped);
  assert.ok(moved !== null);
  assert.deepEqual(open(after.unwrap(moved), PLACE, sealed), new Uint8Array(Buffer.from('x')));
  assert.throws(() => before.unwrap(moved), SealBroken);
  assert.equal(after.rewrap(after.newKey().wrapped), null);
  assert.equal(after.fingerprint('receipt', 'A'), before.fingerprint('receipt', 'A'));
});

test('fingerprints are equal for equal texts of one purpose only', () => {
  assert.equal(vault.fingerprint('receipt', 'ABC'), vault.fingerprint('receipt', 'ABC'));
  assert.match(vault.fingerprint('receipt', 'ABC'), /^[0-9a-f]{64}$/);
  const others = [
    ['receipt', 'ABD'],
    ['mail', 'ABC'],
    ['receiptA', 'BC'],
  ] as const;
  for (const [purpose, text] of others)
    assert.notEqual(vault.fingerprint(purpose, text), vault.fingerprint('receipt', 'ABC'));
  assert.notEqual(vaultOf(newDeploymentKeys()).fingerprint('receipt', 'ABC'), vault.fingerprint('receipt', 'ABC'));
});

test('joining texts never makes two lists alike', () => {
  const list = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(list, list, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      assert.notDeepEqual(joined(...one), joined(...other));
    }),
  );
});

test('a key file comes back as it was written; a damaged one is none', () => {
  const keys = withNewWrappingKey(newDeploymentKeys());
  const text = writeKeys(keys);
  assert.deepEqual(parseKeys(text), keys);
  const first = keys.wrapping[0].id;
  for (const bad of [
    '',
    '{}',
    text.slice(0, -20),
    text.replace(first, '00000000'),
    text.replace('"version": 1', '"version": 2'),
  ])
    assert.equal(parseKeys(bad), null);
});

const collected = async (source: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return pieces;
};
const sealedPieces = (plain: Uint8Array) => collected(sealStream(key, PLACE, [plain]));
const reopened = async (pieces: readonly Uint8Array[]) =>
  Buffer.concat(await collected(openStream(key, PLACE, pieces)));
const LONG = Buffer.alloc(3 * PIECE_BYTES + 5, 'amparo ');

test('a stream of any length opens again, however either side is cut', async () => {
  for (const length of [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES, LONG.length]) {
    const plain = LONG.subarray(0, length);
    const pieces = await sealedPieces(plain);
    assert.equal(pieces.length, Math.max(1, Math.ceil(length / PIECE_BYTES)), String(length));
    assert.deepEqual(await reopened(pieces), plain);
    assert.deepEqual(await reopened([Buffer.concat(pieces)]), plain);
  }
  const crumbs = Array.from({ length: 100 }, (_, index) => LONG.subarray(index * 2000, (index + 1) * 2000));
  const pieces = await collected(sealStream(key, PLACE, [...crumbs, LONG.subarray(200_000)]));
  assert.deepEqual(await reopened(pieces), LONG);
});

test('a stream with a piece left out, moved, repeated, cut off, added or changed does not open', async () => {
  const [a, b, c, d] = await sealedPieces(LONG);
  const [other] = await sealedPieces(Buffer.from('other'));
  assert.ok(a && b && c && d && other);
  const wrong = [
    [],
    [a],
    [a, b, c],
    [b, c, d],
    [a, c, d],
    [b, a, c, d],
    [a, b, c, c, d],
    [a, b, c, d, d],
    [a, b, c, d, other],
  ];
  for (const pieces of wrong) await assert.rejects(reopened(pieces), SealBroken);
  await assert.rejects(reopened([a, b, c, d.subarray(0, -1)]), SealBroken);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: LONG.length * 8 }), async (bit) => {
      await assert.rejects(reopened([flipped(Buffer.concat([a, b, c, d]), bit)]), SealBroken);
    }),
    { numRuns: 30 },
  );
});

test('sealing makes pieces no longer than promised', async () => {
  for (const piece of await sealedPieces(LONG)) assert.ok(piece.length <= PIECE_BYTES + SEAL_OVERHEAD);
});

test('seeded randomness repeats itself, the system’s does not', () => {
  const draw = (seed: string) => {
    const random = seededRandomness(seed);
    return [random.uuid(), ...random.bytes(40), random.uuid()];
  };
  assert.deepEqual(draw('demonstration'), draw('demonstration'));
  assert.notDeepEqual(draw('demonstration'), draw('another'));
  assert.notEqual(systemRandomness.uuid(), systemRandomness.uuid());
  for (const source of [seededRandomness('x'), systemRandomness])
    assert.match(source.uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
