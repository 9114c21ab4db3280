// The mark as a picture made of points, for start screens that take no drawing: the same arch and door as in src/ui/mark.ts,
// in the middle of a sheet of paper, so that a phone may cut the corners as it likes.
import { deflateSync } from 'node:zlib';

const PAPER = [0xfc, 0xf8, 0xf1];
const WALL = [0x5d, 0x23, 0x51];
const LIGHT = [0xf4, 0xb7, 0x40];
/** The mark is drawn on 28 x 28; around it stays as much again on each side as a round cut takes. */
const GRID = 28;
const MARGIN = 10;
/** Each point is the mean of so many by so many, so that curves are smooth. */
const FINE = 4;

/** A PNG of `size` x `size` points. */
export function iconPng(size) {
  const rows = Buffer.alloc(size * (1 + size * 3)); // each row begins with 0: no filter
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows.set(pointAt(x, y, size), y * (1 + size * 3) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits, red green blue, the usual methods
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pointAt(x, y, size) {
  const sum = [0, 0, 0];
  for (let i = 0; i < FINE * FINE; i += 1) {
    const scale = (GRID + 2 * MARGIN) / size;
    const [across, down] = [x + ((i % FINE) + 0.5) / FINE, y + (Math.floor(i / FINE) + 0.5) / FINE];
    const colour = colourAt(across * scale - MARGIN, down * scale - MARGIN);
    colour.forEach((value, index) => (sum[index] += value));
  }
  return sum.map((value) => Math.round(value / (FINE * FINE)));
}

function colourAt(x, y) {
  if (isInArch(x, y, 15.5, 4.5)) return LIGHT;
  return isInArch(x, y, 14, 11) ? WALL : PAPER;
}

/** An arch that stands on the lower edge, with its round top around (14, centre). */
function isInArch(x, y, centre, radius) {
  if (y > GRID) return false;
  return y >= centre ? Math.abs(x - 14) <= radius : (x - 14) ** 2 + (y - centre) ** 2 <= radius ** 2;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as PNG defines it (ISO 3309). */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
