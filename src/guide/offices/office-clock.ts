// How long an agency has for one kind of request, by the law room's parameters of its group. Without a group or without a
// value in force there is no clock, and the page says so: days are never made up.
import type { Agency, Visa } from '../../directory/index.ts';
import type { Citation } from '../../law/index.ts';
import type { Visit } from '../world.ts';

export interface OfficeClock {
  readonly firstAnswerDays: number;
  readonly appeal: { readonly days: number; readonly answerDays: number } | null;
  readonly citation: Citation;
}

export function clockOf({ world }: Visit, agency: Agency, visa: Visa): OfficeClock | null {
  const group = agency.clock?.[visa];
  if (group === undefined) return null;
  const read = (name: string) => world.law.parameter(`${group}.${name}`, world.jurisdiction, world.today());
  const first = read('first-answer-days');
  if (first === null) return null;
  const [days, answerDays] = [read('appeal-days'), read('appeal-answer-days')];
  const appeal = days === null || answerDays === null ? null : { days: days.value, answerDays: answerDays.value };
  return { firstAnswerDays: first.value, appeal, citation: first.citation };
}
