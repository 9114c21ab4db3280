// The people an organisation works for: only a name, sealed, known to that organisation alone.

import type { Selectable } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { Vault } from '../../platform/crypto/index.ts';
import type { PersonName } from '../domain/answers.ts';
import { openValue, sealValue } from './sealing.ts';
import type { CertificationTables } from './tables.ts';

export interface Client {
  readonly id: string;
  readonly organisationId: string;
  readonly name: PersonName;
  readonly createdAt: Date;
}

export async function addClient(tx: Tx, vault: Vault, client: Client & { readonly createdBy: string }): Promise<void> {
  const { key, wrapped } = vault.newKey();
  await tablesOf<CertificationTables>(tx)
    .insertInto('client')
    .values({
      organisation_id: client.organisationId,
      id: client.id,
      wrapped_key: wrapped,
      name_sealed: sealValue(key, 'client.name_sealed', client.id, client.name),
      created_by: client.createdBy,
      created_at: client.createdAt,
    })
    .execute();
}

function clientOf(row: Selectable<CertificationTables['client']>, vault: Vault): Client {
  const name = openValue<PersonName>(vault.unwrap(row.wrapped_key), 'client.name_sealed', row.id, row.name_sealed);
  return { id: row.id, organisationId: row.organisation_id, name, createdAt: row.created_at };
}

export async function clientsOf(tx: Tx, vault: Vault, organisationId: string): Promise<readonly Client[]> {
  const rows = await tablesOf<CertificationTables>(tx)
    .selectFrom('client')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  return rows.map((row) => clientOf(row, vault));
}

export async function findClient(tx: Tx, vault: Vault, organisationId: string, id: string): Promise<Client | null> {
  const row = await tablesOf<CertificationTables>(tx)
    .selectFrom('client')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : clientOf(row, vault);
}
