// Undoing a transaction by a refusal: thrown inside, a value again right outside. Nothing of it is written.

import type { Tx } from '../../platform/database/index.ts';
import { ok, type Refusal } from '../../platform/values/result.ts';
import type { CertificationRefusal, CertificationWorld, Outcome } from './world.ts';

export { isUuid } from '../../platform/values/uuid.ts';

/** Thrown inside a transaction to undo it, and turned back into a value right outside. */
export class Undo extends Error {
  readonly refusal: Refusal<CertificationRefusal>;

  constructor(refusal: Refusal<CertificationRefusal>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Runs work in a transaction; a thrown Undo comes out as its refusal, with nothing written. */
export async function undoable<T>(world: CertificationWorld, work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await world.database.transaction(work));
  } catch (error) {
    if (error instanceof Undo) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

export function refusalOf(
  code: CertificationRefusal,
  params?: Record<string, string | number>,
): Refusal<CertificationRefusal> {
  return params === undefined ? { code } : { code, params };
}
