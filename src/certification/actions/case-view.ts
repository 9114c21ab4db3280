// What each side is shown of a case. Two types and two builders, so that nothing reaches the requester's side by being
// forgotten: internal notes, findings, proposals and the agency's inner states have no place in RequesterCase.

import type { Evaluation } from '../../law/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Refusal, Result } from '../../platform/values/result.ts';
import type { RequestAnswers } from '../domain/answers.ts';
import type { MissingItem } from '../domain/checklist.ts';
import type { CaseClock } from '../domain/clock.ts';
import type { CriteriaCount, Criterion, DenialReason } from '../domain/criteria.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { PreCheckItem } from '../domain/facts.ts';
import type { NextStep, PublicState } from '../domain/public-state.ts';
import type { StatusMention } from '../domain/status-guard.ts';
import type { RequestState, Transition, WorkflowAction, WorkflowRefusal } from '../domain/workflow.ts';
import type { StoredDecision, StoredFinding, StoredSignature } from '../store/decisions.ts';
import type { Designation } from '../../accounts/index.ts';
import type { UrgentReason } from './list-queue.ts';
import type { Receipt } from './submit-request.ts';
import type { Worker } from './workers.ts';

/** For every action of the table: whether this person can do it now, else the refusal to show. */
export type Allowed = Readonly<Record<WorkflowAction, Result<Transition, Refusal<WorkflowRefusal>>>>;

export const REQUESTER_ACTIONS = [
  'save-page',
  'add-document',
  'remove-document',
  'submit',
  'reply',
  'withdraw',
] as const;

/** The same for the requester, without the agency's inner states. */
export type RequesterAllowed = Readonly<
  Record<(typeof REQUESTER_ACTIONS)[number], Result<true, Refusal<WorkflowRefusal>>>
>;

export interface CaseDocument {
  readonly id: string;
  readonly kind: 'evidence' | 'signed-form';
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: DocumentType;
  readonly size: number;
  readonly addedAt: Date;
  /** When the agency first opened it. */
  readonly seenAt: Date | null;
}

export interface CaseText {
  readonly id: string;
  /** '' when the person no longer works there. */
  readonly authorName: string;
  readonly byMe: boolean;
  readonly at: Date;
  readonly text: string;
}

export interface CaseMessage extends CaseText {
  readonly side: 'agency' | 'requester';
}

export interface CaseBase {
  readonly requestId: string;
  readonly revision: number;
  readonly today: IsoDate;
  readonly agency: { readonly id: string; readonly name: string };
  readonly reference: string | null;
  readonly answers: RequestAnswers;
  readonly urgent: readonly UrgentReason[];
  readonly documents: readonly CaseDocument[];
  /** Oldest first. */
  readonly messages: readonly CaseMessage[];
  /** Null for a draft. */
  readonly clock: CaseClock | null;
}

export interface TimelineStep {
  readonly state: PublicState;
  readonly at: Date;
  readonly on: IsoDate;
}

export interface RequesterCase extends CaseBase {
  readonly side: 'requester';
  readonly allowed: RequesterAllowed;
  readonly clientId: string;
  readonly state: PublicState;
  readonly nextStep: NextStep;
  readonly receipt: Receipt | null;
  /** Required by the agency and not said yet; must be empty to send. */
  readonly missing: readonly MissingItem[];
  readonly advised: readonly MissingItem[];
  /** What an agency would ask about: criteria the request does not show to be met yet. */
  readonly preCheck: readonly PreCheckItem[];
  /** Words about immigration history in free texts, which the agency does not need. */
  readonly mentions: readonly StatusMention[];
  /** Each public state the request came to, oldest first. */
  readonly timeline: readonly TimelineStep[];
  readonly assignedName: string | null;
  /** How many people at the agency can open the request. */
  readonly agencyPeople: number;
  /** Once denied: the reasons as written to the requester. */
  readonly denial: { readonly on: IsoDate; readonly reasons: readonly DenialReason[] } | null;
  /** Once released. */
  readonly form: { readonly documentId: string; readonly signedOn: IsoDate; readonly fileBy: IsoDate } | null;
}

export interface HistoryEntry {
  readonly action: string;
  readonly at: Date;
  readonly on: IsoDate;
  readonly actorName: string;
  readonly from: RequestState;
  readonly to: RequestState;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

export interface AgencyCase extends CaseBase {
  readonly side: 'agency';
  readonly allowed: Allowed;
  readonly state: RequestState;
  readonly requester: { readonly name: string; readonly organisationName: string };
  readonly assignedTo: { readonly id: string; readonly name: string } | null;
  /** The finding that stands for each criterion. */
  readonly findings: ReadonlyMap<Criterion, StoredFinding>;
  readonly criteria: CriteriaCount;
  /** The law room's own view of the request as it stands. */
  readonly evaluation: Evaluation;
  readonly notes: readonly CaseText[];
  /** Oldest first. */
  readonly decisions: readonly (StoredDecision & {
    readonly decidedByName: string;
    readonly outcomeByName: string | null;
  })[];
  /** A denial that waits for a second person. */
  readonly proposal: StoredDecision | null;
  readonly signature: StoredSignature | null;
  /** By what authority the reader may sign today; null without one. */
  readonly designation: Designation | null;
  readonly history: readonly HistoryEntry[];
  readonly workers: readonly Worker[];
}

export type CaseView = RequesterCase | AgencyCase;
