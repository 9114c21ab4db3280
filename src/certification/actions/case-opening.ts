// What both sides of a case are shown from, read once, and the parts that both views share.

import type { Actor } from '../../accounts/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { RequestAnswers } from '../domain/answers.ts';
import { caseClock } from '../domain/clock.ts';
import type { StoredDocument } from '../store/documents.ts';
import { clockEvents, type RequestEvent } from '../store/events.ts';
import { messagesOf, type WrittenText } from '../store/messages.ts';
import type { StoredRequest } from '../store/requests.ts';
import type { CaseBase, CaseDocument, CaseText } from './case-view.ts';
import { urgentReasons } from './list-queue.ts';
import { clockRuleOf, type Agency, type CertificationWorld } from './world.ts';

export interface Opening {
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

export async function baseOf(opening: Opening, answers: RequestAnswers): Promise<CaseBase> {
  const { world, tx, today, request, agency, events, documents } = opening;
  const rule = request.receivedOn === null ? null : clockRuleOf(world, agency.procedure, request.receivedOn);
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
  };
}

export function shownDocument({
  id,
  kind,
  title,
  fileName,
  mediaType,
  size,
  addedAt,
  seenAt,
}: StoredDocument): CaseDocument {
  return { id, kind, title, fileName, mediaType, size, addedAt, seenAt };
}

export function shownText({ id, authorId, at, text }: WrittenText, { actor, names }: Opening): CaseText {
  return { id, authorName: names.get(authorId) ?? '', byMe: authorId === actor.personId, at, text };
}
