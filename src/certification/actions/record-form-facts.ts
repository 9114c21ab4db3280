// Writes down what only the agency knows and the federal form asks. What is left out stays out: the form leaves it empty.

import type { Actor } from '../../accounts/index.ts';
import type { Fields } from '../domain/form-reader.ts';
import { parseFormFacts } from '../domain/form-facts.ts';
import { addFormFacts, formFactsOf } from '../store/form-facts.ts';
import { changeRequest, type Changed } from './change-request.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface RecordFormFacts {
  readonly requestId: string;
  /** As the page posts them: see parseFormFacts. */
  readonly fields: Fields;
  readonly expectedRevision?: number;
}

/** Refuses 'fields'. */
export async function recordFormFacts(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId, fields, expectedRevision }: RecordFormFacts,
): Promise<Outcome<Changed>> {
  const { value: facts, issues } = parseFormFacts(fields);
  if (issues.length > 0) return { ok: false, refusal: { code: 'fields', issues } };
  return changeRequest(world, actor, now, {
    action: 'record-form-facts',
    requestId,
    expectedRevision,
    apply: async ({ tx, request }) => {
      const earlier = await formFactsOf(tx, request);
      await addFormFacts(tx, request, earlier, { recordedBy: actor.personId, recordedAt: now, facts });
      return {};
    },
  });
}
