// The letters an agency sends about a request, as values: what each says, without words or layout. Once rendered they
// are kept with their values and the versions of the rules they rest on, and are never rendered again.

import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { Language } from '../../../platform/values/language.ts';
import type { Criterion } from '../criteria.ts';
import type { Addressee } from './addressee.ts';

/** Where a statement of law stands, and how sure we are: 'recalled' is said to be unchecked wherever it is shown. */
export interface RuleReference {
  readonly citation: string;
  readonly confidence: 'read' | 'secondary' | 'recalled';
}

/** A person's own words, with translations where somebody made one. */
export interface FreeText {
  readonly text: string;
  readonly translations?: Partial<Readonly<Record<Language, string>>>;
}

export interface LetterFrame {
  readonly agencyName: string;
  readonly agencyLines: readonly string[];
  readonly agencyPhone: string | null;
  readonly addressee: Addressee;
  readonly date: IsoDate;
  readonly reference: string;
}

export interface ReceiptLetter extends LetterFrame {
  readonly kind: 'receipt';
  readonly receivedOn: IsoDate;
  /** Null: the agency has published no time, and none is made up. */
  readonly firstAnswer: { readonly dueOn: IsoDate; readonly rule: RuleReference } | null;
  readonly statusAddress: string;
}

export interface InformationLetter extends LetterFrame {
  readonly kind: 'information';
  readonly questions: readonly { readonly criterion: Criterion | null; readonly text: FreeText }[];
  readonly replyBy: IsoDate | null;
  readonly clockPaused: boolean;
}

export interface CertifiedLetter extends LetterFrame {
  readonly kind: 'certified';
  readonly signedOn: IsoDate;
  /** As printed on the signed form: '01/20/25'. Absent when it was signed on a form that we did not fill. */
  readonly edition?: string;
  readonly official: { readonly name: string; readonly title: string };
  /** Of the filing-deadline rule. */
  readonly lastSafeDay: IsoDate;
  readonly rule: RuleReference;
}

export interface DenialLetterReason {
  readonly criterion: Criterion;
  readonly text: FreeText;
  readonly rule: RuleReference | null;
}

export interface Appeal {
  readonly days: number;
  readonly until: IsoDate;
  readonly answerDays: number | null;
  readonly sendTo: readonly string[];
  readonly rule: RuleReference;
}

/** `name` of the route as the jurisdiction calls it. */
export interface CourtReview {
  readonly name: string;
  readonly within: { readonly value: number; readonly unit: 'days' | 'months' };
  readonly rule: RuleReference;
}

export interface Remedies {
  readonly appeal: Appeal | null;
  readonly courtReview: CourtReview | null;
  readonly otherAgencies: readonly string[];
}

export interface DenialLetter extends LetterFrame {
  readonly kind: 'denied';
  readonly requestedOn: IsoDate;
  readonly reasons: readonly DenialLetterReason[];
  readonly remedies: Remedies;
}

export type Letter = ReceiptLetter | InformationLetter | CertifiedLetter | DenialLetter;
