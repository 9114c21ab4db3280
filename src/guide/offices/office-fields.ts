// The finder's three answers as form fields and back. What the lists do not know counts as not said.
import { CRIME_KINDS, INVESTIGATORS, type AgencyQuestion } from '../../directory/index.ts';
import { oneValue, type Fields } from '../forms/read-fields.ts';

export const OUTSIDE = 'outside';

type Told = { readonly [K in keyof AgencyQuestion]: AgencyQuestion[K] | undefined };

export function officeFields({ crime, place, investigators = [] }: Told): Record<string, readonly string[]> {
  return {
    crime: crime === undefined ? [] : [crime],
    place: place === undefined ? [] : [place],
    who: investigators,
  };
}

export function readOfficeFields(fields: Fields, boroughs: readonly { readonly id: string }[]): AgencyQuestion {
  const crime = CRIME_KINDS.find((kind) => kind === oneValue(fields, 'crime'));
  const place = [...boroughs.map((borough) => borough.id), OUTSIDE].find((id) => id === oneValue(fields, 'place'));
  const told = INVESTIGATORS.filter((kind) => fields['who']?.includes(kind));
  // "Nobody yet" beside an office cannot be: the office was named for a reason.
  const investigators = told.length > 1 ? told.filter((kind) => kind !== 'nobody') : told;
  return { investigators, ...(crime === undefined ? {} : { crime }), ...(place === undefined ? {} : { place }) };
}
