// The second person sends a proposed denial back to review, with the reason in the agency's own lane.

import type { Actor } from '../../accounts/index.ts';
import { closeDecision } from '../store/decisions.ts';
import { addInternalNote } from '../store/messages.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { openProposal } from './confirm-denial.ts';
import { writtenText } from './written-text.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ReturnDenial {
  readonly requestId: string;
  /** Why; kept as an internal note. */
  readonly text: string;
  readonly expectedRevision?: number;
}

/** Refuses 'fields' (text). */
export async function returnDenial(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ReturnDenial,
): Promise<Outcome<Changed>> {
  const text = writtenText(command.text);
  if (!text.ok) return text;
  return changeRequest(world, actor, now, {
    action: 'return-denial',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async (change) => {
      const { tx, request } = change;
      const proposal = await openProposal(change);
      if (proposal === null) throw new Error('a request in denial-proposed has no open proposal');
      await closeDecision(tx, request, proposal.number, { outcome: 'returned', by: actor.personId, at: now });
      const note = { id: world.randomness.uuid(), authorId: actor.personId, at: now, text: text.value };
      await addInternalNote(tx, request, note);
      return { detail: { decision: proposal.number, note: note.id } };
    },
  });
}
