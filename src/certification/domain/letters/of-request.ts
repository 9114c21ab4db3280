// The letters of a request, made from what was written down when each thing happened. A letter keeps the date of its event,
// and its law is that of its date.

import type { Citation, Law } from '../../../law/index.ts';
import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { RequestAnswers } from '../answers.ts';
import type { ClockRule } from '../clock.ts';
import type { DenialReason } from '../criteria.ts';
import type { LawOnTheDay } from '../decision.ts';
import { evaluateRequest } from '../facts.ts';
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
}

export function certifiedLetter(sources: LetterSources, releasedOn: IsoDate, signed: SignedFacts): CertifiedLetter {
  const { law, jurisdiction } = sources;
  const { signedOn, fileBy, signer } = signed;
  const outcome = law.evaluate('filing-deadline', { 'signed-on': signedOn }, { on: signedOn, jurisdiction });
  const citation = outcome.ok ? outcome.value.elements[0]?.citations[0] : undefined;
  if (citation === undefined) throw new Error('a form was signed on a day without a filing rule');
  return {
    kind: 'certified',
    ...frameOf(sources, releasedOn),
    signedOn,
    official: signer,
    lastSafeDay: fileBy,
    rule: referenceTo(citation),
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
