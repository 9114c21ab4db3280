// Services, Family Courts, Family Justice Centers and hospitals of the pack in one form, before they become records.
import { hoursOfCode, parseOpeningHours } from './opening-hours.ts';
import type { Confidence } from './fields.ts';
import type { Directory, Place } from './schema.ts';
import type { HospitalRow, ServiceRow } from './service-schema.ts';
import type { Need } from './needs.ts';
import type {
  Arrangement,
  Fee,
  OpeningHours,
  PhoneAbout,
  PublicLanguage,
  ServiceKind,
  ServiceNote,
} from './snapshot.ts';

export interface PackPhone {
  readonly number: string;
  readonly extension?: string | undefined;
  readonly about?: PhoneAbout | undefined;
  readonly borough?: string | undefined;
  /** When it differs from that of the row. */
  readonly confidence?: Confidence | undefined;
}

export interface PackRow {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly organization: string;
  readonly name: string;
  /** Key of our own words under directory.services. */
  readonly words: string;
  readonly needs: readonly Need[];
  readonly boroughs: readonly string[] | 'city';
  readonly confidential: boolean;
  readonly address: string | undefined;
  readonly zip: string | undefined;
  /** Where the address lies. */
  readonly borough: string | undefined;
  readonly phones: readonly PackPhone[];
  readonly web: string | undefined;
  readonly languages: readonly PublicLanguage[];
  readonly interpreter: boolean;
  readonly moreLanguages: boolean;
  readonly schedule: OpeningHours;
  readonly arrange: Arrangement | undefined;
  readonly walkIn: boolean | undefined;
  readonly fee: Fee | undefined;
  readonly notes: readonly ServiceNote[];
  readonly confidence: Confidence;
  readonly source: string;
  readonly seen: string | undefined;
}

export function packRows(directory: Directory): readonly PackRow[] {
  return [
    ...directory.places.map(rowOfPlace),
    ...directory.services.map((row) => rowOfService(row, directory)),
    ...directory.hospitals.map(rowOfHospital),
  ];
}

function rowOfService(row: ServiceRow, directory: Directory): PackRow {
  return {
    ...row,
    kind: 'service',
    words: row.id,
    address: row.address,
    zip: row.zip,
    borough: row.address === undefined ? undefined : (row.borough ?? boroughOfZip(directory, row.zip)),
    phones: [...(row.phone === undefined ? [] : [{ number: row.phone }]), ...row.morePhones],
    web: row.web,
    languages: row.speaks.map((code) => ({ code, how: 'staff' })),
    schedule: row.hours === undefined ? null : parseOpeningHours(row.hours),
    arrange: row.arrange,
    walkIn: row.walkIn,
    fee: row.fee,
    seen: row.seen,
  };
}

/** The borough of the precinct that has most of the ZIP area. */
function boroughOfZip(directory: Directory, zip: string | undefined): string | undefined {
  const area = directory['zip-precincts'].rows.find(({ zips }) => zip !== undefined && zips.includes(zip));
  const [precinct] = area?.shares[0] ?? [];
  return directory.precincts.rows.find((row) => row.precinct === precinct)?.borough;
}

const PLACE_NAMES: Readonly<Record<Place['kind'], string>> = {
  'family-court': 'Petition for a family order of protection, no fee',
  'family-justice-center': 'Safety plan, lawyers, counselling, case work, immigration help in one place',
};

/** Both kinds take people who walk in, from the borough or beyond, and ask for no money. */
function rowOfPlace(place: Place): PackRow {
  const isCourt = place.kind === 'family-court';
  return {
    ...place,
    organization: place.name,
    name: PLACE_NAMES[place.kind],
    words: place.kind,
    needs: isCourt ? ['court'] : ['danger', 'legal', 'mental-health'],
    boroughs: [place.borough],
    confidential: false,
    phones: place.phone === undefined ? [] : [place.phone],
    web: undefined,
    languages: place.interpretersOnSite.map((code) => ({ code, how: 'interpreter' })),
    interpreter: true,
    moreLanguages: false,
    schedule: hoursOfCode(place.hours),
    arrange: undefined,
    walkIn: true,
    fee: 'free',
  };
}

/** An emergency room is open day and night and must treat whoever comes; the examination after rape is free of charge. */
function rowOfHospital({ exam, emergency, phone, ...row }: HospitalRow): PackRow {
  const switchboard = phone === undefined || phone === emergency ? [] : [{ number: phone }];
  return {
    ...row,
    kind: 'hospital',
    organization: row.name,
    name: 'Emergency room; examination after rape or other sexual harm',
    words: 'hospital',
    needs: ['health'],
    boroughs: [row.borough],
    confidential: false,
    // The number of the emergency room stands in one list only.
    phones: [{ number: emergency, about: 'emergency-room', confidence: 'page' }, ...switchboard],
    web: undefined,
    languages: [],
    interpreter: false,
    moreLanguages: false,
    schedule: 'always',
    arrange: undefined,
    walkIn: true,
    fee: 'exam-free',
    notes: ['emergency-must-treat', exam === 'team' ? 'exam-team' : 'exam-listed'],
  };
}
