// Gives a request to somebody of the agency, or back to nobody.

import { actorOf, type Actor } from '../../accounts/index.ts';
import { AGENCY_ROLES } from '../domain/workflow.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { isUuid, Undo } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface AssignRequest {
  readonly requestId: string;
  /** A person of the same agency; null takes it from whoever has it. */
  readonly to: string | null;
  readonly expectedRevision?: number;
}

/** Refuses 'fields' (to: 'not-a-colleague') for a person who does not work on requests there. */
export async function assignRequest(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: AssignRequest,
): Promise<Outcome<Changed>> {
  const { to } = command;
  return changeRequest(world, actor, now, {
    action: 'assign',
    ...command,
    apply: async ({ tx, request, today }) => {
      const person = to === null || !isUuid(to) ? null : await actorOf(tx, to, today);
      const works = person?.agencyId === request.agencyId && AGENCY_ROLES.some((role) => person.roles.includes(role));
      if (to !== null && !works) throw new Undo({ code: 'fields', issues: [{ field: 'to', code: 'not-a-colleague' }] });
      return { columns: { assigned_to: to }, detail: { to: to ?? 'nobody' } };
    },
  });
}
