// The certifying official signs. The federal rule wants ink on paper: what is recorded here is who signed, on which day and
// by which authority, and what the form said; the scan of the paper is attached afterwards (attach-signed-form.ts).

import { designationOn, type Actor } from '../../accounts/index.ts';
import { parseIsoDate, type IsoDate } from '../../platform/values/iso-date.ts';
import { currentFindings } from '../domain/criteria.ts';
import { lawOnTheDay } from '../domain/facts.ts';
import { lastSafeFilingDay } from '../domain/filing.ts';
import type { FormEdition } from '../domain/kept.ts';
import { withoutANumberOn } from '../domain/supplement-b/index.ts';
import { addSignature, closeDecision, decisionsOf, findingsOf } from '../store/decisions.ts';
import { addRendering } from '../store/renderings.ts';
import { changeRequest, type Change, type Changed } from './change-request.ts';
import { formSources } from './form-sources.ts';
import { lawPlace, type CertificationWorld, type Outcome } from './world.ts';

export interface SignForm {
  readonly requestId: string;
  readonly expectedRevision?: number;
}

export interface FormSigned extends Changed {
  readonly signedOn: IsoDate;
  /** Last day by which USCIS can safely have the petition. */
  readonly fileBy: IsoDate;
}

/** Refuses 'not-designated' when the person is not head, designee or judge of this agency today. */
export async function signForm(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: SignForm,
): Promise<Outcome<FormSigned>> {
  const edition = await world.papers.installedEdition();
  const authority = ({ tx, request, today }: Change) => designationOn(tx, actor.personId, request.agencyId, today);
  let dates: { signedOn: IsoDate; fileBy: IsoDate } | null = null;
  const changed = await changeRequest(world, actor, now, {
    action: 'sign',
    ...command,
    context: async (change) => ({ designated: (await authority(change)) !== null }),
    apply: async (change) => {
      const designation = await authority(change);
      if (designation === null) throw new Error('checked by the guard');
      const fileBy = await recordSignature(change, designation);
      await keepForm(change, edition);
      dates = { signedOn: change.today, fileBy };
      return { detail: { authority: designation.kind, fileBy } };
    },
  });
  if (!changed.ok) return changed;
  return { ok: true, value: { ...changed.value, ...signedDates(dates) } };
}

function signedDates(dates: { signedOn: IsoDate; fileBy: IsoDate } | null) {
  if (dates === null) throw new Error('signed without a signature');
  return dates;
}

async function recordSignature(
  change: Change,
  designation: { readonly kind: 'head' | 'designee' | 'judge'; readonly designatedOn: IsoDate },
): Promise<IsoDate> {
  const { world, tx, request, actor, now, today, agency } = change;
  const findings = [...currentFindings(await findingsOf(tx, request)).values()];
  const place = lawPlace(world, agency, today);
  const fileBy = parseIsoDate(lastSafeFilingDay(world.law, today, place));
  if (fileBy === null) throw new Error('the filing rule gave no date for a signature');
  const decision = (await decisionsOf(tx, request)).at(-1);
  if (decision === undefined) throw new Error('a request in to-sign has no decision');
  await closeDecision(tx, request, decision.number, { outcome: 'confirmed', by: actor.personId, at: now });
  await addSignature(tx, request, {
    signedBy: actor.personId,
    authority: designation.kind,
    designatedOn: designation.designatedOn,
    signedOn: today,
    signedAt: now,
    fileBy,
    body: {
      signer: { name: actor.name, title: actor.title },
      agencyName: agency.name,
      answers: request.answers,
      findings,
      law: lawOnTheDay(world.law, request.answers, place),
    },
  });
  return fileBy;
}

/** The form as it is signed, on which official form, and how it looked: from now on it is read from here. */
async function keepForm(change: Change, edition: FormEdition | null): Promise<void> {
  const { world, tx, request, actor, now } = change;
  const { papers } = world;
  const { sources, agency } = await formSources({ tx, request, official: actor, withFindings: true });
  const form = papers.formOf(sources);
  const printed = edition?.printed ?? null;
  const rendering = papers.form(form, { showANumber: true, printed });
  const forOthers = papers.form(withoutANumberOn(form), { showANumber: false, printed });
  await addRendering(tx, request, 'supplement-b', { form, agency, edition, rendering, forOthers }, now);
}
