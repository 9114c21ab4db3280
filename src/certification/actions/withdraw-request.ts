// The requester takes an open request back. What the agency had begun stays in its history.

import type { Actor } from '../../accounts/index.ts';
import { changeRequest, type Changed } from './change-request.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface WithdrawRequest {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

export async function withdrawRequest(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: WithdrawRequest,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'withdraw',
    ...command,
    apply: async ({ request }) => ({ notices: [{ kind: 'withdrawn', to: request.assignedTo }] }),
  });
}
