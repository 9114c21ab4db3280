// What could point to a person in a few words that somebody writes to us, in the twelve languages. Wide on purpose: a harmless
// number or place lost costs us little. It does not see everything; the form asks people to write no names.

export const REMOVED = ['email', 'link', 'date', 'address', 'number', 'name'] as const;
export type Removed = (typeof REMOVED)[number];

export interface PersonalPattern {
  readonly what: Removed;
  readonly pattern: RegExp;
}

/** Up to three signs between two digits, and no letter: "(917) 555 - 0100", "1990年3月12日". */
const BETWEEN = '[^\\p{L}\\p{Nd}]{0,3}[年月日년월일號号]?[^\\p{L}\\p{Nd}]{0,3}';
const ENDINGS = 'com|org|net|edu|gov|info|io|us|me|app|co|ru|ua|by|kz|cn|tw|hk|kr|bd|pk|ht|fr|pl|mx|es|br|uk';

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|févr|fevr|avr|mai|juin|juil|août|aout|déc|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|paz|lis|gru|fevriye|mas|avril|me|jen|jiyè|jiye|out|desanm|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর';
const STREETS_AFTER =
  'street|st|str|avenue|ave|av|road|rd|boulevard|blvd|pl|lane|ln|drive|dr|ct|parkway|pkwy|terrace|ter|broadway|highway|hwy|square|sq|plaza|concourse|turnpike|expressway|alley|rue|সড়ক|রোড|گلی|سڑک|روڈ';
const STREETS_BEFORE =
  'calle|avenida|av|carrera|rue|boulevard|ulica|ul|улица|ул|проспект|пр|шоссе|شارع|طريق|سڑک|apt|apartment|apto|apartamento|appartement|mieszkanie|кв|квартира|شقة|unit|suite|room|floor|piso';

/** "My name is", "they call her", and the like; what follows is taken for a name. */
const INTRODUCTIONS = [
  "(?:my|his|her|their|your|our|(?:husband|wife|boss|father|mother|son|daughter|brother|sister)['’]?s?)\\s+(?:(?:full|real|first|last|family)\\s+)?name(?:\\s+is|\\s*[:=]|['’]s)",
  "(?:i\\s+am|i['’]?m|he\\s+is|she\\s+is|is|was|am)\\s+(?:called|named)",
  '(?:me|se|te)\\s+llam[oa]',
  '(?:mi|su|tu)\\s+(?:nombre|apellido)(?:\\s+completo)?(?:\\s+es|\\s*:)',
  "(?:je\\s+m|il\\s+s|elle\\s+s)\\s*['’]?\\s*appelle",
  '(?:mon|son)\\s+(?:nom|prénom|prenom)\\s+est',
  '(?:nazywam|nazywa)\\s+się|mam\\s+na\\s+imię|ma\\s+na\\s+imię|moje\\s+(?:imię|nazwisko)\\s+to',
  '(?:меня|его|е[её]|их)\\s+зовут|мо[её]\\s+имя|моя\\s+фамилия',
  '(?:mwen|m|li|yo)\\s+rele|non\\s+(?:mwen|li|mwen\\s+se|li\\s+se)',
  '(?:أنا\\s+)?(?:اسمي|إسمي|اسمه|اسمها|اسم\\s+زوجي)(?:\\s+هو)?',
  '(?:میرا|اس\\s+کا|ان\\s+کا)\\s+نام',
  '(?:আমার|তার|ওর)\\s+নাম',
  '(?:제|내|저의|그의|그녀의)\\s*이름(?:은|이)?|저는(?=\\s*[\\p{Script=Hangul}]{2,4}\\s*(?:입니다|라고|이라고))',
  '我叫|我名叫|我的名字(?:是|叫)?|我姓|他叫|她叫|他的名字(?:是|叫)?|她的名字(?:是|叫)?',
].join('|');
const NAME_WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}.'’‑-]*";
const NAME_WORDS = `[\\s:：,，=]*${NAME_WORD}(?:\\s+${NAME_WORD}){0,3}`;

const free = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?:${pattern})`, 'giu');

/** In the order in which they are looked for: what contains something else comes first. */
export const PERSONAL: readonly PersonalPattern[] = [
  { what: 'email', pattern: /[^\s@]*\s?@\s?[^\s@]*/gu },
  {
    what: 'email',
    pattern: new RegExp(
      `\\S+\\s*(?:\\(at\\)|\\[at\\]|\\bat\\b|arroba)\\s*\\S+?\\s*(?:\\.|\\bdot\\b|\\(dot\\)|\\[dot\\]|punto)\\s*(?:${ENDINGS})\\b`,
      'giu',
    ),
  },
  { what: 'link', pattern: /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/giu },
  {
    what: 'link',
    pattern: new RegExp(
      `[\\p{L}\\p{Nd}_-]+(?:\\.[\\p{L}\\p{Nd}_-]+)*\\.(?:${ENDINGS})(?![\\p{L}\\p{Nd}])(?:[/?#]\\S*)?`,
      'giu',
    ),
  },
  { what: 'name', pattern: free(`(?:${INTRODUCTIONS})${NAME_WORDS}`) },
  {
    what: 'date',
    pattern: free(
      `\\p{Nd}{1,2}(?:st|nd|rd|th|º|er|\\.)?\\s*(?:de\\s+|of\\s+)?(?:${MONTHS})\\p{L}*\\.?\\s*(?:de\\s+|of\\s+|,)?\\s*\\p{Nd}{2,4}`,
    ),
  },
  { what: 'date', pattern: free(`(?:${MONTHS})\\p{L}*\\.?\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)?,?\\s+\\p{Nd}{2,4}`) },
  { what: 'date', pattern: /(?<!\p{Nd})\p{Nd}{1,4}\s*[/.\-年년]\s*\p{Nd}{1,2}\s*[/.\-月월]\s*\p{Nd}{1,4}(?!\p{Nd})/gu },
  {
    what: 'address',
    pattern: free(
      `\\p{Nd}{1,5}(?:-\\p{Nd}{1,4})?[a-z]?,?\\s+(?:[\\p{L}\\p{M}\\p{Nd}.'’-]+\\s+){0,4}(?:${STREETS_AFTER})(?![\\p{L}\\p{M}])\\.?`,
    ),
  },
  {
    what: 'address',
    pattern: free(
      `(?:${STREETS_BEFORE})(?![\\p{L}\\p{M}])\\.?\\s*(?:[\\p{L}\\p{M}.'’-]+\\s+){0,4}#?\\s*\\p{Nd}{1,5}[a-z]?(?![\\p{L}\\p{Nd}])`,
    ),
  },
  {
    what: 'address',
    pattern: /[\p{Script=Han}\p{Script=Hangul}]{1,10}(?:街|路|道|大街|大道|로|길)\s?\p{Nd}{1,5}(?:號|号|호|번지)?/gu,
  },
  { what: 'number', pattern: new RegExp(`[\\p{L}#+]{0,4}-?\\p{Nd}(?:${BETWEEN}\\p{Nd}){4,}`, 'gu') },
  { what: 'number', pattern: /[〇零一二三四五六七八九]{6,}/gu },
];
