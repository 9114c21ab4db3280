// Opens a case for somebody who may see it, as their side sees it, and records the reading.

import { designationOn, organisationOf, type Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok, refuse } from '../../platform/values/result.ts';
import { withoutANumber, type RequestAnswers } from '../domain/answers.ts';
import { missingButAdvised, missingForSubmission } from '../domain/checklist.ts';
import { caseClock } from '../domain/clock.ts';
import { countCriteria, currentFindings } from '../domain/criteria.ts';
import { evaluateRequest, preCheck } from '../domain/facts.ts';
import type { GuardContext } from '../domain/guards.ts';
import { nextStepOf, publicStateOf } from '../domain/public-state.ts';
import { statusMentions } from '../domain/status-guard.ts';
import { canDo, mayView, WORKFLOW, type WorkflowAction } from '../domain/workflow.ts';
import { decisionsOf, findingsOf, signatureOf, type StoredDecision, type StoredFinding } from '../store/decisions.ts';
import { documentsOf, type StoredDocument } from '../store/documents.ts';
import { clockEvents, eventsOf, type RequestEvent } from '../store/events.ts';
import { internalNotesOf, messagesOf, type WrittenText } from '../store/messages.ts';
import { findRequest, openCountByPerson, type StoredRequest } from '../store/requests.ts';
import type {
  AgencyCase,
  Allowed,
  CaseDocument,
  CaseText,
  CaseView,
  RequesterCase,
  TimelineStep,
} from './case-view.ts';
import { isUuid, refusalOf, Undo, undoable } from './change-request.ts';
import { urgentReasons } from './list-queue.ts';
import { receiptOf } from './submit-request.ts';
import { workersOf } from './workers.ts';
import {
  agencyOf,
  clockRuleOf,
  lawPlace,
  namesIn,
  type Agency,
  type CertificationWorld,
  type Outcome,
} from './world.ts';

interface Opening {
  readonly world: CertificationWorld;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly today: IsoDate;
  readonly request: StoredRequest;
  readonly agency: Agency;
  readonly events: readonly RequestEvent[];
  readonly documents: readonly StoredDocument[];
  readonly names: ReadonlyMap<string, string>;
}

/** Refuses 'not-found'. An advocate of the request's organisation gets the requester's side, everybody else the agency's. */
export async function openCase(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId }: { readonly requestId: string },
): Promise<Outcome<CaseView>> {
  return undoable(world, async (tx) => {
    const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const agency = await agencyOf(world, tx, request.agencyId);
    if (agency === null) throw new Error('a request is addressed to an organisation that is no agency');
    const opening: Opening = {
      world,
      tx,
      actor,
      today: localDate(now, world.timeZone),
      request,
      agency,
      events: await eventsOf(tx, request),
      documents: await documentsOf(tx, request),
      names: await namesIn(tx, request.agencyId, request.organisationId),
    };
    const side = actor.organisationId === request.organisationId ? 'requester' : 'agency';
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-case',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { side },
    });
    return side === 'requester' ? requesterCase(opening) : agencyCase(opening);
  });
}

async function requesterCase(opening: Opening): Promise<RequesterCase> {
  const { world, tx, request, agency, events, documents, names, today } = opening;
  const state = publicStateOf(request.state);
  const { checklist } = agency.procedure;
  const released = state === 'form-ready';
  const signature = released ? await signatureOf(tx, request) : null;
  const scan = documents.findLast((document) => document.kind === 'signed-form');
  const denial = request.state === 'denied' ? (await decisionsOf(tx, request)).at(-1) : undefined;
  const deniedOn = events.findLast((event) => event.to === 'denied')?.on;
  return {
    side: 'requester',
    ...(await baseOf(opening, request.answers, {})),
    documents: documents.filter((document) => document.kind === 'evidence' || released).map(shownDocument),
    clientId: request.clientId,
    state,
    nextStep: nextStepOf(state),
    receipt: receiptOf(request, agency.name),
    missing: missingForSubmission(request.answers, checklist),
    advised: missingButAdvised(request.answers, checklist),
    preCheck: preCheck(world.law, request.answers, lawPlace(world, agency, today)),
    mentions: statusMentions(request.answers),
    timeline: timelineOf(events),
    assignedName: request.assignedTo === null ? null : (names.get(request.assignedTo) ?? null),
    agencyPeople: (await workersOf(tx, request.agencyId, today, new Map())).length,
    denial: denial === undefined || deniedOn === undefined ? null : { on: deniedOn, reasons: denial.body.reasons },
    form:
      signature === null || scan === undefined
        ? null
        : { documentId: scan.id, signedOn: signature.signedOn, fileBy: signature.fileBy },
  };
}

async function agencyCase(opening: Opening): Promise<AgencyCase> {
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
    ...(await baseOf(opening, shown, {
      findings,
      denial: anyFails(findings) ? ok({ reasons: [], screens: [] }) : refuse('no-failed-criterion'),
      proposedBy: proposal?.decidedBy ?? null,
      designated: designation !== null,
      hasSignedForm: documents.some((document) => document.kind === 'signed-form'),
    })),
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

async function baseOf(opening: Opening, answers: RequestAnswers, context: GuardContext) {
  const { world, tx, actor, today, request, agency, events, documents } = opening;
  const rule = request.receivedOn === null ? null : clockRuleOf(world, agency.procedure, request.receivedOn);
  const missing = missingForSubmission(request.answers, agency.procedure.checklist).map(({ item }) => item);
  const allowed = (action: WorkflowAction) => canDo(action, request, actor, { ...context, missing });
  return {
    requestId: request.id,
    revision: request.revision,
    today,
    agency: { id: agency.id, name: agency.name },
    reference: request.reference,
    answers,
    urgent: urgentReasons(answers.urgent),
    documents: documents.map(shownDocument),
    messages: (await messagesOf(tx, request)).map((message) => ({
      ...shownText(message, opening),
      side: message.side,
    })),
    clock: caseClock(clockEvents(events), rule, world.calendar, today),
    allowed: Object.fromEntries(WORKFLOW.map(({ action }) => [action, allowed(action)])) as Allowed, // one entry per row
  };
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

function shownDocument({ id, kind, title, fileName, mediaType, size, addedAt, seenAt }: StoredDocument): CaseDocument {
  return { id, kind, title, fileName, mediaType, size, addedAt, seenAt };
}

function shownText({ id, authorId, at, text }: WrittenText, { actor, names }: Opening): CaseText {
  return { id, authorName: names.get(authorId) ?? '', byMe: authorId === actor.personId, at, text };
}

/** The public states in the order they were reached; steps that look the same from outside are one. */
function timelineOf(events: readonly RequestEvent[]): readonly TimelineStep[] {
  const changes = events.filter((event) => publicStateOf(event.from) !== publicStateOf(event.to));
  return changes.map(({ to, at, on }) => ({ state: publicStateOf(to), at, on }));
}
