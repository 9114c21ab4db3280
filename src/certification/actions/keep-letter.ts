// Writes a letter in the transaction of the act it tells of, and keeps it as it looked. Nothing writes it a second time.

import { organisationOf, type AgencyDetails } from '../../accounts/index.ts';
import { letterLanguages, type LetterKind, type RuleVersion } from '../domain/kept.ts';
import type { Letter } from '../domain/letters/index.ts';
import type { LetterSources } from '../domain/letters/of-request.ts';
import { addRendering } from '../store/renderings.ts';
import type { Change } from './change-request.ts';
import { namesIn } from './world.ts';

export interface LetterToKeep {
  readonly kind: LetterKind;
  readonly write: (sources: LetterSources) => Letter;
  /** The rules that the letter rests on, in the versions that were applied. */
  readonly rules?: readonly RuleVersion[];
}

/** The request has been received: a draft has nobody who writes to it. */
export async function keepLetter(change: Change, { kind, write, rules = [] }: LetterToKeep): Promise<void> {
  const { world, tx, request, agency, now } = change;
  const details = (await organisationOf(tx, agency.id))?.details ?? {};
  const letter = write(await sourcesOf(change, details));
  const rendering = world.papers.letter(letter, letterLanguages(request.answers));
  const kept = { letter, rules, agency: { name: agency.name, lines: details }, rendering };
  await addRendering(tx, request, kind, kept, now);
}

async function sourcesOf({ world, tx, request, agency }: Change, details: AgencyDetails): Promise<LetterSources> {
  const { reference, receivedOn, answers } = request;
  if (reference === null || receivedOn === null) throw new Error('a letter about a draft');
  const requester = await organisationOf(tx, request.organisationId);
  const names = await namesIn(tx, request.organisationId);
  return {
    law: world.law,
    jurisdiction: world.jurisdiction,
    profile: agency.procedure.profile,
    agencyKind: agency.kind,
    agencyName: agency.name,
    agencyLines: addressLines(details),
    agencyPhone: details.phone ?? null,
    requester: [names.get(request.startedBy) ?? '', requester?.name ?? ''].filter((line) => line !== ''),
    reference,
    receivedOn,
    answers,
  };
}

function addressLines({ street = '', unit = '', city = '', state = '', zip = '' }: AgencyDetails): readonly string[] {
  const place = [city, [state, zip].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
  return [[street, unit].filter((part) => part !== '').join(', '), place].filter((line) => line !== '');
}
