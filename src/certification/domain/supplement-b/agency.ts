// An agency and its official as the form wants them, from the lines that are kept of them.

import type { PersonName } from '../answers.ts';
import type { AgencyOnForm } from './from-request.ts';
import { NO_NAME, type FormAddress, type FormName } from './value.ts';

/** What the accounts room keeps of an agency. */
export interface AgencyLines {
  readonly street?: string;
  readonly unit?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly phone?: string;
  readonly headName?: string;
  /** The head's name as the form takes it. */
  readonly head?: PersonName;
  readonly level?: 'federal' | 'state' | 'local';
  readonly category?: 'judge' | 'law-enforcement' | 'prosecutor' | 'other';
}

export function agencyOnForm(name: string, lines: AgencyLines): AgencyOnForm {
  return {
    name,
    head: lines.head ?? staffName(lines.headName ?? ''),
    address: addressOf(lines),
    type: lines.level ?? null,
    category: lines.category ?? null,
    categoryOther: '',
  };
}

/**
 * For staff of whom only one line of name is known; the form has three. The last word is taken for the family name, which is
 * wrong for two family names: the official reads the form before signing it. Never used for the person who asks.
 */
export function staffName(whole: string): FormName {
  const words = whole.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return { ...NO_NAME, family, given: words.join(' ') };
}

const UNIT_KINDS = [
  { kind: 'apartment', says: /^(?:apt|apartment)\b\.?\s*/i },
  { kind: 'suite', says: /^(?:ste|suite)\b\.?\s*/i },
  { kind: 'floor', says: /^(?:flr|fl|floor)\b\.?\s*/i },
] as const;

/** 'Suite 400' ticks the box and leaves '400'; a room fits no box and keeps its word. */
function addressOf({ street = '', unit = '', city = '', state = '', zip = '' }: AgencyLines): FormAddress {
  const known = UNIT_KINDS.find(({ says }) => says.test(unit));
  return {
    street,
    unitKind: known?.kind ?? null,
    unit: known === undefined ? unit : unit.replace(known.says, ''),
    city,
    state,
    zip,
    province: '',
    postalCode: '',
    country: '',
  };
}
