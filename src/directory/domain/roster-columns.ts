// The columns of each list, by the names that the files use. A column may have several names: the data portal prints labels,
// its data files field names.
import type { RosterKind } from './roster.ts';

export type RosterCells = Readonly<Record<string, string>>;

interface ColumnRule {
  readonly names: readonly string[];
  readonly isNeeded: boolean;
}

const needed = (...names: string[]): ColumnRule => ({ names, isNeeded: true });
const optional = (...names: string[]): ColumnRule => ({ names, isNeeded: false });

const OFFICE = {
  officeType: optional('office_type'),
  city: optional('city'),
  state: optional('state'),
  cityStateZip: optional('city_state_zip'),
  phone: optional('phone', 'phone_number'),
} as const;

/** The Justice Department's lists as of 2026; the State's registrations (data.ny.gov, eqw2-r5nb). */
export const ROSTER_COLUMNS: Readonly<Record<RosterKind, Readonly<Record<string, ColumnRule>>>> = {
  'doj-organizations': {
    name: needed('organization_name', 'organization'),
    status: needed('organization_status', 'status'),
    expires: needed('recognition_expiration', 'recognition_expiration_date'),
    renewing: optional('pending_renewal'),
    ...OFFICE,
  },
  'doj-representatives': {
    name: needed('representative_name', 'accredited_representative', 'name'),
    dhsOnly: needed('dhs_only'),
    expires: needed('accreditation_expiration', 'accreditation_expiration_date'),
    renewing: optional('accreditation_pending_renewal', 'pending_renewal'),
    status: optional('representative_status', 'status'),
    organization: needed('organization_name', 'organization'),
    ...OFFICE,
  },
  'ny-attorneys': {
    first: needed('first_name'),
    middle: optional('middle_name'),
    last: needed('last_name'),
    suffix: optional('suffix'),
    organization: optional('company_name'),
    city: optional('city'),
    state: optional('state'),
    year: optional('year_admitted'),
    status: needed('status'),
  },
};

/** "Registration Number" and "registration_number" are one name. */
function plain(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

export type ColumnPlaces = Readonly<Record<string, number>>;

/** Where each column of the list stands in the file; the names of those that are missing. */
export function findColumns(
  kind: RosterKind,
  heads: readonly string[],
): { readonly places: ColumnPlaces; readonly missing: readonly string[] } {
  const found = heads.map(plain);
  const rules = Object.entries(ROSTER_COLUMNS[kind]);
  const places = rules.map(([field, { names }]) => [field, found.findIndex((name) => names.includes(name))] as const);
  const missing = rules.flatMap(([field, { names, isNeeded }]) => {
    const isThere = places.some(([name, place]) => name === field && place >= 0);
    return isNeeded && !isThere ? [names[0] ?? field] : [];
  });
  const hasPlace = ['city', 'cityStateZip'].some((field) =>
    places.some(([name, place]) => name === field && place >= 0),
  );
  const lacksCity = kind === 'doj-organizations' && !hasPlace;
  return {
    places: Object.fromEntries(places.filter(([, place]) => place >= 0)),
    missing: lacksCity ? [...missing, 'city'] : missing,
  };
}

/** A record's cells by our own names; '' for a column that the file lacks. */
export function cellsOf(kind: RosterKind, places: ColumnPlaces, record: readonly string[]): RosterCells {
  const fields = Object.keys(ROSTER_COLUMNS[kind]);
  return Object.fromEntries(
    fields.map((field) => {
      const place = places[field];
      return [field, place === undefined ? '' : (record[place] ?? '')];
    }),
  );
}
