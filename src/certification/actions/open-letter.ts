// Opens a letter of a request for whoever may read it, and records the reading. There is a letter once its event happened;
// nothing in it is worked out again by later law.

import { organisationOf, type Actor, type AgencyDetails } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { Language } from '../../platform/values/language.ts';
import { caseClock } from '../domain/clock.ts';
import type { Letter } from '../domain/letters/index.ts';
import {
  certifiedLetter,
  denialLetter,
  informationLetter,
  receiptLetter,
  type LetterSources,
} from '../domain/letters/of-request.ts';
import { mayView } from '../domain/workflow.ts';
import { decisionsOf, signatureOf } from '../store/decisions.ts';
import { clockEvents, eventsOf, type RequestEvent } from '../store/events.ts';
import { messagesOf } from '../store/messages.ts';
import { findRequest, type StoredRequest } from '../store/requests.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import { agencyOf, clockRuleOf, namesIn, type Agency, type CertificationWorld, type Outcome } from './world.ts';

export const LETTER_KINDS = ['receipt', 'information', 'denial', 'release'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface OpenLetter {
  readonly requestId: string;
  readonly kind: LetterKind;
  /** Where a receipt code can be looked up, for the receipt's letter. */
  readonly statusAddress: string;
}

export interface OpenedLetter {
  readonly side: 'requester' | 'agency';
  readonly requestId: string;
  readonly reference: string;
  readonly letter: Letter;
  /** English, and the language that the requester asked letters to be in. */
  readonly languages: readonly Language[];
}

interface Reading {
  readonly world: CertificationWorld;
  readonly tx: Tx;
  readonly request: StoredRequest;
  readonly agency: Agency;
  readonly events: readonly RequestEvent[];
  readonly command: OpenLetter;
}

/** Refuses 'not-found', also when what the letter tells has not happened. */
export async function openLetter(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: OpenLetter,
): Promise<Outcome<OpenedLetter>> {
  return undoable(world, async (tx) => {
    const request = isUuid(command.requestId) ? await findRequest(tx, world.vault, command.requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const agency = await agencyOf(world, tx, request.agencyId);
    if (agency === null) throw new Error('a request is addressed to an organisation that is no agency');
    const reading: Reading = { world, tx, request, agency, events: await eventsOf(tx, request), command };
    const letter = await letterOf(reading);
    if (letter === null) throw new Undo(refusalOf('not-found'));
    const side = actor.organisationId === request.organisationId ? 'requester' : 'agency';
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-letter',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { side, letter: command.kind },
    });
    const own = request.answers.victim?.letterLanguage ?? 'en';
    const languages: readonly Language[] = own === 'en' ? ['en'] : ['en', own];
    return { side, requestId: request.id, reference: letter.reference, letter, languages };
  });
}

async function letterOf(reading: Reading): Promise<Letter | null> {
  const sources = await sourcesOf(reading);
  if (sources === null) return null;
  switch (reading.command.kind) {
    case 'receipt':
      return receipt(reading, sources);
    case 'information':
      return information(reading, sources);
    case 'denial':
      return denial(reading, sources);
    case 'release':
      return release(reading, sources);
  }
}

/** Null for a draft, to which nobody has written yet. */
async function sourcesOf({ world, tx, request, agency }: Reading): Promise<LetterSources | null> {
  const { reference, receivedOn, answers } = request;
  if (reference === null || receivedOn === null) return null;
  const details = (await organisationOf(tx, agency.id))?.details ?? {};
  const requester = await organisationOf(tx, request.organisationId);
  const names = await namesIn(tx, request.organisationId);
  return {
    law: world.law,
    jurisdiction: world.jurisdiction,
    profile: agency.procedure.profile,
    agencyKind: agency.kind,
    agencyName: agency.name,
    agencyLines: addressLines(details),
    agencyPhone: details.phone ?? null,
    requester: [names.get(request.startedBy) ?? '', requester?.name ?? ''].filter((line) => line !== ''),
    reference,
    receivedOn,
    answers,
  };
}

function addressLines({ street = '', unit = '', city = '', state = '', zip = '' }: AgencyDetails): readonly string[] {
  const place = [city, [state, zip].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
  return [[street, unit].filter((part) => part !== '').join(', '), place].filter((line) => line !== '');
}

/** The due date as it stood on the day of receipt. */
function receipt({ world, agency, events, command }: Reading, sources: LetterSources): Letter {
  const rule = clockRuleOf(world, agency.procedure, sources.receivedOn);
  const start = clockEvents(events).filter(({ effect }) => effect === 'start');
  const clock = caseClock(start, rule, world.calendar, sources.receivedOn);
  return receiptLetter(sources, rule, clock?.dueOn ?? null, command.statusAddress);
}

/** The last question that was asked. */
async function information({ tx, request, events }: Reading, sources: LetterSources): Promise<Letter | null> {
  const asked = events.findLast((event) => event.action === 'ask-information');
  if (asked === undefined) return null;
  const question = (await messagesOf(tx, request)).find(({ id }) => id === asked.detail['message']);
  return question === undefined ? null : informationLetter(sources, asked.on, question.text);
}

async function denial({ tx, request, events }: Reading, sources: LetterSources): Promise<Letter | null> {
  const denied = events.findLast((event) => event.to === 'denied');
  const decision = (await decisionsOf(tx, request)).findLast(({ outcome }) => outcome === 'confirmed');
  if (denied === undefined || decision === undefined) return null;
  return denialLetter(sources, denied.on, decision.body);
}

async function release({ tx, request, events }: Reading, sources: LetterSources): Promise<Letter | null> {
  const released = events.findLast((event) => event.to === 'released');
  const signature = await signatureOf(tx, request);
  if (released === undefined || signature === null) return null;
  const { signedOn, fileBy, body } = signature;
  return certifiedLetter(sources, released.on, { signedOn, fileBy, signer: body.signer });
}
