// The few words of ours that stand on Supplement B itself, from the English messages and the jurisdiction's own names.

import type { Law } from '../../law/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { fullName } from '../domain/answers.ts';
import type { SupplementBWords } from '../domain/supplement-b/index.ts';
import { optionLabel } from './supplement-b-paper.ts';

/** The code whose sections the requester names; the jurisdiction's own source says what it is called. */
const OFFENCE_CODE = 'penal-law#offences';

/** `placeName`: what a borough of the pack is called in English; '' for one that it does not know. */
export function supplementBWords(
  english: Translate,
  law: Law,
  placeName: (borough: string) => string,
): SupplementBWords {
  const code = law.citation(OFFENCE_CODE)?.title;
  return {
    citation: (section) => (code === undefined || /[a-z]{2}/i.test(section) ? section : `${code} ${section}`),
    place: placeName,
    similarTo: (crime, because) =>
      english('forms.supplementB.similarTo', { crime: optionLabel(crime, english), because }),
    actsFor: (name, relation) => english('forms.supplementB.actsFor', { name: fullName(name), relation }),
  };
}
