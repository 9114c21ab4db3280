// One row of a list: taken, mended with notes, or refused with the reason. What the file says is kept; what cannot be read
// is left open, never guessed.
import { readDate, readFlag, readStatus, tidyName } from './roster-cells.ts';
import type { RosterCells } from './roster-columns.ts';
import type { RosterEntry, RosterKind } from './roster.ts';

export const ROW_NOTES = [
  'line-break',
  'word-in-two',
  'name-from-row-above',
  'date-unreadable',
  'status-unknown',
  'state-unknown',
] as const;
export type RowNote = (typeof ROW_NOTES)[number];
export const ROW_REFUSALS = ['no-name', 'name-without-letters', 'name-too-long', 'cells', 'quotes', 'twice'] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

export type RowOutcome =
  | { readonly kind: 'taken'; readonly entry: RosterEntry; readonly notes: readonly RowNote[] }
  | { readonly kind: 'refused'; readonly why: RowRefusal };

const LONGEST_NAME = 300;

interface Named {
  readonly text: string;
  readonly notes: readonly RowNote[];
}

type Reader = (cells: RosterCells, above: RosterEntry | null) => RowOutcome;

/** `above`: the entry of the row before, whose name an extension office may leave out. */
export function readRosterRow(kind: RosterKind, cells: RosterCells, above: RosterEntry | null): RowOutcome {
  return READERS[kind](cells, above);
}

const READERS: Readonly<Record<RosterKind, Reader>> = {
  'doj-organizations': (cells, above) => {
    const office = tidyName(cells['officeType'] ?? '');
    const own = tidyName(cells['name'] ?? '');
    const borrows = own.text === '' && /extension/i.test(office.text) && above !== null;
    const name: Named = borrows ? { text: above.name, notes: ['name-from-row-above'] } : own;
    return outcomeOf('doj-organizations', name, cells, { office: office.text || null });
  },
  'doj-representatives': (cells) => {
    const name = tidyName(cells['name'] ?? '');
    const organization = tidyName(cells['organization'] ?? '');
    const isDhsOnly = readFlag(cells['dhsOnly'] ?? '');
    return outcomeOf(
      'doj-representatives',
      { text: givenNameFirst(name.text), notes: [...name.notes, ...organization.notes] },
      { ...cells, status: cells['status'] || 'Active', phone: '' },
      { organization: organization.text || null, isDhsOnly },
    );
  },
  'ny-attorneys': (cells) => {
    const parts = [cells['first'], cells['middle'], cells['last'], cells['suffix']].map((part) => tidyName(part ?? ''));
    const year = Number(cells['year']);
    const text = parts.map((part) => part.text).filter((part) => part !== '');
    return outcomeOf('ny-attorneys', { text: text.join(' '), notes: parts.flatMap(({ notes }) => notes) }, cells, {
      organization: tidyName(cells['organization'] ?? '').text || null,
      yearAdmitted: Number.isInteger(year) && year > 1800 ? year : null,
    });
  },
};

/** "Last, First Middle" the other way round. */
function givenNameFirst(name: string): string {
  const [last = '', ...rest] = name.split(',').map((part) => part.trim());
  return rest.length === 0 ? name : `${rest.join(' ')} ${last}`.trim();
}

function outcomeOf(kind: RosterKind, name: Named, cells: RosterCells, own: Partial<RosterEntry>): RowOutcome {
  if (name.text === '') return { kind: 'refused', why: 'no-name' };
  if (!/[\p{L}\p{N}]/u.test(name.text)) return { kind: 'refused', why: 'name-without-letters' };
  if (name.text.length > LONGEST_NAME) return { kind: 'refused', why: 'name-too-long' };
  const place = placeOf(cells);
  const status = readStatus(cells['status'] ?? '');
  const expires = readDate(cells['expires'] ?? '');
  const found: readonly (readonly [boolean, RowNote])[] = [
    [status.status === 'other', 'status-unknown'],
    [expires === 'unreadable', 'date-unreadable'],
    [place.isStateUnknown, 'state-unknown'],
  ];
  const notes = [...new Set([...name.notes, ...found.flatMap(([is, note]) => (is ? [note] : []))])];
  const entry: RosterEntry = {
    kind,
    name: name.text,
    organization: null,
    office: null,
    city: place.city,
    state: place.state,
    phone: tidyName(cells['phone'] ?? '').text || null,
    ...status,
    expires: expires === 'unreadable' ? null : (expires?.day ?? null),
    isRenewing: readFlag(cells['renewing'] ?? '') || (expires !== 'unreadable' && expires?.isStarred === true),
    isDhsOnly: null,
    yearAdmitted: null,
    ...own,
  };
  return { kind: 'taken', entry, notes };
}

interface PlaceOfRow {
  readonly city: string | null;
  readonly state: string | null;
  readonly isStateUnknown: boolean;
}

/** From three columns, or from one: "Brooklyn, NY 11237". */
function placeOf(cells: RosterCells): PlaceOfRow {
  const [, city, state] =
    /^(.*?),\s*([A-Za-z]{2})\.?\s+\d{5}(?:-\d{4})?$/.exec(tidyName(cells['cityStateZip'] ?? '').text) ?? [];
  const own = (field: string) => tidyName(cells[field] ?? '').text;
  const found = (own('state') || (state ?? '')).toUpperCase();
  const isState = /^[A-Z]{2}$/.test(found);
  return {
    city: own('city') || city || null,
    state: isState ? found : null,
    isStateUnknown: found !== '' && !isState,
  };
}
