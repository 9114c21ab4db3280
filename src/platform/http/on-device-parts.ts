// The scripts of the service worker and the icons of the start screen as the build left them, read once into memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OnDeviceParts {
  /** The guide itself, in every language the same. */
  readonly guide: string;
  /** By language: what the guide says. */
  readonly words: ReadonlyMap<string, string>;
  /** By size in points: pictures as PNG. */
  readonly icons: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
}

const WORDS = /^words-(.+)\.js$/;
const ICON = /^icon-(\d+)\.png$/;

/** Reads `on-device` in `folder` (the one that holds assets.json); null when the build made none. */
export function readOnDeviceParts(folder: string): OnDeviceParts | null {
  const read = (name: string) => readFileSync(join(folder, 'on-device', name), 'utf8');
  const names = filesIn(join(folder, 'on-device'));
  if (!names.includes('guide.js')) return null;
  const words = names.flatMap((name): (readonly [string, string])[] => {
    const language = WORDS.exec(name)?.[1];
    return language === undefined ? [] : [[language, read(name)]];
  });
  const icons = names.flatMap((name): (readonly [number, Uint8Array<ArrayBuffer>])[] => {
    const size = ICON.exec(name)?.[1];
    return size === undefined ? [] : [[Number(size), new Uint8Array(readFileSync(join(folder, 'on-device', name)))]];
  });
  return { guide: read('guide.js'), words: new Map(words), icons: new Map(icons) };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
