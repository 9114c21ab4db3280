// What every rule of this folder shares: the federal rule on U status began on one day, and what came before is left open.
import type { Doubt, Gap } from '../../engine/types.ts';

export const FEDERAL_RULE_BEGAN = '2007-10-17';

export const BEFORE_THE_RULE: readonly Gap[] = [
  {
    from: '2000-10-28',
    until: '2007-10-16',
    why: 'The statute was in force without its federal rule. Requests of that time are outside this law room.',
  },
];

export const FIRST_DAY_DOUBT: Doubt = {
  id: 'first-day',
  text: 'The first day of the federal rule, October 17, 2007, is from memory and not yet checked.',
};

export const RULE_BEGAN = 'The federal rule on U status took effect.';
