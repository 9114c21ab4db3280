// How a word sounds, roughly, so that spellings of one name in different alphabets and hands meet: consonants in eight
// groups, vowels and doubled letters left out. "Mohammed", "Muhamad" and "mhmd" are one; so are "Gonzales" and "Gonzalez".

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|ch|sh|cz|sz|zh|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/kh|gh|ck|qu/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
];
const GROUPS: Readonly<Record<string, string>> = {
  b: 'p', f: 'p', p: 'p', v: 'p', w: 'p',
  c: 'k', g: 'k', k: 'k', q: 'k',
  j: 's', s: 's', z: 's',
  d: 't', t: 't',
  l: 'l', m: 'm', n: 'n', r: 'r',
}; // prettier-ignore

/**
 * How a word in plain lower-case letters may sound: more than one way where "kh" stands, which some write for the h of
 * "Hassan" and some for the k of "Khan". '' when it has no consonant. Digits stand for themselves.
 */
export function soundsOf(word: string): readonly string[] {
  return word.includes('kh') ? [soundOf(word), soundOf(word.replaceAll('kh', 'h'))] : [soundOf(word)];
}

function soundOf(word: string): string {
  const simple = DIGRAPHS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
  let sound = '';
  for (const letter of simple) {
    const group = /\d/.test(letter) ? letter : (GROUPS[letter] ?? '');
    if (group !== '' && !sound.endsWith(group)) sound += group;
  }
  return sound;
}

/** Sounds shorter than this are shared by too many words to leave anything out of them. */
const LONG_SOUND = 4;

/**
 * Under which a word is found again: its sound, and what is left when one consonant is lost. Of a short sound, the letters
 * with one lost instead. Two words share a key when one slip of the pen lies between them.
 */
export function keysOf(word: string): readonly string[] {
  const keys = soundsOf(word).flatMap((sound) => [
    sound,
    ...(sound.length >= LONG_SOUND ? withOneLost(sound) : withOneLost(word).map((rest) => `~${rest}`)),
  ]);
  return [...new Set(keys.filter((key) => key !== '' && key !== '~'))];
}

function withOneLost(text: string): readonly string[] {
  if (text.length < 3) return [];
  return Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
}
