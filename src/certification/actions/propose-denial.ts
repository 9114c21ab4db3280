// A reviewer proposes to deny, with a written reason for each criterion that is not met. The law room reads every ground
// and every reason; one outside the certifier's role refuses the whole proposal. A second person decides.

import type { Actor } from '../../accounts/index.ts';
import type { FieldIssue } from '../../platform/values/result.ts';
import { canDeny, currentFindings, isCriterion, LONGEST_REASON, type DenialReason } from '../domain/criteria.ts';
import { lawOnTheDay } from '../domain/facts.ts';
import { groundScreener } from '../domain/grounds.ts';
import { cleanParagraphs } from '../domain/text.ts';
import { addDecision, decisionsOf, findingsOf } from '../store/decisions.ts';
import { changeRequest, type Change, type Changed } from './change-request.ts';
import { lawPlace, type CertificationWorld, type Outcome } from './world.ts';

export interface ProposeDenial {
  readonly requestId: string;
  /** `ground`: an id of law.denialGrounds(). */
  readonly reasons: readonly { readonly criterion: string; readonly ground: string; readonly text: string }[];
  readonly expectedRevision?: number;
}

/**
 * Refuses 'forbidden-ground' (params and issues carry rule, statement, citation), 'no-failed-criterion', 'reason-needed'
 * (issue per criterion), 'fields'.
 */
export async function proposeDenial(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: ProposeDenial,
): Promise<Outcome<Changed>> {
  const checked = checkReasons(command.reasons);
  if ('issues' in checked) return { ok: false, refusal: { code: 'fields', issues: checked.issues } };
  const { reasons } = checked;
  const deny = async ({ tx, request, today }: Change) => {
    const findings = await findingsOf(tx, request);
    return canDeny(findings, reasons, groundScreener(world.law, world.jurisdiction), today);
  };
  return changeRequest(world, actor, now, {
    action: 'propose-denial',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    context: async (change) => ({ denial: await deny(change) }),
    apply: async (change) => {
      const { tx, request, agency, today } = change;
      const denial = await deny(change);
      const findings = [...currentFindings(await findingsOf(tx, request)).values()];
      const law = lawOnTheDay(world.law, request.answers, lawPlace(world, agency, today));
      const screens = denial.ok ? denial.value.screens : [];
      const criteria = [...new Set(reasons.map((reason) => reason.criterion))];
      const body = { findings, law, reasons, screens };
      const decision = { kind: 'deny' as const, decidedBy: actor.personId, decidedAt: now, criteria, body };
      await addDecision(tx, request, await decisionsOf(tx, request), decision);
      return { detail: { criteria: criteria.join(' ') } };
    },
  });
}

function checkReasons(
  reasons: ProposeDenial['reasons'],
): { readonly reasons: readonly DenialReason[] } | { readonly issues: readonly FieldIssue[] } {
  const issues: FieldIssue[] = [];
  const checked = reasons.flatMap(({ criterion, ground, text }) => {
    const cleaned = cleanParagraphs(text, LONGEST_REASON);
    if (!isCriterion(criterion)) issues.push({ field: 'criterion', code: 'not-a-choice' });
    else if ('problem' in cleaned)
      issues.push({ field: criterion, code: cleaned.problem, params: { longest: LONGEST_REASON } });
    else return [{ criterion, ground, text: cleaned.text }];
    return [];
  });
  return issues.length > 0 ? { issues } : { reasons: checked };
}
