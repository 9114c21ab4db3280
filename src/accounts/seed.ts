// The demonstration's organisations and people. All are invented; the agencies follow the published procedure of a real
// one (their certifier profile), so that clocks and remedies are real.
import { tablesOf, type Tx } from '../platform/database/index.ts';
import type { Role } from '../platform/values/actor.ts';
import type {
  AccountsTables,
  AgencyDetails,
  DesignationKind,
  FormNameParts,
  OrganisationKind,
} from './store/tables.ts';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly profile?: string;
  readonly details?: AgencyDetails;
}

// prettier-ignore
const ORGANISATIONS: readonly Organisation[] = [
  { id: 'lantern', name: 'Lantern Legal Aid', kind: 'legal-services' },
  { id: 'eastside', name: 'Eastside Defenders', kind: 'legal-services' },
  { id: 'harbor-pd', name: 'Harbor Police Department', kind: 'certifying-agency', profile: 'nypd',
    details: { street: '100 Wharf Street', city: 'New York', state: 'NY', zip: '10000', phone: '212-555-0100',
      headName: 'Commissioner Alma Reid', head: { family: 'Reid', given: 'Alma', middle: '' }, level: 'local', category: 'law-enforcement' } },
  { id: 'tidewater-da', name: 'Tidewater County District Attorney', kind: 'certifying-agency', profile: 'kcda',
    details: { street: '20 Assembly Place', unit: 'Flr 6', city: 'Brooklyn', state: 'NY', zip: '11200', phone: '718-555-0120',
      headName: 'District Attorney Simon Achebe', head: { family: 'Achebe', given: 'Simon', middle: '' }, level: 'local', category: 'prosecutor' } },
  { id: 'inspector', name: 'Office of the Inspector', kind: 'oversight' },
  { id: 'operator', name: 'Amparo operations', kind: 'operator' },
];

interface CastPerson {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
  /** As the federal form takes it, for those who sign. */
  readonly formName?: FormNameParts;
  readonly designation?: { readonly kind: DesignationKind; readonly from: string; readonly until?: string };
}

/** Ids are fixed, so that journeys, the seed and a bookmark mean the same person. */
const person = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

// prettier-ignore
export const CAST = {
  rahman: { id: person(1), organisation: 'lantern', name: 'Farida Rahman', title: 'Staff attorney', roles: ['advocate'] },
  zielinski: { id: person(2), organisation: 'eastside', name: 'Tomasz Zielinski', title: 'Accredited representative', roles: ['advocate'] },
  okafor: { id: person(3), organisation: 'harbor-pd', name: 'Denise Okafor', title: 'Intake clerk', roles: ['intake-clerk'] },
  brandt: { id: person(4), organisation: 'harbor-pd', name: 'Sgt. Paul Brandt', title: 'Reviewer', roles: ['reviewer'] },
  diallo: { id: person(5), organisation: 'harbor-pd', name: 'Aissatou Diallo', title: 'Reviewer', roles: ['reviewer', 'second-reviewer'] },
  whitfield: { id: person(6), organisation: 'harbor-pd', name: 'Lt. Dana Whitfield', title: 'Second reviewer', roles: ['reviewer', 'second-reviewer'] },
  castellano: { id: person(7), organisation: 'harbor-pd', name: 'Insp. Ruth Castellano', title: 'Certifying official', roles: ['certifying-official'],
    formName: { family: 'Castellano', given: 'Ruth', middle: '' }, designation: { kind: 'designee', from: '2023-02-01' } },
  marsh: { id: person(8), organisation: 'harbor-pd', name: 'Capt. Joel Marsh', title: 'Certifying official, designation ended', roles: ['certifying-official'],
    formName: { family: 'Marsh', given: 'Joel', middle: '' }, designation: { kind: 'designee', from: '2021-06-01', until: '2026-06-30' } },
  anand: { id: person(9), organisation: 'tidewater-da', name: 'Priya Anand', title: 'Immigrant affairs counsel', roles: ['intake-clerk', 'reviewer'] },
  osei: { id: person(10), organisation: 'tidewater-da', name: 'Kwame Osei', title: 'Deputy bureau chief', roles: ['reviewer', 'second-reviewer'] },
  feld: { id: person(11), organisation: 'tidewater-da', name: 'Miriam Feld', title: 'Bureau chief, certifying official', roles: ['certifying-official'],
    formName: { family: 'Feld', given: 'Miriam', middle: '' }, designation: { kind: 'designee', from: '2022-01-10' } },
  adeyemi: { id: person(12), organisation: 'inspector', name: 'Samuel Adeyemi', title: 'Inspector', roles: ['inspector'] },
  lindqvist: { id: person(13), organisation: 'operator', name: 'Jo Lindqvist', title: 'Operator', roles: ['operator'] },
  doe: { id: person(14), organisation: 'operator', name: 'Pat Doe', title: 'May see nothing', roles: [] },
} as const satisfies Record<string, CastPerson>;

const HIRED = '2021-01-04';

/** Writes the cast; does nothing to people who are there already. */
export async function seedCast(tx: Tx): Promise<void> {
  const tables = tablesOf<AccountsTables>(tx);
  for (const { id, name, kind, profile, details } of ORGANISATIONS) {
    const row = { id, name, kind, certifier_profile: profile ?? null, details: details ?? {} };
    await tables
      .insertInto('organisation')
      .values(row)
      .onConflict((on) => on.doNothing())
      .execute();
  }
  for (const member of Object.values<CastPerson>(CAST)) await seedPerson(tx, member);
}

async function seedPerson(tx: Tx, member: CastPerson): Promise<void> {
  const tables = tablesOf<AccountsTables>(tx);
  const row = { id: member.id, organisation_id: member.organisation, name: member.name, title: member.title };
  await tables
    .insertInto('person')
    .values({ ...row, email: mailAddressOf(member), language: 'en', active: true, form_name: member.formName ?? null })
    .onConflict((on) => on.doNothing())
    .execute();
  for (const role of member.roles) {
    const grant = { person_id: member.id, role, granted_on: HIRED, ended_on: null };
    await tables
      .insertInto('role_grant')
      .values(grant)
      .onConflict((on) => on.doNothing())
      .execute();
  }
  if (!member.designation) return;
  const { kind, from, until } = member.designation;
  const designation = {
    agency_id: member.organisation,
    person_id: member.id,
    kind,
    designated_on: from,
    ended_on: until ?? null,
  };
  await tables
    .insertInto('designation')
    .values(designation)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Under a domain that can never exist (RFC 2606). */
function mailAddressOf({ id, organisation }: CastPerson): string {
  return `person-${Number(id.slice(-12))}@${organisation}.example`;
}
