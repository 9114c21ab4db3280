// Reading people, their roles and designations as they stand on a day.
import { sql } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import { isRole, type Actor } from '../../platform/values/actor.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { isLanguage, type Language } from '../../platform/values/language.ts';
import { isUuid } from '../../platform/values/uuid.ts';
import type { AccountsTables, AgencyDetails, DesignationKind, FormNameParts } from './tables.ts';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly certifierProfile: string | null;
  readonly details: AgencyDetails;
}

export interface Designation {
  readonly kind: DesignationKind;
  readonly designatedOn: IsoDate;
}

/** The person with the roles in force on `on`; null when there is no such active person. The id may be any text. */
export async function actorOf(tx: Tx, personId: string, on: IsoDate): Promise<Actor | null> {
  if (!isUuid(personId)) return null;
  const person = await tablesOf<AccountsTables>(tx)
    .selectFrom('person')
    .innerJoin('organisation', 'organisation.id', 'person.organisation_id')
    .where('person.id', '=', personId)
    .where('person.active', '=', true)
    .select(['person.id', 'person.name', 'person.title', 'organisation.id as organisationId'])
    .select(['organisation.name as organisationName', 'organisation.kind'])
    .executeTakeFirst();
  if (!person) return null;
  const grants = await tablesOf<AccountsTables>(tx)
    .selectFrom('role_grant')
    .where('person_id', '=', personId)
    .where('granted_on', '<=', on)
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', on)]))
    .select('role')
    .execute();
  return {
    personId: person.id,
    name: person.name,
    title: person.title,
    organisationId: person.organisationId,
    organisationName: person.organisationName,
    roles: grants.map((grant) => grant.role).filter(isRole),
    agencyId: person.kind === 'certifying-agency' ? person.organisationId : null,
  };
}

/**
 * By what authority the person may sign for the agency on that day (8 CFR 214.14(a)(3)); null without one. The last day
 * of a designation is the day before `ended_on`.
 */
export async function designationOn(
  tx: Tx,
  personId: string,
  agencyId: string,
  on: IsoDate,
): Promise<Designation | null> {
  const row = await tablesOf<AccountsTables>(tx)
    .selectFrom('designation')
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .where('designated_on', '<=', on)
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>', on)]))
    .select(['kind', 'designated_on'])
    .executeTakeFirst();
  return row ? { kind: row.kind, designatedOn: row.designated_on as IsoDate } : null; // a date column is always one
}

export async function organisationOf(tx: Tx, id: string): Promise<Organisation | null> {
  const all = await organisations(tx);
  return all.find((organisation) => organisation.id === id) ?? null;
}

/** The agencies of this deployment that can be asked for a certification, by name. */
export async function certifyingAgencies(tx: Tx): Promise<readonly Organisation[]> {
  const all = await organisations(tx);
  return all.filter((organisation) => organisation.kind === 'certifying-agency');
}

async function organisations(tx: Tx): Promise<readonly Organisation[]> {
  const rows = await tablesOf<AccountsTables>(tx).selectFrom('organisation').selectAll().orderBy('name').execute();
  return rows.map((row) => ({ ...row, certifierProfile: row.certifier_profile }));
}

/** The person's name in the parts that the federal form has; null where nobody gave them. */
export async function formNameOf(tx: Tx, personId: string): Promise<FormNameParts | null> {
  const row = await tablesOf<AccountsTables>(tx)
    .selectFrom('person')
    .where('id', '=', personId)
    .select('form_name')
    .executeTakeFirst();
  return row?.form_name ?? null;
}

/** Where notices for a person go, and in which language they are written; null for nobody. */
export async function mailboxOf(tx: Tx, personId: string): Promise<{ email: string; language: Language } | null> {
  const row = await tablesOf<AccountsTables>(tx)
    .selectFrom('person')
    .where('id', '=', personId)
    .where('active', '=', true)
    .select(['email', 'language'])
    .executeTakeFirst();
  if (!row) return null;
  return { email: row.email, language: isLanguage(row.language) ? row.language : 'en' };
}

/** The people of one organisation, for assigning work and for names in a history. */
export async function colleagues(
  tx: Tx,
  organisationId: string,
): Promise<readonly { id: string; name: string; title: string }[]> {
  return tablesOf<AccountsTables>(tx)
    .selectFrom('person')
    .where('organisation_id', '=', organisationId)
    .where('active', '=', true)
    .select(['id', 'name', 'title'])
    .orderBy('name')
    .execute();
}

/** Everybody, for the demonstration's sign-in page only. */
export async function everyPerson(tx: Tx): Promise<readonly CastMember[]> {
  const rows = await tablesOf<AccountsTables>(tx)
    .selectFrom('person')
    .innerJoin('organisation', 'organisation.id', 'person.organisation_id')
    .leftJoin('role_grant', 'role_grant.person_id', 'person.id')
    .where('person.active', '=', true)
    .groupBy(['person.id', 'person.name', 'person.title', 'organisation.name', 'organisation.kind'])
    .orderBy('organisation.kind')
    .orderBy('organisation.name')
    .orderBy('person.name')
    .select(['person.id', 'person.name', 'person.title', 'organisation.name as organisation', 'organisation.kind'])
    .select(sql<string[]>`array_remove(array_agg(role_grant.role order by role_grant.role), null)`.as('roles'))
    .execute();
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }));
}

export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly kind: string;
  readonly roles: readonly string[];
}
