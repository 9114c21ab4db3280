// What the signing pages are drawn from: the case as the agency sees it, and the form as it would be printed.
import type { AppContext } from '../../../platform/http/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { openCase } from '../../actions/open-case.ts';
import { openForm, type OpenedForm } from '../../actions/open-form.ts';
import { fullName } from '../../domain/answers.ts';
import type { Fit } from '../../forms/index.ts';
import { fitFor } from '../supplement-b/prepared-form.ts';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export interface SigningCase {
  readonly request: AgencyCase;
  readonly opened: OpenedForm;
  /** Null: no official form is installed, and the paper is a worksheet. */
  readonly fit: Fit | null;
}

/** The agency's side of the case in the address; null when this person may not know of it. */
export async function signingCase(c: AppContext, world: CertificationWebWorld): Promise<SigningCase | null> {
  const command = { requestId: requestId(c) };
  const request = await openCase(world, signedIn(c), c.var.now, command);
  const opened = await openForm(world, signedIn(c), c.var.now, command);
  if (!request.ok || !opened.ok || request.value.side !== 'agency') return null;
  return { request: request.value, opened: opened.value, fit: await fitFor(world, opened.value) };
}

export function requestId(c: AppContext): string {
  return c.req.param('id') ?? '';
}

export function agencyPath(c: AppContext, id: string = requestId(c)): string {
  return `/${c.var.t.language}/agency/requests/${id}`;
}

export function nameOf({ request }: SigningCase): string {
  const name = request.answers.victim?.name;
  return name === undefined ? '' : fullName(name);
}

/** Index of the named step the request is at: read, record, ink, upload, release; past the last once released. */
export function stepOf({ request }: SigningCase): number {
  if (request.state === 'released') return SIGNING_STEPS.length;
  if (request.state !== 'signed') return 0;
  return request.documents.some(({ kind }) => kind === 'signed-form') ? 4 : 2;
}

export const SIGNING_STEPS = ['read', 'record', 'ink', 'upload', 'release'] as const;
