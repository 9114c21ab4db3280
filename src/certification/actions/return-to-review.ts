// The certifying official, or a reviewer, takes a request back from the signing table.

import type { Actor } from '../../accounts/index.ts';
import { closeDecision, decisionsOf } from '../store/decisions.ts';
import { addInternalNote } from '../store/messages.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { writtenText } from './written-text.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ReturnToReview {
  readonly requestId: string;
  /** Why; kept as an internal note. */
  readonly text: string;
  readonly expectedRevision?: number;
}

/** Refuses 'fields' (text). */
export async function returnToReview(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ReturnToReview,
): Promise<Outcome<Changed>> {
  const text = writtenText(command.text);
  if (!text.ok) return text;
  return changeRequest(world, actor, now, {
    action: 'return-to-review',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async ({ tx, request }) => {
      const last = (await decisionsOf(tx, request)).at(-1);
      if (last === undefined) throw new Error('a request in to-sign has no decision');
      await closeDecision(tx, request, last.number, { outcome: 'returned', by: actor.personId, at: now });
      const note = { id: world.randomness.uuid(), authorId: actor.personId, at: now, text: text.value };
      await addInternalNote(tx, request, note);
      return { detail: { decision: last.number, note: note.id } };
    },
  });
}
