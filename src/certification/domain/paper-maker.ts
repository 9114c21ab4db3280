// What actions need of whoever lays papers out (forms/paper-desk.ts), so that a decision can be kept as it looked without
// the actions knowing anything of layout.

import type { Language } from '../../platform/values/language.ts';
import type { FormEdition, Rendering } from './kept.ts';
import type { Letter } from './letters/letter.ts';
import type { SupplementBSources } from './supplement-b/from-request.ts';
import type { SupplementB } from './supplement-b/value.ts';

export interface PaperMaker {
  /** The same letter and languages give the same rendering, until somebody changes the words. */
  letter(letter: Letter, languages: readonly Language[]): Rendering;
  /** The form's value, with the few English words of ours on it. */
  formOf(sources: SupplementBSources): SupplementB;
  /** `printed`: the edition that the page names as filled; null for none. */
  form(form: SupplementB, options: { readonly showANumber: boolean; readonly printed: string | null }): Rendering;
  /** The official form that would be filled now; null when none is installed. */
  installedEdition(): Promise<FormEdition | null>;
}
