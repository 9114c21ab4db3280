// Seals and opens what stands in this room's tables, always bound to its table, column and row.

import { openJson, sealJson, type DataKey } from '../../platform/crypto/index.ts';

/** A case whose data key is at hand. */
export interface OpenedCase {
  readonly agencyId: string;
  readonly id: string;
  readonly key: DataKey;
}

export type SealedColumn =
  | 'request.answers_sealed'
  | 'request.receipt_sealed'
  | 'document.about_sealed'
  | 'message.text_sealed'
  | 'internal_note.text_sealed'
  | 'finding.body_sealed'
  | 'decision.body_sealed'
  | 'signature.body_sealed'
  | 'rendering.body_sealed'
  | 'form_facts.body_sealed'
  | 'client.name_sealed';

function placeOf(column: SealedColumn, row: string) {
  const [table = '', name = ''] = column.split('.');
  return { table, column: name, row };
}

/** `row` names the row within the table: an id, or '<request id>/<number>'. */
export function sealValue(key: DataKey, column: SealedColumn, row: string, value: unknown): Uint8Array {
  return sealJson(key, placeOf(column, row), value);
}

/** The value sealed for that place; its type is the caller's promise, since only this room writes there. */
export function openValue<T>(key: DataKey, column: SealedColumn, row: string, sealed: Uint8Array): T {
  return openJson<T>(key, placeOf(column, row), sealed);
}
