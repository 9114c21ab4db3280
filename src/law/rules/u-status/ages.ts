// Ages at the time of the crime, known in more than one way: as a number, or by birth date and the day of the crime.
import { ageUnder, agreeing, factIs, numberUnder, theFact } from '../../engine/combinators.ts';
import type { Condition, Words } from '../../engine/types.ts';

const CONFLICT =
  'What is given about the age does not fit together. Please check the age, the birth date and the day of the crime.';

export function victimUnder(limit: string, key: string, says: Words): Condition {
  return agreeing(`${key}-conflict`, CONFLICT, ...victimAge(limit, key, says));
}

/** Under 16 may also be answered with yes or no, where nobody wants to give an age. */
export function victimUnder16(limit: string, says: Words): Condition {
  const plain = factIs('victim-under-16-at-crime', true, says, 'under-16');
  return agreeing('under-16-conflict', CONFLICT, plain, ...victimAge(limit, 'under-16', says));
}

export function directVictimUnder(limit: string, key: string, says: Words): Condition {
  return agreeing(
    `${key}-conflict`,
    CONFLICT,
    numberUnder('direct-victim-age-at-crime', limit, says, key),
    ageUnder('direct-victim-birth-date', theFact('crime-date'), limit, says, key),
  );
}

function victimAge(limit: string, key: string, says: Words): readonly Condition[] {
  return [
    numberUnder('victim-age-at-crime', limit, says, key),
    ageUnder('victim-birth-date', theFact('crime-date'), limit, says, key),
  ];
}
