// The reviewer finds all five criteria met; the request goes to the certifying official.

import type { Actor } from '../../accounts/index.ts';
import { currentFindings } from '../domain/criteria.ts';
import { lawOnTheDay } from '../domain/facts.ts';
import { addDecision, decisionsOf, findingsOf } from '../store/decisions.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { lawPlace, type CertificationWorld, type Outcome } from './world.ts';

export interface CertifyRequest {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

/** Refuses 'criteria-open' or 'criterion-failed' with an issue per criterion. */
export async function certifyRequest(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: CertifyRequest,
): Promise<Outcome<Changed>> {
  return changeRequest(world, actor, now, {
    action: 'certify',
    ...command,
    context: async ({ tx, request }) => ({ findings: await findingsOf(tx, request) }),
    apply: async ({ tx, request, agency, today }) => {
      const findings = [...currentFindings(await findingsOf(tx, request)).values()];
      const law = lawOnTheDay(world.law, request.answers, lawPlace(world, agency, today));
      const body = { findings, law, reasons: [], screens: [] };
      const decision = { kind: 'certify' as const, decidedBy: actor.personId, decidedAt: now, criteria: [], body };
      await addDecision(tx, request, await decisionsOf(tx, request), decision);
      return {};
    },
  });
}
