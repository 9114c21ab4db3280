// Form I-918 Supplement B (U Nonimmigrant Status Certification) as a value: what each of its parts says, before anybody
// asks which edition it is printed on. null or '' is an item left empty. Parts and items as of the 01/20/25 edition.

import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { PersonName } from '../answers.ts';

/**
 * `romanised`: how the person writes the name in Latin letters, on a passport say. Never made by us: a transliteration
 * that differs from the other papers costs the person years.
 */
export interface FormName extends PersonName {
  readonly romanised?: PersonName;
}

export const NO_NAME: FormName = { family: '', given: '', middle: '' };

/** The 28 crimes of the statute and the three ways of taking part, one box each: INA 101(a)(15)(U)(iii). */
export const CRIME_BOXES = [
  'abduction',
  'abusive-sexual-contact',
  'attempt',
  'being-held-hostage',
  'blackmail',
  'conspiracy',
  'domestic-violence',
  'extortion',
  'false-imprisonment',
  'felonious-assault',
  'female-genital-mutilation',
  'fraud-in-foreign-labor-contracting',
  'incest',
  'involuntary-servitude',
  'kidnapping',
  'manslaughter',
  'murder',
  'obstruction-of-justice',
  'peonage',
  'perjury',
  'prostitution',
  'rape',
  'sexual-assault',
  'sexual-exploitation',
  'slave-trade',
  'solicitation',
  'stalking',
  'torture',
  'trafficking',
  'unlawful-criminal-restraint',
  'witness-tampering',
] as const;
export type CrimeBox = (typeof CRIME_BOXES)[number];

export function isCrimeBox(text: string): text is CrimeBox {
  return CRIME_BOXES.some((box) => box === text);
}

/** Part 1. */
export interface VictimPart {
  /** Nine digits; '' where the viewer may not see it (`withoutANumberOn`). */
  readonly aNumber: string;
  readonly name: FormName;
  readonly otherNames: readonly FormName[];
  readonly bornOn: IsoDate | null;
  readonly sex: 'female' | 'male' | null;
}

export interface FormAddress {
  readonly street: string;
  readonly unitKind: 'apartment' | 'suite' | 'floor' | null;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly province: string;
  readonly postalCode: string;
  readonly country: string;
}

/** Part 2. */
export interface AgencyPart {
  readonly name: string;
  readonly official: FormName;
  readonly officialTitle: string;
  readonly head: FormName;
  readonly address: FormAddress;
  readonly type: 'federal' | 'state' | 'local' | null;
  readonly caseStatus: 'on-going' | 'completed' | 'other' | null;
  readonly caseStatusOther: string;
  readonly category: 'judge' | 'law-enforcement' | 'prosecutor' | 'other' | null;
  readonly categoryOther: string;
  readonly caseNumber: string;
  readonly fbiOrSid: string;
}

/** Part 3. The form has no line for a similar activity: it is named in Part 7. */
export interface ActsPart {
  readonly crimes: readonly CrimeBox[];
  readonly similarActivity: string;
  readonly dates: readonly IsoDate[];
  readonly citations: string;
  readonly inUnitedStates: boolean | null;
  readonly where: string;
  readonly extraterritorial: boolean | null;
  readonly extraterritorialCitation: string;
  readonly description: string;
  readonly injuries: string;
}

/** Part 4. */
export interface HelpPart {
  readonly hasInformation: boolean | null;
  readonly helpful: boolean | null;
  readonly refused: boolean | null;
  readonly explanation: string;
  readonly other: string;
}

export interface CulpableMember {
  readonly name: FormName;
  readonly relationship: string;
  readonly involvement: string;
}

/** Part 5. */
export interface FamilyPart {
  readonly anyCulpable: boolean | null;
  readonly members: readonly CulpableMember[];
}

/** Part 6. The signature itself is ink and has no value; the date belongs to it and is usually written by hand too. */
export interface CertificationPart {
  readonly signedOn: IsoDate | null;
  readonly phone: string;
  readonly fax: string;
}

/** An entry of Part 7: to which item it belongs and what it says. */
export interface AdditionalText {
  readonly page: number;
  readonly part: number;
  readonly item: string;
  readonly text: string;
}

export interface SupplementB {
  readonly victim: VictimPart;
  readonly agency: AgencyPart;
  readonly acts: ActsPart;
  readonly help: HelpPart;
  readonly family: FamilyPart;
  readonly certification: CertificationPart;
  readonly additional: readonly AdditionalText[];
}

/** For everybody but the requester and the certifying official. */
export function withoutANumberOn(form: SupplementB): SupplementB {
  return { ...form, victim: { ...form.victim, aNumber: '' } };
}

/** mm/dd/yyyy, as the form asks. */
export function formDate(date: IsoDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}
