// Until when can the petition be filed with this signed certification?
import type { DecisionDefinition } from '../engine/decision.ts';

const RULE = 'filing-deadline.six-months';

export const filingDeadline: DecisionDefinition = {
  id: 'filing-deadline',
  title: 'Filing deadline',
  question: 'Can the petition still be filed with this certification, and until when?',
  outcomes: ['open', 'expired', 'cannot-tell'],
  rules: () => [RULE],
  elements: () => [{ rule: RULE, counted: true }],
  decide: ([element]) => ({
    outcome: element?.answer === 'holds' ? 'open' : element?.answer === 'fails' ? 'expired' : 'cannot-tell',
    ...(element?.values === undefined ? {} : { values: element.values }),
  }),
};
