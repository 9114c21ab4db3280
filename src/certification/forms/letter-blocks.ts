// What letters are built from: sentences, somebody's own words, and where a rule stands.

import { saidByMachine, type Translate } from '../../platform/i18n/index.ts';
import { isolate, type Block } from '../../platform/pdf/index.ts';
import type { Criterion } from '../domain/criteria.ts';
import type { FreeText, RuleReference } from '../domain/letters/index.ts';

export function criterionTitle(criterion: Criterion, t: Translate): string {
  const name = criterion.slice('u-certification.'.length);
  const title = t.maybe(`letters.criterion.${name}`);
  if (title === null) throw new Error(`no title for ${criterion}`);
  return title;
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function ruleBlock({ citation, confidence }: RuleReference, t: Translate): Block {
  const values = { citation: plain(t, citation) };
  if (confidence === 'read') return paragraph(t('letters.rule', values));
  return paragraph(
    confidence === 'secondary' ? t('letters.ruleSecondHand', values) : t('letters.ruleNotChecked', values),
  );
}

/** In the reader's language where there is a translation, else as it was written, saying so. */
export function freeText({ text, translations = {} }: FreeText, t: Translate): readonly Block[] {
  const translated = translations[t.language];
  if (translated !== undefined) return [{ kind: 'quote', text: translated }];
  const own: Block = { kind: 'quote', text };
  return t.language === 'en' ? [own] : [paragraph(t('letters.writtenInEnglish')), own];
}

/** Says that a machine translated what follows. */
export function translationBlocks(t: Translate): readonly Block[] {
  const said = saidByMachine(t);
  return said === null ? [] : [paragraph(said)];
}

/** A name, code, address or date inside a sentence; in a right-to-left sentence it keeps its own order. */
export function plain(t: Translate, text: string): string {
  return t.dir === 'rtl' ? isolate(text) : text;
}
