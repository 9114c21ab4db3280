// The outbox: mail is a row in the transaction that causes it, so that neither exists without the other. It leaves later.
import { systemRandomness } from '../crypto/randomness.ts';
import { openJson, sealJson, type Place } from '../crypto/seal.ts';
import type { Vault } from '../crypto/vault.ts';
import { tablesOf, type Tx } from '../database/database.ts';
import type { Language } from '../values/language.ts';

export interface Mail {
  readonly to: string;
  /** Neutral: it shows on locked screens. */
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}

export interface NewMail extends Mail {
  /** 'request:<uuid>'. */
  readonly about: string;
  readonly at?: Date;
}

export const MAIL_STATES = ['waiting', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface StoredMail extends Mail {
  readonly id: string;
  readonly about: string;
  readonly createdAt: Date;
  readonly state: MailState;
  readonly attempts: number;
  readonly sentAt: Date | null;
  readonly lastCode: string | null;
}

export interface OutboxTables {
  outbox: {
    id: string;
    created_at: Date;
    about: string;
    wrapped_key: Uint8Array;
    sealed: Uint8Array;
    state: MailState;
    attempts: number;
    due_at: Date;
    sent_at: Date | null;
    last_code: string | null;
  };
}

/** Puts the mail into the outbox, sealed; gives its id. Throws TypeError when `to` or `subject` could forge a header. */
export async function enqueueMail(tx: Tx, vault: Vault, mail: NewMail): Promise<string> {
  const { to, subject, text, language, about, at } = mail;
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(to)) throw new TypeError('not one mail address');
  if (/[\r\n]/.test(subject)) throw new TypeError('a subject is one line');
  const id = systemRandomness.uuid();
  const { key, wrapped } = vault.newKey();
  const created = at ?? (await databaseTime(tx));
  const row = {
    id,
    created_at: created,
    about,
    wrapped_key: wrapped,
    sealed: sealJson(key, placeOf(id), { to, subject, text, language }),
    state: 'waiting' as const,
    attempts: 0,
    due_at: created,
    sent_at: null,
    last_code: null,
  };
  await tablesOf<OutboxTables>(tx).insertInto('outbox').values(row).execute();
  return id;
}

async function databaseTime(tx: Tx): Promise<Date> {
  const { at } = await tx.selectNoFrom(({ fn }) => fn<Date>('now', []).as('at')).executeTakeFirstOrThrow();
  return at;
}

export interface OutboxPage {
  /** At most this many, newest first; 50 unless told. */
  readonly limit?: number;
  /** Only mail made before that one: the last of the page before. */
  readonly before?: { readonly createdAt: Date; readonly id: string };
}

/** Opened mail for the demonstration's page, newest first. */
export async function listOutbox(tx: Tx, vault: Vault, { limit = 50, before }: OutboxPage = {}): Promise<StoredMail[]> {
  let query = tablesOf<OutboxTables>(tx).selectFrom('outbox').selectAll();
  if (before !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('created_at', 'id'), '<', tuple(before.createdAt, before.id)),
    );
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => openRow(vault, row));
}

export function openRow(vault: Vault, row: OutboxTables['outbox']): StoredMail {
  const { id, about, state, attempts } = row;
  const mail = openJson<Mail>(vault.unwrap(row.wrapped_key), placeOf(id), row.sealed);
  const times = { createdAt: row.created_at, sentAt: row.sent_at, lastCode: row.last_code };
  return { ...mail, id, about, state, attempts, ...times };
}

function placeOf(id: string): Place {
  return { table: 'outbox', column: 'sealed', row: id };
}

/** Removes mail that has left or failed before `before`; gives how many. */
export async function purgeOutbox(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await tablesOf<OutboxTables>(tx)
    .deleteFrom('outbox')
    .where('state', '!=', 'waiting')
    .where('created_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
