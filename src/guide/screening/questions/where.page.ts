// Where it happened: a borough of the pack, elsewhere in the country, or abroad.
import { factsBy, type Question } from '../question.ts';

/** The boroughs come from the jurisdiction's pack. */
export function whereQuestion(boroughs: readonly { readonly id: string }[]): Question {
  const here = [...boroughs.map((borough) => borough.id), 'elsewhere'];
  return {
    id: 'where',
    stage: 'happened',
    choose: 'one',
    options: [...here, 'abroad'],
    sets: ['crime-in-us'],
    facts: factsBy({
      ...Object.fromEntries(here.map((place) => [place, { 'crime-in-us': true }])),
      abroad: { 'crime-in-us': false },
    }),
    next: () => 'who-knows',
    because: ['u-status.occurred-in-us'],
  };
}
