// What a receipt code tells whoever holds it: state, dates and next step of one request, and nothing else. Wrong codes all
// get the same answer and slow down further ones; nothing is kept of who asked.

import { localDate } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok } from '../../platform/values/result.ts';
import { caseClock } from '../domain/clock.ts';
import { nextStepOf, publicStateOf, type NextStep, type PublicState } from '../domain/public-state.ts';
import { parseReceiptCode } from '../domain/receipt-code.ts';
import { clockEvents, eventsOf } from '../store/events.ts';
import { attemptsSince, countAttempt, forgetAttempts } from '../store/receipt-attempts.ts';
import { findByReceipt, type StoredRequest } from '../store/requests.ts';
import { signatureOf } from '../store/decisions.ts';
import { refusalOf } from './undo.ts';
import { agencyOf, clockRuleOf, type CertificationWorld, type Outcome } from './world.ts';

export interface RequestStatus {
  readonly state: PublicState;
  readonly nextStep: NextStep;
  readonly receivedOn: IsoDate;
  /** When the state last changed. */
  readonly changedOn: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly daysUsed: number;
  readonly daysAllowed: number | null;
  readonly daysLeft: number | null;
  readonly paused: boolean;
  readonly overdue: boolean;
  /** Once the form is ready: last day by which USCIS can safely have the petition. */
  readonly fileBy: IsoDate | null;
}

const WINDOW_MINUTES = 15;
/** Wrong codes that begin alike; people mistype one code a few times. */
const MOST_PER_PREFIX = 10;
/** Wrong codes of everybody together. With 80 random bits even years at this pace find nothing. */
const MOST_IN_ALL = 600;
const EVERYBODY = 'everybody';

/** Refuses 'not-a-receipt' for every code that opens nothing, 'slow-down' {minutes} after too many of those. */
export async function lookUpStatus(
  world: CertificationWorld,
  now: Date,
  typed: string,
): Promise<Outcome<RequestStatus>> {
  return world.database.transaction(async (tx) => {
    const start = typed
      .replace(/[^0-9a-z]/gi, '')
      .slice(0, 4)
      .toUpperCase();
    const prefix = world.vault.fingerprint('receipt prefix', start);
    const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
    const slowDown = refusalOf('slow-down', { minutes: WINDOW_MINUTES });
    if ((await attemptsSince(tx, prefix, since)) >= MOST_PER_PREFIX) return { ok: false, refusal: slowDown };
    const code = parseReceiptCode(typed);
    // A code that cannot be one is looked up all the same, so that both kinds of wrong take the same path.
    const request = await findByReceipt(tx, world.vault, world.vault.fingerprint('receipt', code ?? 'no code'));
    if (request !== null) return ok(await statusOf(world, tx, request, now));
    // Guessing by many slows guesses only: a right code is answered, or anybody could shut the page for everybody.
    const tooMany = (await attemptsSince(tx, EVERYBODY, since)) >= MOST_IN_ALL;
    await rememberWrongCode(tx, prefix, now, since);
    return { ok: false, refusal: tooMany ? slowDown : refusalOf('not-a-receipt') };
  });
}

async function rememberWrongCode(tx: Tx, prefix: string, now: Date, since: Date): Promise<void> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  await countAttempt(tx, EVERYBODY, minute);
  await countAttempt(tx, prefix, minute);
  await forgetAttempts(tx, since);
}

async function statusOf(world: CertificationWorld, tx: Tx, request: StoredRequest, now: Date): Promise<RequestStatus> {
  const events = await eventsOf(tx, request);
  const agency = await agencyOf(world, tx, request.agencyId);
  const start = events.find((event) => event.clock === 'start');
  if (agency === null || start === undefined) throw new Error('a receipted request without agency or start');
  const rule = clockRuleOf(world, agency.procedure, start.on);
  const clock = caseClock(clockEvents(events), rule, world.calendar, localDate(now, world.timeZone));
  if (clock === null) throw new Error('a receipted request without a clock');
  const state = publicStateOf(request.state);
  const changed = events.findLast((event) => publicStateOf(event.from) !== publicStateOf(event.to));
  const signature = state === 'form-ready' ? await signatureOf(tx, request) : null;
  return {
    state,
    nextStep: nextStepOf(state),
    receivedOn: clock.receivedOn,
    changedOn: changed?.on ?? clock.receivedOn,
    dueOn: clock.dueOn,
    daysUsed: clock.daysUsed,
    daysAllowed: rule?.days ?? null,
    daysLeft: clock.daysLeft,
    paused: clock.paused,
    overdue: clock.overdue,
    fileBy: signature?.fileBy ?? null,
  };
}
