// The last day on which USCIS can safely have the petition: six months from the signature, by the law room's rule.

import type { Law } from '../../law/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { LawPlace } from './facts.ts';

/** 'YYYY-MM-DD', or '' when no rule was in force. */
export function lastSafeFilingDay(law: Law, signedOn: IsoDate, place: LawPlace): string {
  const outcome = law.evaluate(
    'filing-deadline',
    { 'signed-on': signedOn },
    { on: place.on, jurisdiction: place.jurisdiction },
  );
  if (!outcome.ok) throw new Error(`the law room refused a signature date: ${JSON.stringify(outcome.refusal)}`);
  return String(outcome.value.values?.['lastSafeFilingDay'] ?? '');
}
