// What the operator reads about files of the directory, for each code. In English only: the terminal has no language.
import type { Exported } from '../directory/actions/export-directory.ts';
import type { FileRefusal, ReadFile } from '../directory/actions/read-import.ts';
import type { DuplicateReason } from '../directory/domain/exchange/duplicates.ts';
import type { RowNote, RowReason } from '../directory/domain/exchange/plan-import.ts';
import type { BoundaryRefusal } from '../directory/domain/read-boundaries.ts';

export const FILE_NOTES: Readonly<Record<ReadFile['notes'][number], string>> = {
  'byte-order-mark': 'it began with a byte order mark',
  'windows-line-ends': 'its lines end as on Windows',
  'not-utf-8': 'it is not UTF-8 and was read as Windows-1252 (Latin-1): check names with accents',
  'utf-16': 'it is UTF-16',
  semicolons: 'its cells are divided by semicolons',
  tabs: 'its cells are divided by tabs',
};

const MENDS: Readonly<Record<RowNote['mend'], string>> = {
  trimmed: 'blanks or capitals were set right',
  'lower-case-id': 'the id was written in small letters',
  'phone-written-alike': 'the telephone was written as all others',
  'language-code-written-alike': 'the code was written as BCP 47 has it',
  'time-written-alike': 'the time was written as all others',
  'date-without-time': 'the time behind the date was left out',
  'web-address-completed': 'https:// was put before it',
  'from-number': 'the number was taken as a text',
  'web-address-left-out': 'it is no web address and was left out',
  'mail-address-left-out': 'it is no mail address and was left out',
  'coordinates-left-out': 'the coordinates are not on Earth, or half of them is missing, and were left out',
  'language-code-left-out': 'it is no language code and was left out',
  'reference-left-out': 'it refers to a record that is not there and was left out',
  'row-twice': 'the same row stands above',
  'ours-kept': 'the file must not tell this place; what is known here was kept',
};

export function noteWords({ field, mend }: RowNote): string {
  return `${field}: ${MENDS[mend]}`;
}

const REASONS: Readonly<Record<RowReason | 'cells', string>> = {
  missing: 'is missing',
  'not-a-uuid': 'is no UUID',
  'not-a-number': 'is no number',
  'not-a-date': 'is no day (2026-11-20)',
  'not-a-time': 'is no time (09:00)',
  'not-a-phone': 'is no telephone number',
  'not-a-text': 'is no text',
  'not-one-of': 'is none of the words that may stand there',
  'too-long': 'is too long',
  'control-characters': 'has characters of a broken file',
  'id-twice': 'stands above with other words',
  'refers-to-nothing': 'refers to a record that is not there, or was refused',
  'belongs-to-nothing': 'it belongs to no record that is there',
  cells: 'it has more or fewer cells than the first line',
};

export function reasonWords(reason: RowReason | 'cells'): string {
  return REASONS[reason];
}

export const DUPLICATE_WORDS: Readonly<Record<DuplicateReason, string>> = {
  'same-phone': 'Same telephone',
  'same-name-same-place': 'Same name at the same place',
  'like-name-same-address': 'Like names at the same address',
};

export function fileSentence(name: string, { code, params = {} }: FileRefusal): string {
  switch (code) {
    case 'text.empty':
      return `${name} is empty.`;
    case 'text.binary':
      return `${name} is not a text file.`;
    case 'csv.quote-not-closed':
      return `${name} has a quotation mark in line ${params['line'] ?? ''} that nothing closes.`;
    case 'csv.column-twice':
      return `${name} has two columns called ${params['column'] ?? ''}.`;
    case 'csv.column-without-name':
      return `${name} has a column without a name: number ${params['number'] ?? ''}.`;
    case 'import.columns-missing':
      return `${name} lacks the columns ${params['columns'] ?? ''}.`;
    case 'import.json-broken':
      return `${name} is not JSON.`;
    case 'import.not-hsds':
      return `${name} holds no object of HSDS.`;
    case 'import.nothing':
      return `There is no table of HSDS in ${name}.`;
  }
}

const BOUNDARY_WORDS: Readonly<Record<BoundaryRefusal['code'], string>> = {
  'not-json': 'the file is not JSON',
  'not-a-collection': 'the file is not a GeoJSON FeatureCollection',
  'other-coordinates': 'the file has other coordinates than longitude and latitude on WGS84: export it as EPSG:4326',
  'missing-precinct': 'it has no property "precinct" with a number',
  'unknown-precinct': 'the directory knows no such precinct',
  'duplicate-precinct': 'the precinct stands above',
  'precinct-without-shape': 'the file has no shape for it',
  'not-a-polygon': 'it is no Polygon or MultiPolygon',
  'bad-coordinate': 'a point is not two numbers',
  'out-of-range': 'a point is not on Earth',
  swapped: 'latitude stands before longitude',
  'far-away': 'a point is far from the city',
  'too-few-points': 'a ring has fewer than three corners',
  'not-closed': 'a ring does not end where it began',
  'crosses-itself': 'a ring crosses itself',
  speck: 'a ring has hardly any land',
};

/** "Feature 7, precinct 19, polygon 1, ring 2: a ring crosses itself (-73.98 40.74)." */
export function boundarySentence({ code, feature, precinct, polygon, ring, at }: BoundaryRefusal): string {
  const parts: readonly (readonly [string, number | undefined])[] = [
    ['feature', feature],
    ['precinct', precinct],
    ['polygon', polygon],
    ['ring', ring],
  ];
  const where = parts.flatMap(([word, number]) => (number === undefined ? [] : [`${word} ${number}`])).join(', ');
  const sentence = `${where}${where === '' ? '' : ': '}${BOUNDARY_WORDS[code]}${at === undefined ? '' : ` (${at})`}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function exportSentence(
  path: string,
  { records, confidentialPlaces }: Exported,
  withConfidential: boolean,
): string {
  const done = `${records} records written to ${path}.`;
  if (confidentialPlaces === 0) return done;
  return withConfidential
    ? `${done}\nIT HOLDS ${confidentialPlaces} CONFIDENTIAL PLACES WITH THEIR STREETS. Whoever reads it can find the people who hide there: ` +
        'keep it sealed, and delete it when it has served.'
    : `${done} ${confidentialPlaces} confidential places are in it without street, ZIP and coordinates.`;
}
