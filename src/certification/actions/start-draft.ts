// Opens a draft to one agency for a client, new or known; the facts of an earlier request of the same client can be taken
// over, so that several agencies can be asked with the same words.

import { hasRole, type Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { PersonName, RequestAnswers } from '../domain/answers.ts';
import { readFields, type Fields } from '../domain/form-reader.ts';
import { addClient, findClient } from '../store/clients.ts';
import { findRequest, insertDraft } from '../store/requests.ts';
import { type Changed } from './change-request.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import { agencyOf, type CertificationWorld, type Outcome } from './world.ts';

export interface StartDraft {
  readonly agencyId: string;
  /** Either a client the organisation knows ... */
  readonly clientId?: string;
  /** ... or the name of a new one, as the fields name.family, name.given, name.middle. */
  readonly clientFields?: Fields;
  /** An earlier request of the same client, whose answers are copied. */
  readonly copyFrom?: string;
}

/** Refuses 'not-found' (no advocate, or not your client), 'no-such-agency', 'fields' (name.family). */
export async function startDraft(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: StartDraft,
): Promise<Outcome<Changed>> {
  if (!hasRole(actor, 'advocate')) return { ok: false, refusal: refusalOf('not-found') };
  return undoable(world, async (tx) => {
    if ((await agencyOf(world, tx, command.agencyId)) === null) throw new Undo(refusalOf('no-such-agency'));
    const client = await clientFor(world, tx, actor, now, command);
    const answers = await answersToCopy(world, tx, actor, client, command);
    const id = world.randomness.uuid();
    await insertDraft(tx, world.vault, {
      id,
      agencyId: command.agencyId,
      organisationId: actor.organisationId,
      clientId: client.id,
      startedBy: actor.personId,
      at: now,
      answers,
    });
    const subject = `request:${id}`;
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.start-draft',
      subject,
      agencyId: command.agencyId,
    });
    return { requestId: id, state: 'draft', revision: 1 };
  });
}

interface ClientName {
  readonly id: string;
  readonly name: PersonName;
}

async function clientFor(
  world: CertificationWorld,
  tx: Tx,
  actor: Actor,
  now: Date,
  command: StartDraft,
): Promise<ClientName> {
  if (command.clientId !== undefined) {
    const known = isUuid(command.clientId)
      ? await findClient(tx, world.vault, actor.organisationId, command.clientId)
      : null;
    if (known === null) throw new Undo(refusalOf('not-found'));
    return known;
  }
  const name = newName(command.clientFields ?? {});
  const client = { id: world.randomness.uuid(), organisationId: actor.organisationId, name, createdAt: now };
  await addClient(tx, world.vault, { ...client, createdBy: actor.personId });
  return client;
}

function newName(fields: Fields): PersonName {
  const form = readFields(fields);
  const name = form.name('name');
  if (name !== undefined && form.issues.length === 0) return name;
  const issues = form.issues.length > 0 ? form.issues : [{ field: 'name.family', code: 'required' }];
  throw new Undo({ code: 'fields', issues });
}

/** A copy leaves out what belongs to the other agency: who investigated, and the numbers there. */
async function answersToCopy(
  world: CertificationWorld,
  tx: Tx,
  actor: Actor,
  client: ClientName,
  command: StartDraft,
): Promise<RequestAnswers> {
  if (command.copyFrom === undefined) return { victim: { name: client.name } };
  const source = isUuid(command.copyFrom) ? await findRequest(tx, world.vault, command.copyFrom) : null;
  if (source === null || source.organisationId !== actor.organisationId || source.clientId !== client.id)
    throw new Undo(refusalOf('not-found'));
  const { investigation: _theirs, ...answers } = source.answers;
  return answers;
}
