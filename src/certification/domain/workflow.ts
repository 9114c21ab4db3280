// The life of a request as one table: who may do what, from which state to which, under which guard, and what it does to
// the clock. The same table refuses in actions, disables buttons with a reason, draws the diagram and is walked by tests.

import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { GUARDS, type Guard, type GuardContext, type GuardRefusal } from './guards.ts';

export const STATES = [
  'draft',
  'received',
  'in-review',
  'information-requested',
  'denial-proposed',
  'to-sign',
  'signed',
  'released',
  'denied',
  'withdrawn',
] as const;
export type RequestState = (typeof STATES)[number];

/** States in which the agency owes something; the clock may be running. */
export const OPEN_STATES = ['received', 'in-review', 'information-requested', 'denial-proposed', 'to-sign'] as const;
/** States that nothing leaves. */
export const FINAL_STATES = ['released', 'denied', 'withdrawn'] as const;

export type WorkflowRole = 'advocate' | 'intake-clerk' | 'reviewer' | 'second-reviewer' | 'certifying-official';
/** Everybody at the agency who works on requests, as far as this table is concerned. */
export const AGENCY_ROLES = ['intake-clerk', 'reviewer', 'second-reviewer', 'certifying-official'] as const;

export type ClockEffect = 'start' | 'pause' | 'resume' | 'stop' | 'none';

interface Step {
  readonly action: string;
  readonly from: readonly RequestState[];
  /** 'same': the act is recorded and the state stays. */
  readonly to: RequestState | 'same';
  readonly roles: readonly WorkflowRole[];
  readonly guard: Guard;
  readonly clock: ClockEffect;
}

// prettier-ignore
export const WORKFLOW = [
  { action: 'save-page', from: ['draft'], to: 'same', roles: ['advocate'], guard: 'none', clock: 'none' },
  { action: 'add-document', from: ['draft', ...OPEN_STATES], to: 'same', roles: ['advocate'], guard: 'none', clock: 'none' },
  { action: 'remove-document', from: ['draft'], to: 'same', roles: ['advocate'], guard: 'none', clock: 'none' },
  { action: 'submit', from: ['draft'], to: 'received', roles: ['advocate'], guard: 'answers-complete', clock: 'start' },
  { action: 'assign', from: OPEN_STATES, to: 'same', roles: ['intake-clerk', 'reviewer'], guard: 'none', clock: 'none' },
  { action: 'write-note', from: [...OPEN_STATES, 'signed'], to: 'same', roles: AGENCY_ROLES, guard: 'none', clock: 'none' },
  { action: 'begin-review', from: ['received'], to: 'in-review', roles: ['reviewer'], guard: 'none', clock: 'none' },
  { action: 'record-finding', from: ['in-review'], to: 'same', roles: ['reviewer'], guard: 'none', clock: 'none' },
  { action: 'record-form-facts', from: ['in-review', 'to-sign'], to: 'same', roles: ['reviewer', 'certifying-official'], guard: 'none', clock: 'none' },
  { action: 'ask-information', from: ['in-review'], to: 'information-requested', roles: ['reviewer'], guard: 'none', clock: 'pause' },
  { action: 'reply', from: ['information-requested'], to: 'in-review', roles: ['advocate'], guard: 'none', clock: 'resume' },
  { action: 'certify', from: ['in-review'], to: 'to-sign', roles: ['reviewer'], guard: 'five-criteria-met', clock: 'none' },
  { action: 'propose-denial', from: ['in-review'], to: 'denial-proposed', roles: ['reviewer'], guard: 'lawful-reasons', clock: 'none' },
  { action: 'confirm-denial', from: ['denial-proposed'], to: 'denied', roles: ['second-reviewer'], guard: 'another-person', clock: 'stop' },
  { action: 'return-denial', from: ['denial-proposed'], to: 'in-review', roles: ['second-reviewer'], guard: 'none', clock: 'none' },
  { action: 'sign', from: ['to-sign'], to: 'signed', roles: ['certifying-official'], guard: 'designated', clock: 'none' },
  { action: 'return-to-review', from: ['to-sign'], to: 'in-review', roles: ['certifying-official', 'reviewer'], guard: 'none', clock: 'none' },
  { action: 'attach-signed-form', from: ['signed'], to: 'same', roles: ['certifying-official', 'intake-clerk'], guard: 'none', clock: 'none' },
  { action: 'release', from: ['signed'], to: 'released', roles: ['certifying-official', 'intake-clerk', 'reviewer'], guard: 'scan-present', clock: 'stop' },
  { action: 'withdraw', from: OPEN_STATES, to: 'withdrawn', roles: ['advocate'], guard: 'none', clock: 'stop' },
] as const satisfies readonly Step[];

export type WorkflowAction = (typeof WORKFLOW)[number]['action'];

/** What the table needs to know of a request. */
export interface WorkflowCase {
  readonly state: RequestState;
  readonly agencyId: string;
  readonly organisationId: string;
}

/** What the table needs to know of a person; the accounts room's actor has this shape. */
export interface WorkflowActor {
  readonly personId: string;
  readonly organisationId: string;
  readonly agencyId: string | null;
  readonly roles: readonly string[];
}

/** 'not-found' covers what the person may not know of; the others are told to people who may see the request. */
export type WorkflowRefusal = 'not-found' | 'role-needed' | 'wrong-state' | GuardRefusal;

export interface Transition {
  readonly action: WorkflowAction;
  readonly to: RequestState;
  readonly clock: ClockEffect;
}

/** The table's row for an action. */
export function stepOf(action: WorkflowAction): Step {
  const step = WORKFLOW.find((row) => row.action === action);
  if (step === undefined) throw new RangeError(`no such action: ${action}`);
  return step;
}

/** Whether the person may know that the request exists: its organisation always, its agency once it is receipted. */
export function mayView(request: WorkflowCase, actor: WorkflowActor): boolean {
  if (actor.roles.includes('advocate') && actor.organisationId === request.organisationId) return true;
  const worksThere = actor.agencyId === request.agencyId && AGENCY_ROLES.some((role) => actor.roles.includes(role));
  return worksThere && request.state !== 'draft';
}

function hasRole(step: Step, request: WorkflowCase, actor: WorkflowActor): boolean {
  return step.roles.some((role) => {
    if (!actor.roles.includes(role)) return false;
    return role === 'advocate' ? actor.organisationId === request.organisationId : actor.agencyId === request.agencyId;
  });
}

/**
 * Whether this person may do this now, and where it leads. Checked in this order: sight, role, state, guard; the first
 * that fails is the answer. `context` holds what the action's guard reads; what is absent counts against the act.
 */
export function canDo(
  action: WorkflowAction,
  request: WorkflowCase,
  actor: WorkflowActor,
  context: GuardContext = {},
): Result<Transition, Refusal<WorkflowRefusal>> {
  const step = stepOf(action);
  if (!mayView(request, actor)) return refuse('not-found');
  if (!hasRole(step, request, actor)) return refuse('role-needed', { roles: step.roles.join(' ') });
  if (!step.from.includes(request.state)) return refuse('wrong-state', { state: request.state });
  const passed = GUARDS[step.guard](context, actor.personId);
  if (!passed.ok) return passed;
  return ok({ action, to: step.to === 'same' ? request.state : step.to, clock: step.clock });
}
