// A letter ready to be kept and sent: as HTML to read and as a paper to print. Pure: the same value and words give the
// same letter.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Rendering } from '../domain/kept.ts';
import type { Letter } from '../domain/letters/index.ts';
import { letterPaper } from './letter-paper.ts';
import { PaperView } from '../../ui/index.ts';

export function renderLetter(letter: Letter, translators: readonly Translate[]): Rendering {
  const paper = letterPaper(letter, translators);
  return {
    title: paper.parts[0]?.title ?? '',
    languages: translators.map((t) => t.language),
    html: String(<PaperView paper={paper} />),
    paper,
  };
}
