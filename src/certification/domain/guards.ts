// The conditions of the workflow table by name. Each reads what the action found out beforehand; what is absent
// counts against the act, so that a forgotten look-up refuses instead of permitting.

import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { canCertify, type CriteriaRefusal, type Finding, type ScreenedDenial } from './criteria.ts';

export interface GuardContext {
  /** Names of the questions a request may not be sent without (`missingForSubmission`). */
  readonly missing?: readonly string[];
  readonly findings?: readonly Finding[];
  /** Outcome of `canDeny` for the reasons at hand. */
  readonly denial?: Result<ScreenedDenial, Refusal<CriteriaRefusal>>;
  readonly proposedBy?: string | null;
  /** Whether the person is head, designee or judge of this agency on this day. */
  readonly designated?: boolean;
  readonly hasSignedForm?: boolean;
}

export type GuardRefusal = 'incomplete' | 'same-person' | 'not-designated' | 'signed-form-missing' | CriteriaRefusal;

type GuardCheck = (context: GuardContext, personId: string) => Result<unknown, Refusal<GuardRefusal>>;

export const GUARDS = {
  none: () => ok(true),
  'answers-complete': ({ missing }) =>
    missing?.length === 0 ? ok(true) : refuse('incomplete', { count: missing?.length ?? 0 }),
  'five-criteria-met': ({ findings }) => canCertify(findings ?? []),
  'lawful-reasons': ({ denial }) => denial ?? refuse('reason-needed'),
  // A denial is read by a second person before any letter leaves; nobody confirms what they proposed.
  'another-person': ({ proposedBy }, personId) =>
    proposedBy != null && proposedBy !== personId ? ok(true) : refuse('same-person'),
  designated: ({ designated }) => (designated === true ? ok(true) : refuse('not-designated')),
  'scan-present': ({ hasSignedForm }) => (hasSignedForm === true ? ok(true) : refuse('signed-form-missing')),
} as const satisfies Record<string, GuardCheck>;

export type Guard = keyof typeof GUARDS;
