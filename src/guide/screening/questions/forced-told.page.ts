// Whether an office heard of the trafficking, and what came of it.
import { factsBy, type Question } from '../question.ts';

export const forcedTold: Question = {
  id: 'forced-told',
  stage: 'happened',
  choose: 'one',
  options: ['complied', 'not-requested', 'failed', 'could-not', 'not-told'],
  sets: ['trafficking-cooperation', 'trauma-prevents-help'],
  facts: factsBy({
    complied: { 'trafficking-cooperation': 'complied' },
    'not-requested': { 'trafficking-cooperation': 'not-requested' },
    // Whether what was asked was fair is not for a form: it stays open, and a lawyer looks at it.
    failed: { 'trafficking-cooperation': 'failed' },
    'could-not': { 'trafficking-cooperation': 'not-told', 'trauma-prevents-help': true },
    'not-told': { 'trafficking-cooperation': 'not-told' },
  }),
  next: () => 'forced-now',
  because: ['t-status.compliance'],
};
