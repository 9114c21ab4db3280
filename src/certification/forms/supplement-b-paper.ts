// Supplement B as a paper that can be read aloud: headings by part, each item with its number, its name and what is
// filled in. It is the accessible twin of the official PDF and, marked as a worksheet, its stand-in.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Block, FactRow, Paper } from '../../platform/pdf/index.ts';
import { contentOf, type FormItem } from '../domain/supplement-b/items.ts';
import type { AdditionalText, SupplementB } from '../domain/supplement-b/value.ts';
import { withoutANumberOn } from '../domain/supplement-b/value.ts';

export interface TwinOptions {
  /** Only the requester and the certifying official see the A-Number; for others the item says that it is not shown. */
  readonly showANumber: boolean;
  /** The edition that is filled; null: no form is installed and this is the worksheet. */
  readonly printedEdition: string | null;
}

export function supplementBPaper(form: SupplementB, t: Translate, { showANumber, printedEdition }: TwinOptions): Paper {
  const { items, additional } = contentOf(showANumber ? form : withoutANumberOn(form));
  const isWorksheet = printedEdition === null;
  const title = isWorksheet ? t('forms.worksheet.title') : t('forms.supplementB.title');
  const edition = isWorksheet
    ? t('forms.supplementB.noEdition')
    : t('forms.supplementB.edition', { printed: printedEdition });
  const blocks: Block[] = [
    isWorksheet ? { kind: 'note', text: t('forms.worksheet.notTheForm') } : { kind: 'paragraph', text: edition },
    ...[1, 2, 3, 4, 5, 6].flatMap((part) => partBlocks(part, items, t, showANumber)),
    ...additionalBlocks(additional, t),
  ];
  return {
    head: isWorksheet ? t('forms.worksheet.head') : edition,
    foot: isWorksheet ? t('forms.worksheet.foot') : title,
    parts: [{ language: t.language, direction: t.dir, title, blocks }],
  };
}

function partBlocks(part: number, items: readonly FormItem[], t: Translate, showANumber: boolean): readonly Block[] {
  const own = items.filter((item) => item.part === part);
  const rows = (chosen: readonly FormItem[]): Block => ({
    kind: 'facts',
    rows: chosen.map((item) => rowOf(item, t, showANumber)),
  });
  const heading = headingOf(part, t);
  if (part === 6) return [heading, ...statement(t), rows(own)];
  if (part !== 5) return [heading, rows(own)];
  const relatives = ['2', '3', '4'].flatMap((row, index): Block[] => [
    { kind: 'heading', level: 3, text: t('forms.supplementB.family', { number: String(index + 1) }) },
    rows(own.filter(({ id }) => id.startsWith(`family.${row}.`))),
  ]);
  return [heading, rows(own.filter(({ id }) => id === 'family.any-culpable')), ...relatives];
}

function headingOf(part: number, t: Translate): Block {
  return { kind: 'heading', level: 2, text: word(t, `forms.supplementB.part.${part}`) };
}

function statement(t: Translate): readonly Block[] {
  return [
    { kind: 'paragraph', text: t('forms.supplementB.statement.intro') },
    {
      kind: 'list',
      items: [
        t('forms.supplementB.statement.authority'),
        t('forms.supplementB.statement.victim'),
        t('forms.supplementB.statement.truth'),
        t('forms.supplementB.statement.promises'),
        t('forms.supplementB.statement.notify'),
      ],
    },
    { kind: 'paragraph', text: t('forms.supplementB.ownWords') },
  ];
}

function rowOf(item: FormItem, t: Translate, showANumber: boolean): FactRow {
  const named = { number: `${item.item}.`, label: itemLabel(item.id, t) };
  if (item.id === 'victim.a-number' && !showANumber)
    return { ...named, value: t('forms.supplementB.hidden'), empty: true };
  const value = valueOf(item, t);
  return value === null ? { ...named, value: t('forms.supplementB.leftEmpty'), empty: true } : { ...named, value };
}

function valueOf({ answer }: FormItem, t: Translate): string | null {
  switch (answer.kind) {
    case 'ink':
      return t('forms.supplementB.inInk');
    case 'text': {
      const { text, romanised = '' } = answer;
      if (text === '') return null;
      return romanised === '' || romanised === text ? text : `${romanised}\n${text}`;
    }
    case 'boxes':
      return answer.chosen.length === 0 ? null : answer.chosen.map((option) => optionLabel(option, t)).join('\n');
  }
}

function additionalBlocks(additional: readonly AdditionalText[], t: Translate): readonly Block[] {
  if (additional.length === 0) return [];
  const entries = additional.flatMap(({ page, part, item, text }): Block[] => [
    { kind: 'heading', level: 3, text: t('forms.continuation.place', { page, part, item }) },
    { kind: 'quote', text },
  ]);
  return [headingOf(7, t), ...entries];
}

export function itemLabel(id: string, t: Translate): string {
  return word(t, `forms.item.${id.replace(/^family\.\d\./, 'family.member.')}`);
}

export function optionLabel(option: string, t: Translate): string {
  return word(t, `forms.option.${option}`);
}

/** Items, options and parts are closed lists; a test walks them, so a missing word is a fault. */
function word(t: Translate, key: string): string {
  const found = t.maybe(key);
  if (found === null) throw new Error(`no message ${key}`);
  return found;
}
