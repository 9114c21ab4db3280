// What a paper says of its own translation: there is no link to the English there.
import { languageFacts } from '../values/language.ts';
import type { Translate } from './translator.ts';

/** One sentence; null where the words are original or a person has read them. */
export function saidByMachine(t: Translate): string | null {
  return languageFacts(t.language).translation === 'machine' ? t('ui.machineOnPaper') : null;
}
