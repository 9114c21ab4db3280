// Sends a draft to its agency and gives the receipt. Sending the same draft again gives the same receipt again.

import type { Actor } from '../../accounts/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { missingForSubmission } from '../domain/checklist.ts';
import { caseClock } from '../domain/clock.ts';
import { letterLanguages } from '../domain/kept.ts';
import { RECEIPT_CODE_BYTES, receiptCodeFrom, referenceOf, type ReceiptCode } from '../domain/receipt-code.ts';
import { receiptLetter } from '../domain/letters/of-request.ts';
import { canDo } from '../domain/workflow.ts';
import { sealValue } from '../store/sealing.ts';
import type { StoredRequest } from '../store/requests.ts';
import { lockedRequest, performStep, stalePage, type Change } from './change-request.ts';
import { keepLetter } from './keep-letter.ts';
import { Undo, undoable } from './undo.ts';
import { clockRuleOf, type CertificationWorld, type Outcome } from './world.ts';

export interface SubmitRequest {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

export interface Receipt {
  readonly requestId: string;
  readonly code: ReceiptCode;
  readonly reference: string;
  readonly agencyName: string;
  readonly receivedAt: Date;
  readonly receivedOn: IsoDate;
}

/** Refuses 'incomplete' with an issue per missing item ({page, item} in its params), 'stale-page', and the usual. */
export async function submitRequest(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: SubmitRequest,
): Promise<Outcome<Receipt>> {
  return undoable(world, async (tx) => {
    const change = await lockedRequest(world, tx, actor, now, command.requestId);
    const { request } = change;
    const earlier = receiptOf(request, change.agency.name);
    if (earlier !== null && actor.organisationId === request.organisationId) return earlier;
    if (command.expectedRevision !== undefined && command.expectedRevision !== request.revision)
      throw new Undo(stalePage(change));
    refuseIncomplete(change);
    return receive(change);
  });
}

/** The receipt of a request that was sent; null for a draft. */
export function receiptOf(request: StoredRequest, agencyName: string): Receipt | null {
  const { receipt, reference, receivedAt, receivedOn } = request;
  if (receipt === null || reference === null || receivedAt === null || receivedOn === null) return null;
  return { requestId: request.id, code: receipt, reference, agencyName, receivedAt, receivedOn };
}

function missingIn({ request, agency }: Change) {
  return missingForSubmission(request.answers, agency.procedure.checklist);
}

/** The table's guard says only that something is missing; the page needs to know what and where. */
function refuseIncomplete(change: Change): void {
  const missing = missingIn(change);
  const allowed = canDo('submit', change.request, change.actor, { missing: [] });
  if (!allowed.ok || missing.length === 0) return;
  const issues = missing.map(({ item, page, field }) => ({ field, code: 'missing', params: { item, page } }));
  throw new Undo({ code: 'incomplete', params: { count: missing.length }, issues });
}

async function receive(change: Change): Promise<Receipt> {
  const { world, request, now, today, agency } = change;
  const code = receiptCodeFrom(world.randomness.bytes(RECEIPT_CODE_BYTES));
  const reference = referenceOf(code);
  await performStep(change, {
    action: 'submit',
    requestId: request.id,
    context: () => ({ missing: missingIn(change).map(({ item }) => item) }),
    apply: async () => {
      await keepReceiptLetter({ ...change, request: { ...request, reference, receivedOn: today } });
      return {
        columns: {
          received_at: now,
          received_on: today,
          reference,
          receipt_fingerprint: world.vault.fingerprint('receipt', code),
          receipt_sealed: sealValue(request.key, 'request.receipt_sealed', request.id, code),
        },
        notices: [{ kind: 'receipt', to: request.startedBy }],
      };
    },
  });
  return { requestId: request.id, code, reference, agencyName: agency.name, receivedAt: now, receivedOn: today };
}

/** With the due date as it stands on the day of receipt: nothing has paused the clock yet. */
async function keepReceiptLetter(change: Change): Promise<void> {
  const { world, request, agency, today } = change;
  const rule = clockRuleOf(world, agency.procedure, today);
  const dueOn = caseClock([{ effect: 'start', on: today }], rule, world.calendar, today)?.dueOn ?? null;
  const address = world.statusAddress(letterLanguages(request.answers).at(-1) ?? 'en');
  await keepLetter(change, {
    kind: 'receipt',
    write: (sources) => receiptLetter(sources, rule, dueOn, address),
  });
}
