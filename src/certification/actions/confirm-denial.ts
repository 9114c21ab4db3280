// The second person agrees with a proposed denial; only now it is an answer: its letter is written and kept, and the
// requester is told.

import type { Actor } from '../../accounts/index.ts';
import { ruleVersions } from '../domain/decision.ts';
import { denialLetter } from '../domain/letters/of-request.ts';
import { closeDecision, decisionsOf } from '../store/decisions.ts';
import { changeRequest, type Change, type Changed } from './change-request.ts';
import { keepLetter } from './keep-letter.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ConfirmDenial {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

/** The decision that waits for a second person; null when none does. */
export async function openProposal({ tx, request }: Change) {
  const last = (await decisionsOf(tx, request)).at(-1);
  return last !== undefined && last.kind === 'deny' && last.outcome === null ? last : null;
}

/** Refuses 'same-person' for whoever proposed it. */
export async function confirmDenial(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ConfirmDenial,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'confirm-denial',
    ...command,
    context: async (change) => ({ proposedBy: (await openProposal(change))?.decidedBy ?? null }),
    apply: async (change) => {
      const { tx, request } = change;
      const proposal = await openProposal(change);
      if (proposal === null) throw new Error('a request in denial-proposed has no open proposal');
      await closeDecision(tx, request, proposal.number, { outcome: 'confirmed', by: actor.personId, at: now });
      await keepLetter(change, {
        kind: 'denial',
        write: (sources) => denialLetter(sources, change.today, proposal.body),
        rules: ruleVersions(proposal.body.law),
      });
      return {
        detail: { decision: proposal.number, criteria: proposal.criteria.join(' ') },
        notices: [{ kind: 'answer', to: request.startedBy }],
      };
    },
  });
}
