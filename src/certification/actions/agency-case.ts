// The agency's side of a case.

import { designationOn, organisationOf, type Actor } from '../../accounts/index.ts';
import { ok, refuse } from '../../platform/values/result.ts';
import { withoutANumber, type RequestAnswers } from '../domain/answers.ts';
import { countCriteria, currentFindings } from '../domain/criteria.ts';
import { evaluateRequest } from '../domain/facts.ts';
import type { GuardContext } from '../domain/guards.ts';
import { canDo, WORKFLOW } from '../domain/workflow.ts';
import { decisionsOf, findingsOf, signatureOf, type StoredDecision, type StoredFinding } from '../store/decisions.ts';
import { internalNotesOf } from '../store/messages.ts';
import { openCountByPerson } from '../store/requests.ts';
import { baseOf, shownText, type Opening } from './case-opening.ts';
import type { AgencyCase, Allowed } from './case-view.ts';
import { workersOf } from './workers.ts';
import { lawPlace } from './world.ts';

export async function agencyCase(opening: Opening): Promise<AgencyCase> {
  const { world, tx, actor, request, agency, events, documents, names, today } = opening;
  const shown = answersFor(actor, request.answers);
  const findings = await findingsOf(tx, request);
  const decisions = await decisionsOf(tx, request);
  const signature = await signatureOf(tx, request);
  const proposal = openProposalIn(decisions);
  const designation = await designationOn(tx, actor.personId, request.agencyId, today);
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    side: 'agency',
    ...(await baseOf(opening, shown)),
    allowed: allowedHere(opening, {
      findings,
      denial: anyFails(findings) ? ok({ reasons: [], screens: [] }) : refuse('no-failed-criterion'),
      proposedBy: proposal?.decidedBy ?? null,
      designated: designation !== null,
      hasSignedForm: documents.some((document) => document.kind === 'signed-form'),
    }),
    state: request.state,
    requester: {
      name: nameOf(request.startedBy),
      organisationName: (await organisationOf(tx, request.organisationId))?.name ?? '',
    },
    assignedTo: request.assignedTo === null ? null : { id: request.assignedTo, name: nameOf(request.assignedTo) },
    findings: new Map(findings.map((finding) => [finding.criterion, finding])),
    criteria: countCriteria(findings),
    evaluation: evaluateRequest(world.law, request.answers, lawPlace(world, agency, today)),
    notes: (await internalNotesOf(tx, request)).map((note) => shownText(note, opening)),
    decisions: decisions.map((decision) => ({
      ...decision,
      decidedByName: nameOf(decision.decidedBy),
      outcomeByName: decision.outcomeBy === null ? null : nameOf(decision.outcomeBy),
    })),
    proposal,
    signature:
      signature === null
        ? null
        : { ...signature, body: { ...signature.body, answers: answersFor(actor, signature.body.answers) } },
    designation,
    history: events.map(({ action, at, on, actorId, from, to, detail }) => ({
      action,
      at,
      on,
      actorName: nameOf(actorId),
      from,
      to,
      detail,
    })),
    workers: await workersOf(tx, request.agencyId, today, await openCountByPerson(tx, request.agencyId)),
  };
}

function allowedHere({ request, actor }: Opening, context: GuardContext): Allowed {
  const rows = WORKFLOW.map(({ action }) => [action, canDo(action, request, actor, context)]);
  return Object.fromEntries(rows) as Allowed; // one entry per row of the table
}

/** The A-number is for the requester and the certifying official only. */
function answersFor(actor: Actor, answers: RequestAnswers): RequestAnswers {
  return actor.roles.includes('certifying-official') ? answers : withoutANumber(answers);
}

function openProposalIn(decisions: readonly StoredDecision[]): StoredDecision | null {
  const last = decisions.at(-1);
  return last !== undefined && last.kind === 'deny' && last.outcome === null ? last : null;
}

function anyFails(findings: readonly StoredFinding[]): boolean {
  return [...currentFindings(findings).values()].some((finding) => finding.answer === 'fails');
}
