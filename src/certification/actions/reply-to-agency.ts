// The requester answers the agency's question; the clock runs again.

import type { Actor } from '../../accounts/index.ts';
import { addMessage } from '../store/messages.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { writtenText } from './written-text.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ReplyToAgency {
  readonly requestId: string;
  readonly text: string;
  readonly expectedRevision?: number;
}

/** Refuses 'fields' (text). */
export async function replyToAgency(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ReplyToAgency,
): Promise<Outcome<Changed>> {
  const text = writtenText(command.text);
  if (!text.ok) return text;
  return changeRequest(world, actor, now, {
    action: 'reply',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async ({ tx, request }) => {
      const id = world.randomness.uuid();
      await addMessage(tx, request, { id, side: 'requester', authorId: actor.personId, at: now, text: text.value });
      return { detail: { message: id }, notices: [{ kind: 'reply', to: request.assignedTo }] };
    },
  });
}
