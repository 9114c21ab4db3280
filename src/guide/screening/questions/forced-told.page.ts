// Whether an office heard of the trafficking, and what came of it.
import { factsBy, type Question } from '../question.ts';

export const forcedTold: Question = {
  id: 'forced-told',
  stage: 'happened',
  choose: 'one',
  options: ['helped', 'told', 'refused', 'could-not', 'no'],
  sets: ['told-an-agency', 'trafficking-cooperation', 'trauma-prevents-help'],
  facts: factsBy({
    helped: { 'told-an-agency': true, 'trafficking-cooperation': 'complied' },
    told: { 'told-an-agency': true, 'trafficking-cooperation': 'not-requested' },
    // Whether the request was fair is not asked here: it stays open, and a lawyer looks at it.
    refused: { 'told-an-agency': true, 'trafficking-cooperation': 'refused' },
    'could-not': { 'told-an-agency': false, 'trauma-prevents-help': true },
    no: { 'told-an-agency': false },
  }),
  next: () => 'forced-now',
  because: ['t-status.compliance'],
};
