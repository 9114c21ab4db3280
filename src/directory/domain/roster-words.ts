// A name as the words that are compared: without titles, company forms, marks and order, in Latin letters whatever the
// script. One name can have more than one reading: "De la Cruz" is "cruz" and "delacruz", a Chinese name in one run of
// signs is family and given name, or three syllables.
import { latinLetters } from '../../platform/values/latin-letters.ts';

/** Longest text that is looked at; a name has less. */
export const NAME_LENGTH = 200;
const MOST_WORDS = 12;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Titles and company forms of the languages spoken here: they tell nobody from anybody. */
const TITLES = words(
  'mr mrs ms miss mx dr prof hon rev sr sra srta don dona lic licenciado licenciada abogado abogada abg avukat ' +
    'advokat adwokat mecenas avocat avocate avoka maitre mtre ustad ustaz barrister solicitor atty attorney attorneys ' +
    'lawyer lawyers esq esquire counselor counsellor counsel jd llm phd jr ii iii iv notary notaries public notario ' +
    'notaria notarios publico publica notaire inc incorporated llc llp pllc pc lp corp corporation co company ltd ' +
    'dba aka at law office offices firm the of and for y e et de-la',
);
/** Short words that some write as part of the next one. */
const PARTICLES = words(
  'de la las los del della di da do dos du van von der den ter ten al el ul abu bin ibn bint ben st saint san santa mac mc o d l',
);

/** The readings of a name, each as its words in the order written; none when there is no letter or number in it. */
export function readingsOf(name: string): readonly (readonly string[])[] {
  const text = name.slice(0, NAME_LENGTH).normalize('NFKC');
  const spaced = [inRuns(text), inSyllables(text)].map(plainWords);
  const readings = spaced.flatMap((list) => [withoutParticles(list), joined(list)]).filter((list) => list.length > 0);
  const seen = new Set<string>();
  return readings.filter((list) => {
    const key = list.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** Every word of every reading, each once: what an index needs. */
export function wordsToFind(name: string): readonly string[] {
  return [...new Set(readingsOf(name).flat())];
}

const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}]+/gu;

/** Family name first: its first sign stands alone. */
function inRuns(text: string): string {
  return text.replace(SYLLABIC, (run) => {
    const [first = '', ...rest] = run;
    return ` ${first} ${rest.join('')} `;
  });
}

function inSyllables(text: string): string {
  return text.replace(SYLLABIC, (run) => ` ${[...run].join(' ')} `);
}

function plainWords(text: string): readonly string[] {
  const plain = latinLetters(text)
    .toLowerCase()
    .replace(/['`"]/g, '')
    .replace(/\b([dca])\/([bk])\/a\b/g, '$1$2a')
    .replace(/\b(?:[a-z]\.){2,4}(?![a-z])/g, (letters) => shortForm(letters));
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** "P.C." is one word, "J.R. Smith" has two initials. */
function shortForm(letters: string): string {
  const whole = letters.replaceAll('.', '');
  return TITLES.has(whole) && whole !== 'jr' ? `${whole} ` : `${[...whole].join(' ')} `;
}

function withoutTitles(list: readonly string[]): readonly string[] {
  const left = list.filter((word) => !TITLES.has(word));
  return left.length > 0 ? left : list;
}

function withoutParticles(list: readonly string[]): readonly string[] {
  const kept = withoutTitles(list);
  const left = kept.filter((word) => !PARTICLES.has(word) || word.length === 1);
  return left.length > 0 ? left : kept;
}

function joined(list: readonly string[]): readonly string[] {
  const result: string[] = [];
  let before = '';
  for (const word of withoutTitles(list)) {
    if (PARTICLES.has(word)) before += word;
    else {
      result.push(before + word);
      before = '';
    }
  }
  return before === '' ? result : [...result, before];
}

/** True when nothing but titles was written: "notario", "Law Office, Inc.". */
export function isOnlyTitles(name: string): boolean {
  const list = plainWords(name.slice(0, NAME_LENGTH));
  return list.length > 0 && list.every((word) => TITLES.has(word));
}

/** Whether the text calls somebody a notary, in any of the forms in use. */
export function namesNotary(name: string): boolean {
  return plainWords(name.slice(0, NAME_LENGTH)).some((word) =>
    /^notar(y|ies|io|ios|ia|ias|ius|iusz|ialny|aire)$/.test(word),
  );
}
