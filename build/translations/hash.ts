// Short fingerprints of texts: enough to see that a sentence changed, short enough to read in a diff.
import { createHash } from 'node:crypto';

/** 8 hex digits of one sentence. */
export function sentenceHash(text: string): string {
  return digest(text).slice(0, 8);
}

/** 16 hex digits of all sentences of a file, each with its name, in any order. */
export function fileHash(sentences: readonly { readonly name: string; readonly text: string }[]): string {
  return digest(
    sentences
      .map(({ name, text }) => `${name}\t${text}`)
      .sort()
      .join('\n'),
  ).slice(0, 16);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
