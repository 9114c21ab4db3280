// What every action of this room is handed: the stores and ports of the deployment, and its city's law and procedures.

import { colleagues, organisationOf } from '../../accounts/index.ts';
import type { BusinessCalendar, Law } from '../../law/index.ts';
import type { Randomness, Vault } from '../../platform/crypto/index.ts';
import type { Database, Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Language } from '../../platform/values/language.ts';
import type { Refusal, Result } from '../../platform/values/result.ts';
import type { ClockRule } from '../domain/clock.ts';
import type { LawPlace } from '../domain/facts.ts';
import { LARGEST_DOCUMENT } from '../domain/document-type.ts';
import { procedureFor, type Procedure } from '../domain/pack.ts';
import type { PaperMaker } from '../domain/paper-maker.ts';
import type { WorkflowRefusal } from '../domain/workflow.ts';

export interface CertificationWorld {
  readonly database: Database;
  readonly vault: Vault;
  readonly law: Law;
  readonly randomness: Randomness;
  readonly jurisdiction: string;
  /** IANA name; legal days are counted there. */
  readonly timeZone: string;
  readonly procedures: readonly Procedure[];
  readonly calendar: BusinessCalendar;
  /** Largest document in bytes. */
  readonly largestDocument: number;
  readonly papers: PaperMaker;
  /** Where a receipt code can be looked up in that language, as people read an address aloud: without the scheme. */
  readonly statusAddress: (language: Language) => string;
}

/** Everything that an action of this room may answer instead of doing it. Sentences: certification.refusals.<code>. */
export type CertificationRefusal =
  | WorkflowRefusal
  | 'stale-page'
  | 'fields'
  | 'no-such-agency'
  | 'no-such-page'
  | 'file-empty'
  | 'file-too-large'
  | 'file-type'
  | 'too-many-documents'
  | 'not-a-receipt'
  | 'slow-down';

export type Outcome<T> = Result<T, Refusal<CertificationRefusal>>;

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly procedure: Procedure;
  /** The law room's word for what the agency does. */
  readonly kind: string;
}

const LAW_KINDS = {
  'law-enforcement': 'police',
  prosecutor: 'prosecutor',
  judge: 'judge',
  other: 'other-investigator',
} as const;

/** Where and when a question about a request to this agency is put to the law room. */
export function lawPlace(world: CertificationWorld, agency: Agency, on: IsoDate): LawPlace {
  return { on, jurisdiction: world.jurisdiction, agencyKind: agency.kind };
}

/** The agency with the procedure it follows; null when the id names none. */
export async function agencyOf(world: CertificationWorld, tx: Tx, id: string): Promise<Agency | null> {
  const organisation = await organisationOf(tx, id);
  if (organisation === null || organisation.kind !== 'certifying-agency') return null;
  const procedure = procedureFor(world.procedures, organisation.certifierProfile);
  return { id, name: organisation.name, procedure, kind: LAW_KINDS[organisation.details.category ?? 'other'] };
}

/** The agency's clock as in force on a day; null when no rule with days is known. */
export function clockRuleOf(world: CertificationWorld, procedure: Procedure, on: IsoDate): ClockRule | null {
  if (procedure.clock === undefined) return null;
  const { parameter, kind, doubts } = procedure.clock;
  const value = world.law.parameter(parameter, world.jurisdiction, on);
  if (value === null) return null;
  return { days: value.value, kind, citation: value.citation.section, confidence: value.citation.confidence, doubts };
}

/** Names for the people of a case by id: those of its agency and of its organisation. */
export async function namesIn(tx: Tx, ...organisations: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lists = [];
  for (const id of organisations) lists.push(...(await colleagues(tx, id)));
  return new Map(lists.map((person) => [person.id, person.name]));
}

interface WorldParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly law: Law;
  readonly randomness: Randomness;
  /** The city ('us-ny-nyc') whose pack is used. */
  readonly jurisdiction: string;
  readonly timeZone: string;
  readonly packs: Packs;
  readonly papers: PaperMaker;
  /** The site's own address, with its scheme. */
  readonly publicUrl: string;
}

type Packs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The world of a deployment. Throws when the city's pack has no agency procedures. */
export function certificationWorld({ packs, publicUrl, ...parts }: WorldParts): CertificationWorld {
  const procedures = packs[parts.jurisdiction]?.['certification/procedures'] as readonly Procedure[] | undefined; // checked by the build
  if (procedures === undefined) throw new Error(`no certification procedures for ${parts.jurisdiction}`);
  const statusAddress = (language: Language) => `${new URL(publicUrl).host}/${language}/status`;
  return {
    ...parts,
    procedures,
    calendar: parts.law.calendar(parts.jurisdiction),
    largestDocument: LARGEST_DOCUMENT,
    statusAddress,
  };
}
