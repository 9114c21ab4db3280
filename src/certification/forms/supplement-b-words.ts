// The few words of ours that stand on Supplement B itself, from the English messages.

import type { Translate } from '../../platform/i18n/index.ts';
import { fullName } from '../domain/answers.ts';
import type { SupplementBWords } from '../domain/supplement-b/index.ts';
import { optionLabel } from './supplement-b-paper.ts';

/** `citation` and `place` belong to the jurisdiction: how its code is cited, what its boroughs are called. */
export function supplementBWords(
  english: Translate,
  { citation, place }: Pick<SupplementBWords, 'citation' | 'place'>,
): SupplementBWords {
  return {
    citation,
    place,
    similarTo: (crime, because) =>
      english('forms.supplementB.similarTo', { crime: optionLabel(crime, english), because }),
    actsFor: (name, relation) => english('forms.supplementB.actsFor', { name: fullName(name), relation }),
  };
}
