// The directory's part of a jurisdiction pack, as typed data. What the build wrote is checked again here: the guide may
// get it from a cache on a phone, where nothing vouches for it.
import { directorySchema, DIRECTORY_FILES, type Directory } from './schema.ts';

/** Throws when the pack lacks a file or a row has the wrong shape: a broken pack is a fault, not an answer. */
export function readDirectory(pack: Readonly<Record<string, unknown>>): Directory {
  const own = Object.fromEntries(Object.keys(DIRECTORY_FILES).map((name) => [name, pack[name]]));
  return directorySchema.parse(own);
}

/** A telephone that may be shown as certain: read in some page, not from memory. */
export function isShown(row: { readonly confidence: string }): boolean {
  return row.confidence !== 'recall';
}
