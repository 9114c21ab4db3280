// The five questions a certifier decides, and what must be written down before an answer leaves the agency.

import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok, refuse, type FieldIssue, type Refusal, type Result } from '../../platform/values/result.ts';

/** In the order of the desk. The law room's elements carry the same ids. */
export const CRITERIA = [
  'u-certification.agency',
  'u-certification.qualifying-crime',
  'u-certification.victim',
  'u-certification.information',
  'u-certification.helpfulness',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export function isCriterion(text: string): text is Criterion {
  return CRITERIA.some((criterion) => criterion === text);
}

export type FindingAnswer = 'holds' | 'fails' | 'cannot-tell';
export const FINDING_ANSWERS = ['holds', 'fails', 'cannot-tell'] as const;

/** What a reviewer found on one criterion: the answer, the facts in words, and the documents that show them. */
export interface Finding {
  readonly criterion: Criterion;
  readonly answer: FindingAnswer;
  readonly facts: string;
  readonly evidence: readonly string[];
}

/** Shorter than this is a label ("uncooperative"), not a reason with facts. */
export const SHORTEST_REASON = 40;
/** Within what the law room reads. */
export const LONGEST_REASON = 2400;

/** Why one criterion is not met: a ground of the law room's list and the facts behind it, written for the requester. */
export interface DenialReason {
  readonly criterion: Criterion;
  readonly ground: string;
  readonly text: string;
}

/** The law's view of one reason; `groundScreener` of ./grounds.ts makes it. */
export interface GroundScreen {
  readonly reason: DenialReason;
  /** 'other-criterion': lawful, but not for the criterion it was given for. */
  readonly answer: 'allowed' | 'forbidden' | 'other-criterion';
  /** The rule that forbids, its words, and where they come from. */
  readonly rule?: string;
  readonly statement?: string;
  readonly citation?: string;
}

export interface ScreenedDenial {
  readonly reasons: readonly DenialReason[];
  readonly screens: readonly GroundScreen[];
}

export type CriteriaRefusal =
  'criteria-open' | 'criterion-failed' | 'no-failed-criterion' | 'reason-needed' | 'forbidden-ground';

/** The finding that stands for each criterion: the last one recorded. */
export function currentFindings(findings: readonly Finding[]): ReadonlyMap<Criterion, Finding> {
  return new Map(findings.map((finding) => [finding.criterion, finding]));
}

function answersOf(findings: readonly Finding[], answer: FindingAnswer | 'none'): Criterion[] {
  const current = currentFindings(findings);
  return CRITERIA.filter((criterion) => (current.get(criterion)?.answer ?? 'none') === answer);
}

export interface CriteriaCount {
  readonly met: number;
  readonly notMet: number;
  readonly cannotTell: number;
  readonly unanswered: number;
}

export function countCriteria(findings: readonly Finding[]): CriteriaCount {
  const count = (answer: FindingAnswer | 'none') => answersOf(findings, answer).length;
  return { met: count('holds'), notMet: count('fails'), cannotTell: count('cannot-tell'), unanswered: count('none') };
}

/** Certifying needs all five met. Refusals carry one issue per criterion that is not. */
export function canCertify(findings: readonly Finding[]): Result<true, Refusal<'criteria-open' | 'criterion-failed'>> {
  const failed = answersOf(findings, 'fails');
  const open = [...answersOf(findings, 'none'), ...answersOf(findings, 'cannot-tell')];
  const issues = [...issuesFor(failed, 'criterion-failed'), ...issuesFor(open, 'criteria-open')];
  if (failed.length > 0) return { ok: false, refusal: { code: 'criterion-failed', issues } };
  if (open.length > 0) return { ok: false, refusal: { code: 'criteria-open', params: { count: open.length }, issues } };
  return ok(true);
}

/** What stands in the way of a denial, apart from the law's view of its grounds: null when nothing does. */
function missingReasons(findings: readonly Finding[], reasons: readonly DenialReason[]): readonly FieldIssue[] {
  const failed = answersOf(findings, 'fails');
  const written = (criterion: Criterion) =>
    reasons.some((reason) => reason.criterion === criterion && reason.text.trim().length >= SHORTEST_REASON);
  const unfounded = reasons.filter((reason) => !failed.includes(reason.criterion));
  return [
    ...issuesFor(
      failed.filter((criterion) => !written(criterion)),
      'reason-needed',
    ),
    ...issuesFor(
      unfounded.map((reason) => reason.criterion),
      'no-failed-criterion',
    ),
  ];
}

/**
 * Denying needs at least one criterion that is not met, a written reason of substance for each that is not met, no reason
 * for one that is, and no ground outside the certifier's role. `screen` asks the law about one reason on a day.
 */
export function canDeny(
  findings: readonly Finding[],
  reasons: readonly DenialReason[],
  screen: (reason: DenialReason, on: IsoDate) => GroundScreen,
  on: IsoDate,
): Result<ScreenedDenial, Refusal<CriteriaRefusal>> {
  if (answersOf(findings, 'fails').length === 0) return refuse('no-failed-criterion');
  const screens = reasons.map((reason) => screen(reason, on));
  const forbidden = screens.filter((view) => view.answer === 'forbidden');
  if (forbidden.length > 0) return { ok: false, refusal: forbiddenGround(forbidden) };
  const misplaced = screens.filter((view) => view.answer === 'other-criterion').map((view) => view.reason.criterion);
  const issues = [...issuesFor(misplaced, 'ground-of-other-criterion'), ...missingReasons(findings, reasons)];
  if (issues.length > 0) return { ok: false, refusal: { code: 'reason-needed', issues } };
  return ok({ reasons, screens });
}

function forbiddenGround(screens: readonly GroundScreen[]): Refusal<'forbidden-ground'> {
  const [first] = screens;
  const params = {
    rule: first?.rule ?? '',
    statement: first?.statement ?? '',
    citation: first?.citation ?? '',
  };
  const issues = screens.map(({ reason, rule, statement, citation }) => ({
    field: reason.criterion,
    code: 'forbidden-ground',
    params: { ground: reason.ground, rule: rule ?? '', statement: statement ?? '', citation: citation ?? '' },
  }));
  return { code: 'forbidden-ground', params, issues };
}

function issuesFor(criteria: readonly Criterion[], code: string): FieldIssue[] {
  return criteria.map((criterion) => ({ field: criterion, code }));
}
