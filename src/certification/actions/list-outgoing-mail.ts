// What the product would have sent, for the operator of a demonstration. Mail says little by design; even so, nobody else
// may read it.

import { everyPerson, hasRole, mailboxOf, type Actor } from '../../accounts/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import { listOutbox, type StoredMail } from '../../platform/mail/index.ts';
import { refusalOf } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export const MAIL_PAGE_SIZE = 50;

export interface OutgoingMail extends Pick<
  StoredMail,
  'id' | 'to' | 'subject' | 'text' | 'language' | 'state' | 'attempts'
> {
  readonly at: Date;
  readonly sentAt: Date | null;
  /** The person of the demonstration it is for; null for an address of nobody here. */
  readonly recipient: { readonly name: string; readonly organisation: string } | null;
}

/** Newest first. Refuses 'not-found' for whoever is no operator. */
export async function listOutgoingMail(
  world: CertificationWorld,
  actor: Actor,
): Promise<Outcome<readonly OutgoingMail[]>> {
  if (!hasRole(actor, 'operator')) return { ok: false, refusal: refusalOf('not-found') };
  return world.database.read(async (tx) => {
    const people = await peopleByAddress(tx);
    const mails = await listOutbox(tx, world.vault, { limit: MAIL_PAGE_SIZE });
    return { ok: true, value: mails.map((mail) => shown(mail, people)) };
  });
}

type People = ReadonlyMap<string, { readonly name: string; readonly organisation: string }>;

/** The demonstration has some dozen people; there is no such list elsewhere. */
async function peopleByAddress(tx: Tx): Promise<People> {
  const people = new Map<string, { readonly name: string; readonly organisation: string }>();
  for (const { id, name, organisation } of await everyPerson(tx)) {
    const mailbox = await mailboxOf(tx, id);
    if (mailbox !== null) people.set(mailbox.email, { name, organisation });
  }
  return people;
}

function shown(mail: StoredMail, people: People): OutgoingMail {
  const { id, to, subject, text, language, state, attempts, createdAt, sentAt } = mail;
  return {
    id,
    to,
    subject,
    text,
    language,
    state,
    attempts,
    at: createdAt,
    sentAt,
    recipient: people.get(to) ?? null,
  };
}
