// The letters of a request, written once, when the thing they tell of happens: with its date, and the law of that date.

import type { Citation, Law } from '../../../law/index.ts';
import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { RequestAnswers } from '../answers.ts';
import type { ClockRule } from '../clock.ts';
import type { DenialReason } from '../criteria.ts';
import type { LawOnTheDay } from '../decision.ts';
import { evaluateRequest } from '../facts.ts';
import type { RuleVersion } from '../kept.ts';
import { addresseeOf } from './addressee.ts';
import type {
  CertifiedLetter,
  CourtReview,
  DenialLetter,
  DenialLetterReason,
  InformationLetter,
  LetterFrame,
  ReceiptLetter,
  Remedies,
  RuleReference,
} from './letter.ts';
import { appealFrom, type DaysParameter } from './remedies.ts';

/** What every letter of a request shares. `jurisdiction` and `profile`: whose law, and whose procedure, the agency follows. */
export interface LetterSources {
  readonly law: Law;
  readonly jurisdiction: string;
  readonly profile: string;
  readonly agencyKind: string;
  readonly agencyName: string;
  readonly agencyLines: readonly string[];
  readonly agencyPhone: string | null;
  readonly requester: readonly string[];
  readonly reference: string;
  readonly receivedOn: IsoDate;
  readonly answers: RequestAnswers;
}

function frameOf(sources: LetterSources, date: IsoDate): LetterFrame {
  const { agencyName, agencyLines, agencyPhone, requester, reference, answers } = sources;
  const person = answers.victim?.name;
  const addressee = addresseeOf({ person, safeContact: answers['safe-contact'], representative: requester });
  return { agencyName, agencyLines, agencyPhone, addressee, date, reference };
}

/** `dueOn` as it was when the request arrived: nothing had paused the clock yet. */
export function receiptLetter(
  sources: LetterSources,
  rule: ClockRule | null,
  dueOn: IsoDate | null,
  statusAddress: string,
): ReceiptLetter {
  const { receivedOn } = sources;
  const firstAnswer =
    rule === null || dueOn === null
      ? null
      : { dueOn, rule: { citation: rule.citation, confidence: rule.confidence } satisfies RuleReference };
  return { kind: 'receipt', ...frameOf(sources, receivedOn), receivedOn, firstAnswer, statusAddress };
}

export function informationLetter(sources: LetterSources, askedOn: IsoDate, question: string): InformationLetter {
  const questions = [{ criterion: null, text: { text: question } }];
  return { kind: 'information', ...frameOf(sources, askedOn), questions, replyBy: null, clockPaused: true };
}

export interface SignedFacts {
  readonly signedOn: IsoDate;
  readonly fileBy: IsoDate;
  readonly signer: { readonly name: string; readonly title: string };
  /** As printed on the form that was filled; null when it was signed on another paper. */
  readonly edition: string | null;
  readonly rule: FilingRule;
}

/** The rule by which the last safe day was counted. */
export interface FilingRule extends RuleVersion {
  readonly reference: RuleReference;
}

/** As in force on the day of signature; a signature without one would be a fault. */
export function filingRule(law: Law, jurisdiction: string, signedOn: IsoDate): FilingRule {
  const outcome = law.evaluate('filing-deadline', { 'signed-on': signedOn }, { on: signedOn, jurisdiction });
  const element = outcome.ok ? outcome.value.elements[0] : undefined;
  const citation = element?.citations[0];
  if (element === undefined || citation === undefined)
    throw new Error('a form was signed on a day without a filing rule');
  return { rule: element.rule, version: element.version, reference: referenceTo(citation) };
}

export function certifiedLetter(sources: LetterSources, releasedOn: IsoDate, signed: SignedFacts): CertifiedLetter {
  const { signedOn, fileBy, signer, edition, rule } = signed;
  return {
    kind: 'certified',
    ...frameOf(sources, releasedOn),
    signedOn,
    ...(edition === null ? {} : { edition }),
    official: signer,
    lastSafeDay: fileBy,
    rule: rule.reference,
  };
}

/** `law`: how the law room answered when the denial was proposed. */
export function denialLetter(
  sources: LetterSources,
  deniedOn: IsoDate,
  decision: { readonly reasons: readonly DenialReason[]; readonly law: LawOnTheDay | null },
): DenialLetter {
  const rules = rulesOnTheDay(sources, decision.law);
  const reasons = decision.reasons.map(({ criterion, text }): DenialLetterReason => ({
    criterion,
    text: { text },
    rule: rules.get(criterion) ?? null,
  }));
  const remedies = remediesOf(sources, deniedOn);
  return { kind: 'denied', ...frameOf(sources, deniedOn), requestedOn: sources.receivedOn, reasons, remedies };
}

/** Where each criterion's rule stood, as stored; how sure we are of it is looked up in the version of that day. */
function rulesOnTheDay(sources: LetterSources, stored: LawOnTheDay | null): ReadonlyMap<string, RuleReference> {
  if (stored === null) return new Map();
  const { law, answers, agencyKind } = sources;
  const { on, jurisdiction } = stored;
  const known = evaluateRequest(law, answers, { on, jurisdiction, agencyKind }).elements;
  const found = stored.elements.flatMap(({ rule, version, citations: [citation] }) => {
    if (citation === undefined) return [];
    const element = known.find((candidate) => candidate.rule === rule && candidate.version === version);
    const source = element?.citations.find(({ section }) => section === citation);
    return [[rule, { citation, confidence: source?.confidence ?? 'recalled' }] as const];
  });
  return new Map(found);
}

/** Parameters are named after the procedure: nypd-certification.appeal-days. Without one nothing is made up. */
function remediesOf(sources: LetterSources, deniedOn: IsoDate): Remedies {
  const days = (name: string): DaysParameter | null => {
    const { law, jurisdiction, profile } = sources;
    const found = law.parameter(`${profile}-certification.${name}`, jurisdiction, deniedOn);
    if (found === null) return null;
    return { value: found.value, rule: { ...referenceTo(found.citation), confidence: found.confidence } };
  };
  const sendTo = [sources.agencyName, ...sources.agencyLines];
  const { otherAgency } = sources.answers.investigation ?? {};
  return {
    appeal: appealFrom(deniedOn, days('appeal-days'), days('appeal-answer-days'), sendTo),
    courtReview: courtReviewOf(sources, deniedOn),
    otherAgencies: otherAgency === undefined || otherAgency === '' ? [] : [otherAgency],
  };
}

function courtReviewOf({ law, jurisdiction }: LetterSources, on: IsoDate): CourtReview | null {
  const found = law.parameter('court-review.months', jurisdiction, on);
  if (found === null) return null;
  const rule = { ...referenceTo(found.citation), confidence: found.confidence };
  return { name: found.citation.title, within: { value: found.value, unit: 'months' }, rule };
}

function referenceTo({ section, confidence }: Citation): RuleReference {
  return { citation: section, confidence };
}
