// An organisation's clients, each with their requests: what an advocate sees first.

import { hasRole, type Actor } from '../../accounts/index.ts';
import { certifyingAgencies } from '../../accounts/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { ok } from '../../platform/values/result.ts';
import { fullName, type PersonName } from '../domain/answers.ts';
import { publicStateOf, type PublicState } from '../domain/public-state.ts';
import { filingDaysOf } from '../store/decisions.ts';
import { clientsOf } from '../store/clients.ts';
import { requestsOfOrganisation, type StoredRequest } from '../store/requests.ts';
import { refusalOf } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface ClientRequest {
  readonly requestId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly state: PublicState;
  readonly reference: string | null;
  readonly changedAt: Date;
  readonly receivedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  /** Once the form is out: last day by which USCIS can safely have the petition. */
  readonly fileBy: IsoDate | null;
  readonly urgent: boolean;
}

export interface ClientEntry {
  readonly clientId: string;
  readonly name: PersonName;
  /** Newest change first. */
  readonly requests: readonly ClientRequest[];
}

export interface ClientList {
  readonly today: IsoDate;
  /** By name. */
  readonly clients: readonly ClientEntry[];
  /** The agencies that can be asked. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}

/** Refuses 'not-found' for whoever is no advocate. */
export async function listClients(world: CertificationWorld, actor: Actor, now: Date): Promise<Outcome<ClientList>> {
  if (!hasRole(actor, 'advocate')) return { ok: false, refusal: refusalOf('not-found') };
  return world.database.read(async (tx) => {
    const clients = await clientsOf(tx, world.vault, actor.organisationId);
    const requests = await requestsOfOrganisation(tx, world.vault, actor.organisationId);
    const filingDays = await filingDaysOf(tx, actor.organisationId);
    const agencies = (await certifyingAgencies(tx)).map(({ id, name }) => ({ id, name }));
    const agencyNames = new Map(agencies.map(({ id, name }) => [id, name]));
    const order = new Intl.Collator('und').compare;
    const entries = clients.map(({ id, name }) => ({
      clientId: id,
      name,
      requests: requests
        .filter((request) => request.clientId === id)
        .map((request) => entryOf(request, agencyNames, filingDays)),
    }));
    entries.sort((a, b) => order(fullName(a.name), fullName(b.name)));
    return ok({ today: localDate(now, world.timeZone), clients: entries, agencies });
  });
}

function entryOf(
  request: StoredRequest,
  agencyNames: ReadonlyMap<string, string>,
  filingDays: ReadonlyMap<string, IsoDate>,
): ClientRequest {
  const state = publicStateOf(request.state);
  return {
    requestId: request.id,
    agencyId: request.agencyId,
    agencyName: agencyNames.get(request.agencyId) ?? request.agencyId,
    state,
    reference: request.reference,
    changedAt: request.changedAt,
    receivedOn: request.receivedOn,
    dueOn: request.dueOn,
    fileBy: state === 'form-ready' ? (filingDays.get(request.id) ?? null) : null,
    urgent: request.urgent,
  };
}
