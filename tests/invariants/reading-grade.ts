// How many years of school an English text asks for (Flesch-Kincaid): a rough measure that catches long sentences and long words.

/** 0.39 words a sentence + 11.8 syllables a word - 15.59. Lines count as sentences, so that lists are not one. */
export function readingGrade(lines: readonly string[]): number {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?:])["”’)]*\s+/)).filter((text) => /[a-z]/i.test(text));
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9][A-Za-z0-9’'-]*/g) ?? [];
}

/** Groups of vowels, without the silent e at the end. Names of letters only (ICE as one, U as one) count once. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.length > 3 ? letters.replace(/(?:[^l]e|es|ed)$/, (end) => end.replace(/e.?$/, '')) : letters;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
