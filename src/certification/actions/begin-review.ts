// A reviewer takes up a received request; it becomes theirs if nobody had it.

import type { Actor } from '../../accounts/index.ts';
import { changeRequest, type Changed } from './change-request.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface BeginReview {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

export async function beginReview(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: BeginReview,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'begin-review',
    ...command,
    apply: async ({ request }) => ({ columns: { assigned_to: request.assignedTo ?? actor.personId } }),
  });
}
