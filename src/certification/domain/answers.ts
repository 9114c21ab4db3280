// What an advocate tells an agency, page by page: the content of a U certification request, from the first draft on.
// Every answer may be absent (a draft); absent means nobody said, never "no". The pages that ask stand in ./pages/.

import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Language } from '../../platform/values/language.ts';

export const REQUEST_PAGES = [
  'victim',
  'role',
  'safe-contact',
  'crime',
  'investigation',
  'help',
  'injuries',
  'family',
  'urgent',
] as const;
export type RequestPage = (typeof REQUEST_PAGES)[number];

export type YesNo = 'yes' | 'no' | 'unknown';

/** A person with a single name has it in `family`; the other parts are ''. Text is NFC, without control characters. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
}

/** Supplement B Part 1. The form knows two boxes for sex and may be left without either. */
export interface VictimAnswers {
  readonly name?: PersonName;
  /** The name in Latin letters, as on other papers, where it is written in another script. Never made by us. */
  readonly romanised?: PersonName;
  readonly otherNames?: readonly PersonName[];
  readonly bornOn?: IsoDate;
  readonly sex?: 'female' | 'male';
  /** Nine digits. Shown to nobody but the requester and the certifying official (`withoutANumber`). */
  readonly aNumber?: string;
  /** The language the person speaks, in the requester's words ('Mandarin', 'K'iche''). */
  readonly spokenLanguage?: string;
  /** Letters are in English and in this language. */
  readonly letterLanguage?: Language;
}

export const VICTIM_KINDS = ['direct', 'indirect', 'bystander'] as const;
export type VictimKind = (typeof VICTIM_KINDS)[number];
export const RELATIONS = ['spouse', 'child', 'parent', 'sibling'] as const;
export const STAND_IN_REASONS = ['under-16', 'incapacity'] as const;
export const STAND_INS = ['parent', 'guardian', 'next-friend'] as const;

/** The person harmed, when the person asking is an indirect victim. `relation`: what the asker is to that person. */
export interface DirectVictim {
  readonly name: PersonName;
  readonly bornOn?: IsoDate;
  readonly relation?: (typeof RELATIONS)[number];
  readonly unable?: 'died' | 'incapacity' | 'minor';
}

/** Who may hold the information and do the helping for a child under 16 or a person who cannot: 8 CFR 214.14(b)(2)-(3). */
export interface Representative {
  readonly reason?: (typeof STAND_IN_REASONS)[number];
  readonly name: PersonName;
  readonly relation?: (typeof STAND_INS)[number];
}

export interface RoleAnswers {
  readonly kind?: VictimKind;
  readonly directVictim?: DirectVictim;
  readonly bystanderInjury?: string;
  /** Somebody believes that the person took part in this same crime; any other accusation does not matter. */
  readonly tookPart?: YesNo;
  readonly representative?: Representative;
}

export const CHANNELS = ['call', 'text', 'voicemail', 'mail', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Channels the person called safe; one that is not in `safe` must not be used. */
export interface SafeContactAnswers {
  readonly safe: readonly Channel[];
  readonly phone?: string;
  readonly email?: string;
  readonly mailAddress?: string;
  readonly times?: string;
  readonly codeName?: string;
  readonly phoneSharedWith?: string;
}

/** Who did it, to the victim; the law room's words. */
export const OFFENDERS = [
  'spouse',
  'former-spouse',
  'child-in-common',
  'intimate-partner',
  'family',
  'acquaintance',
  'stranger',
] as const;
export type Offender = (typeof OFFENDERS)[number];

export const MODIFIERS = ['attempt', 'conspiracy', 'solicitation'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Supplement B Part 3. `categories` are ids of the law room; `offences` statutory sections as written ('120.05'). */
export interface CrimeAnswers {
  readonly offences?: readonly string[];
  readonly categories?: readonly string[];
  readonly modifiers?: readonly Modifier[];
  /** The category that an unlisted crime resembles, and in what. */
  readonly similarTo?: string;
  readonly similarBecause?: string;
  /** Up to four days, as the form has boxes; in the order given. */
  readonly dates?: readonly IsoDate[];
  readonly borough?: string;
  readonly precinct?: string;
  readonly address?: string;
  readonly inUnitedStates?: YesNo;
  /** The United States law that reaches a crime committed elsewhere. */
  readonly outsideCitation?: string;
  readonly account?: string;
  /** Some offences are domestic violence only between relatives or partners. */
  readonly offender?: Offender;
}

/** Who had the matter. `agencyActed`: the addressed agency detected, investigated or prosecuted it. */
export interface InvestigationAnswers {
  readonly agencyActed?: YesNo;
  readonly otherAgency?: string;
  readonly reportNumber?: string;
  readonly caseNumber?: string;
  readonly docketNumber?: string;
  readonly investigator?: string;
}

export const HELP_TIMES = ['past', 'present', 'likely'] as const;
export const STOP_REASONS = ['threat', 'trauma', 'language', 'no-notice', 'unreasonable-request', 'other'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Supplement B Part 4. */
export interface HelpAnswers {
  readonly hasInformation?: YesNo;
  readonly information?: string;
  readonly times?: readonly (typeof HELP_TIMES)[number][];
  readonly description?: string;
  readonly stopped?: YesNo;
  readonly stopReasons?: readonly StopReason[];
  readonly stopExplanation?: string;
}

export interface InjuryAnswers {
  readonly description?: string;
}

export interface CulpableRelative {
  readonly name: PersonName;
  readonly relationship: string;
  readonly involvement: string;
}

/** Supplement B Part 5. */
export interface FamilyAnswers {
  readonly culpable?: YesNo;
  readonly relatives?: readonly CulpableRelative[];
}

/** The three circumstances 38 RCNY 22-03(b)(5) wants stated where they apply. They promise no speed. */
export interface UrgentAnswers {
  readonly iceCustody?: boolean;
  readonly removalCase?: boolean;
  readonly agingOutOn?: IsoDate;
  readonly agingOutWho?: string;
}

export interface RequestAnswers {
  readonly victim?: VictimAnswers;
  readonly role?: RoleAnswers;
  readonly 'safe-contact'?: SafeContactAnswers;
  readonly crime?: CrimeAnswers;
  readonly investigation?: InvestigationAnswers;
  readonly help?: HelpAnswers;
  readonly injuries?: InjuryAnswers;
  readonly family?: FamilyAnswers;
  readonly urgent?: UrgentAnswers;
}

/** The answers as everybody but the requester and the certifying official may see them. */
export function withoutANumber(answers: RequestAnswers): RequestAnswers {
  if (answers.victim?.aNumber === undefined) return answers;
  const { aNumber: _hidden, ...victim } = answers.victim;
  return { ...answers, victim };
}

/** Nobody may be reached until the person says how. */
export const NO_SAFE_CONTACT: SafeContactAnswers = { safe: [] };

/** 'Marisol Vega Ortiz': given, middle, family, as many as there are. */
export function fullName(name: PersonName): string {
  return [name.given, name.middle, name.family].filter((part) => part !== '').join(' ');
}

export function isUrgent(answers: UrgentAnswers | undefined): boolean {
  return answers?.iceCustody === true || answers?.removalCase === true || answers?.agingOutOn !== undefined;
}
