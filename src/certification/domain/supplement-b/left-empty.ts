// Which items that the agency could fill are empty on a form: told to the official before signing, never filled by a guess.

import { contentOf } from './items.ts';
import type { SupplementB } from './value.ts';

/** Without those that belong to another answer (an explanation of "other") or to addresses abroad. */
const AGENCY_ITEMS = new Set([
  'agency.name',
  'agency.official.family',
  'agency.official-title',
  'agency.head.family',
  'agency.street',
  'agency.city',
  'agency.state',
  'agency.zip',
  'agency.type',
  'agency.case-status',
  'agency.category',
  'agency.case-number',
  'agency.fbi-or-sid',
  'certification.phone',
  'certification.fax',
]);

export interface EmptyItem {
  readonly id: string;
  readonly part: number;
  readonly item: string;
}

export function leftEmptyByAgency(form: SupplementB): readonly EmptyItem[] {
  const empty = contentOf(form).items.filter(({ id, answer }) => {
    if (!AGENCY_ITEMS.has(id) || answer.kind === 'ink') return false;
    return answer.kind === 'text' ? answer.text === '' : answer.chosen.length === 0;
  });
  return empty.map(({ id, part, item }) => ({ id, part, item }));
}
