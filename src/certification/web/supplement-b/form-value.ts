// Supplement B as a value, from what an action opened. The few words of ours on it are English, as the form is.
import { translator } from '../../../platform/i18n/index.ts';
import type { OpenedForm } from '../../actions/open-form.ts';
import { supplementBFrom, type SupplementB } from '../../domain/supplement-b/index.ts';
import { supplementBWords } from '../../forms/index.ts';
import type { CertificationWebWorld } from '../world.ts';

export const ENGLISH = translator('en');
/** The code whose sections the requester names; the jurisdiction's own source says what it is called. */
const OFFENCE_CODE = 'penal-law#offences';

export function formValueOf(world: CertificationWebWorld, { sources }: OpenedForm): SupplementB {
  const boroughs = new Map(world.boroughs(ENGLISH).map(({ value, label }) => [value, String(label)]));
  const code = world.law.citation(OFFENCE_CODE)?.title;
  const words = supplementBWords(ENGLISH, {
    citation: (section) => (code === undefined || /[a-z]{2}/i.test(section) ? section : `${code} ${section}`),
    place: (borough) => boroughs.get(borough) ?? '',
  });
  return supplementBFrom(sources, words);
}
