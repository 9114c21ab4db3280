// The sheet behind the official form: every text that neither a field nor Part 7 could take, whole and in its own script.
// The form's instructions allow separate sheets with agency, petitioner, A-Number, reference, signature and date on each.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Block, FactRow, Paper } from '../../platform/pdf/index.ts';
import { fullName } from '../domain/answers.ts';
import type { SupplementB } from '../domain/supplement-b/value.ts';
import type { NotPlaced } from './placement.ts';

export function continuationSheet(
  form: SupplementB,
  entries: readonly NotPlaced[],
  t: Translate,
  printed: string,
): Paper {
  const whose = whoseSheet(form, t);
  const title = t('forms.continuation.title');
  const edition = t('forms.supplementB.edition', { printed });
  const blocks: Block[] = [
    { kind: 'paragraph', text: t('forms.continuation.why') },
    { kind: 'facts', rows: whose },
    ...entries.flatMap((entry) => entryBlocks(entry, t)),
  ];
  return {
    head: [edition, ...whose.map(({ value }) => value.replaceAll('\n', ' / '))].join('   '),
    foot: t('forms.continuation.sign'),
    parts: [{ language: t.language, direction: t.dir, title, blocks }],
  };
}

function whoseSheet({ agency, victim: { name, aNumber } }: SupplementB, t: Translate): readonly FactRow[] {
  const petitioner = [fullName(name), name.romanised === undefined ? '' : fullName(name.romanised)];
  return [
    { label: t('forms.continuation.agency'), value: agency.name },
    { label: t('forms.continuation.petitioner'), value: petitioner.filter((part) => part !== '').join('\n') },
    { label: t('forms.continuation.aNumber'), value: aNumber },
  ].filter(({ value }) => value !== '');
}

function entryBlocks({ page, part, item, text, why }: NotPlaced, t: Translate): readonly Block[] {
  const place = t('forms.continuation.place', { page, part, item });
  const heading: Block = { kind: 'heading', level: 3, text: place };
  const reason: Block = { kind: 'paragraph', text: t(`forms.continuation.reason.${why}`) };
  if (isPrintable(text)) return [heading, reason, { kind: 'quote', text }];
  return [heading, reason, { kind: 'line', label: t('forms.continuation.byHand', { place }) }];
}

/** Scripts that the fonts we carry can print; a text in another is left to the pen rather than shown as empty boxes. */
function isPrintable(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(
    text.replace(/\p{Extended_Pictographic}/gu, '\ue000'),
  );
}
