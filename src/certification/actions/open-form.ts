// Opens what Supplement B says of a request, for whoever may read it, and records the reading. Once signed it says for ever
// what it said on that day; until it is released the requester reads their own answers only.

import { designationsOf, type Actor } from '../../accounts/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { signingAuthority, type AuthorityKind, type SigningAuthority } from '../domain/authority.ts';
import { lastSafeFilingDay } from '../domain/filing.ts';
import type { FormFacts } from '../domain/form-facts.ts';
import type { FormEdition, KeptForm, Rendering } from '../domain/kept.ts';
import { publicStateOf } from '../domain/public-state.ts';
import { withoutANumberOn, type SupplementB } from '../domain/supplement-b/index.ts';
import { mayView, type RequestState } from '../domain/workflow.ts';
import { signatureOf, type StoredSignature } from '../store/decisions.ts';
import { formFactsOf } from '../store/form-facts.ts';
import { lastRendering } from '../store/renderings.ts';
import { findRequest, type StoredRequest } from '../store/requests.ts';
import { formSources } from './form-sources.ts';
import { isUuid, refusalOf, Undo, undoable } from './undo.ts';
import { agencyOf, lawPlace, type CertificationWorld, type Outcome } from './world.ts';

export interface FormSignature {
  readonly signedOn: IsoDate;
  readonly fileBy: IsoDate;
  readonly kind: AuthorityKind;
  readonly since: IsoDate;
  readonly signerName: string;
  readonly signerTitle: string;
}

export interface OpenedForm {
  readonly side: 'requester' | 'agency';
  readonly requestId: string;
  readonly reference: string | null;
  /** What it is made of: the requester's answers alone, also what the agency found so far, or what was signed. */
  readonly basis: 'answers' | 'findings' | 'signature';
  /** What the agency wrote down of its own case; null for the requester, and where nothing was. */
  readonly facts: FormFacts | null;
  /** Without the A-Number where it is not shown. */
  readonly form: SupplementB;
  /** Once signed: how it looked then, and on which official form; nothing of it is made again. */
  readonly signed: { readonly rendering: Rendering; readonly edition: FormEdition | null } | null;
  /** Only the requester and the certifying official see the A-Number. */
  readonly showANumber: boolean;
  readonly signature: FormSignature | null;
  /** Whether the reader may sign for this agency today; null on the requester's side. */
  readonly authority: SigningAuthority | null;
  /** If it were signed today: the last day on which USCIS can safely have the petition. */
  readonly fileByIfToday: string;
}

interface Reading {
  readonly tx: Tx;
  readonly world: CertificationWorld;
  readonly actor: Actor;
  readonly today: IsoDate;
  readonly request: StoredRequest;
  readonly side: OpenedForm['side'];
}

/** Refuses 'not-found'. */
export async function openForm(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  { requestId }: { readonly requestId: string },
): Promise<Outcome<OpenedForm>> {
  return undoable(world, async (tx) => {
    const request = isUuid(requestId) ? await findRequest(tx, world.vault, requestId) : null;
    if (request === null || !mayView(request, actor)) throw new Undo(refusalOf('not-found'));
    const side = actor.organisationId === request.organisationId ? 'requester' : 'agency';
    await appendAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'certification.open-form',
      subject: `request:${request.id}`,
      agencyId: request.agencyId,
      detail: { side },
    });
    return formOf({ tx, world, actor, today: localDate(now, world.timeZone), request, side });
  });
}

async function formOf(reading: Reading): Promise<OpenedForm> {
  const { tx, world, actor, today, request, side } = reading;
  const signature = isSignatureShown(request.state, side) ? await signatureOf(tx, request) : null;
  const authority =
    side === 'agency' ? signingAuthority(await designationsOf(tx, actor.personId, request.agencyId), today) : null;
  const agency = await agencyOf(world, tx, request.agencyId);
  if (agency === null) throw new Error('a request is addressed to an organisation that is no agency');
  const showANumber = side === 'requester' || actor.roles.includes('certifying-official');
  const kept = signature === null ? null : await lastRendering(tx, request, 'supplement-b');
  const form = kept?.form ?? (await formNow(reading, authority));
  return {
    side,
    requestId: request.id,
    reference: request.reference,
    basis: kept !== null ? 'signature' : side === 'agency' ? 'findings' : 'answers',
    form: showANumber ? form : withoutANumberOn(form),
    signed: kept === null ? null : asSigned(kept, showANumber),
    facts: side === 'agency' ? ((await formFactsOf(tx, request))?.facts ?? null) : null,
    showANumber,
    signature: signature === null ? null : shownSignature(signature),
    authority,
    fileByIfToday: lastSafeFilingDay(world.law, today, lawPlace(world, agency, today)),
  };
}

function isSignatureShown(state: RequestState, side: OpenedForm['side']): boolean {
  return side === 'agency' || publicStateOf(state) === 'form-ready';
}

function shownSignature({ signedOn, fileBy, authority, designatedOn, body }: StoredSignature): FormSignature {
  const { name, title } = body.signer;
  return { signedOn, fileBy, kind: authority, since: designatedOn, signerName: name, signerTitle: title };
}

/** As it would be signed today; the reader is its official if they may sign. */
async function formNow(
  { tx, world, actor, request, side }: Reading,
  authority: SigningAuthority | null,
): Promise<SupplementB> {
  const official = authority?.state === 'in-force' ? actor : null;
  const { sources } = await formSources({ tx, request, official, withFindings: side === 'agency' });
  return world.papers.formOf(sources);
}

function asSigned({ rendering, forOthers, edition }: KeptForm, showANumber: boolean): OpenedForm['signed'] {
  return { rendering: showANumber ? rendering : forOthers, edition };
}
