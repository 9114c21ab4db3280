// Words that people type, made safe to keep without changing what they mean: NFC, no control characters, no characters
// that reorder what is read. Joiners and direction marks that real names and languages need are kept.

/** Code points, not UTF-16 units: what a person would count, nearly. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export type TextProblem = 'hidden-character' | 'too-long';

// C0 and C1 controls, lone surrogates; embeddings, overrides and isolates (Unicode Bidi_Control without LRM, RLM, ALM).
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/u;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/u;

/** One line: line breaks and runs of blanks become one blank. Hidden characters are refused: a name is what is seen. */
export function cleanLine(raw: string, longest: number): { text: string } | { problem: TextProblem } {
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
  if (CONTROL.test(text) || REORDERING.test(text)) return { problem: 'hidden-character' };
  return lengthOf(text) > longest ? { problem: 'too-long' } : { text };
}

/**
 * Several lines. Reordering characters come with text pasted from word processors and are taken out; control characters
 * are refused, since they can only come from a broken or hostile file.
 */
export function cleanParagraphs(raw: string, longest: number): { text: string } | { problem: TextProblem } {
  const lines = raw.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  const text = lines.replace(new RegExp(REORDERING.source, 'gu'), '').trim();
  if (CONTROL.test(text)) return { problem: 'hidden-character' };
  return lengthOf(text) > longest ? { problem: 'too-long' } : { text };
}
