// What Supplement B is made of as things stand: the answers, the agency, its official, its own case, and its findings.

import { formNameOf, organisationOf, type Actor } from '../../accounts/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { AgencyThen } from '../domain/kept.ts';
import { agencyOnForm, NO_NAME, staffName, type SupplementBSources } from '../domain/supplement-b/index.ts';
import { findingsOf } from '../store/decisions.ts';
import { formFactsOf } from '../store/form-facts.ts';
import type { StoredRequest } from '../store/requests.ts';

interface Parts {
  readonly tx: Tx;
  readonly request: StoredRequest;
  /** Null: nobody who may sign is known yet. */
  readonly official: Actor | null;
  /** Without it the requester's answers stand alone: they may not read what the agency found before it answers. */
  readonly withFindings: boolean;
}

export interface FormSources {
  readonly sources: SupplementBSources;
  readonly agency: AgencyThen;
}

export async function formSources({ tx, request, official, withFindings }: Parts): Promise<FormSources> {
  const organisation = await organisationOf(tx, request.agencyId);
  const agency = { name: organisation?.name ?? '', lines: organisation?.details ?? {} };
  const facts = withFindings ? await formFactsOf(tx, request) : null;
  const sources = {
    answers: request.answers,
    agency: agencyOnForm(agency.name, agency.lines),
    official: await officialOnForm(tx, official, agency),
    facts: facts?.facts ?? null,
    findings: withFindings ? await findingsOf(tx, request) : [],
  };
  return { sources, agency };
}

/** In the parts of the form where they are known; else their one line of name has to do, with whatever stands in it. */
async function officialOnForm(tx: Tx, official: Actor | null, { lines }: AgencyThen) {
  const phone = lines.phone ?? '';
  if (official === null) return { name: NO_NAME, title: '', phone };
  const name = (await formNameOf(tx, official.personId)) ?? staffName(official.name);
  return { name, title: official.title, phone };
}
