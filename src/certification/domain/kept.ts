// How letters and forms looked when they were made, and what they were made from. They are kept sealed with the request
// and reprinted from here alone: no later law, address, word or official reaches them.

import type { Language } from '../../platform/values/language.ts';
import type { Paper } from '../../platform/values/paper.ts';
import type { RequestAnswers } from './answers.ts';
import type { Letter } from './letters/letter.ts';
import type { AgencyLines } from './supplement-b/agency.ts';
import type { SupplementB } from './supplement-b/value.ts';

export const LETTER_KINDS = ['receipt', 'information', 'denial', 'release'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** `html` is what people read; `paper` is what its PDF is set from. */
export interface Rendering {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly html: string;
  readonly paper: Paper;
}

export interface RuleVersion {
  readonly rule: string;
  readonly version: string;
}

/** The agency as it was then: also the lines that the letter itself does not show. */
export interface AgencyThen {
  readonly name: string;
  readonly lines: AgencyLines;
}

export interface KeptLetter {
  readonly letter: Letter;
  /** What the letter says of the law rests on these. */
  readonly rules: readonly RuleVersion[];
  readonly agency: AgencyThen;
  readonly rendering: Rendering;
}

/** An installed official form: its edition, as printed on it ('01/20/25'), and the hash of the very file. */
export interface FormEdition {
  readonly edition: string;
  readonly printed: string;
  readonly sha256: string;
}

/**
 * Both renderings are English, as the form is; their paper is the worksheet, for where the official form cannot be filled.
 * `forOthers` has no A-Number: only the requester and the certifying official see it.
 */
export interface KeptForm {
  readonly form: SupplementB;
  readonly agency: AgencyThen;
  /** Null: no official form was installed when it was signed. */
  readonly edition: FormEdition | null;
  readonly rendering: Rendering;
  readonly forOthers: Rendering;
}

/** English, and the language that the requester asked letters to be in. */
export function letterLanguages(answers: RequestAnswers): readonly Language[] {
  const own = answers.victim?.letterLanguage ?? 'en';
  return own === 'en' ? ['en'] : ['en', own];
}
