// What other rooms may use of the law room. See README.md for its words.
export { lawOf, type DecisionSummary, type Law, type Occasion } from './law.ts';
export { lawMessages } from './messages.ts';
export { checkLaw } from './check-law.ts';
export { FACT_ISSUES, nearest, type FactIssueCode, type FactRefusal } from './engine/check-facts.ts';
export { DECISION_IDS, type DecisionId, type Element, type Evaluation } from './engine/decision.ts';
export { messageKey } from './engine/words.ts';
export type {
  Answer,
  Citation,
  Confidence,
  DecidedBy,
  Doubt,
  Explanation,
  FactDefinition,
  FactKind,
  FactOption,
  Facts,
  FactValue,
  Reason,
} from './engine/types.ts';
export type { ParameterValue } from './packs/law-data.ts';
export type { OffenceCategory } from './packs/offences.ts';
export { businessCalendar, holidaysIn, type BusinessCalendar, type HolidayRule } from './packs/holidays.ts';
export type { Packs } from './packs/pack-files.ts';
export { CRITERIA } from './decisions/u-certification.ts';
export { reliefResults, type CitedNote, type ReliefResult } from './decisions/relief-screening.ts';
export { lastSafeFilingDay } from './rules/filing-deadline/window.ts';
