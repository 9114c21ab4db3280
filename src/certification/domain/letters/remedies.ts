// The way to appeal, from the jurisdiction's own numbers: days run from the date of the letter, not from its receipt.

import { addDays, type IsoDate } from '../../../platform/values/iso-date.ts';
import type { Appeal, RuleReference } from './letter.ts';

/** A parameter of the law room: `law.parameter('...appeal-days', jurisdiction, on)`. */
export interface DaysParameter {
  readonly value: number;
  readonly rule: RuleReference;
}

/** Null without a published number of days: none is made up. Days are calendar days. */
export function appealFrom(
  letterDate: IsoDate,
  appealDays: DaysParameter | null,
  answerDays: DaysParameter | null,
  sendTo: readonly string[],
): Appeal | null {
  if (appealDays === null) return null;
  return {
    days: appealDays.value,
    until: addDays(letterDate, appealDays.value),
    answerDays: answerDays?.value ?? null,
    sendTo,
    rule: appealDays.rule,
  };
}
