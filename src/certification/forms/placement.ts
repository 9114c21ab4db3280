// Decides where each answer of Supplement B goes: into its field, on into Part 7, or onto a continuation sheet. Pure:
// knows the fields' sizes, writes nothing. Nothing is ever cut: what is not in a field is in `overflow` or `notPlaced`.

import { textWidth, type FieldFacts, type TextEntry } from '../../platform/pdf/index.ts';
import type { FormContent, FormItem, WrittenText } from '../domain/supplement-b/items.ts';
import type { AdditionalSlot, FormLayout } from './edition.ts';
import { cleanText, cutLines, writable, type WritingProblem } from './form-text.ts';

/** Where a text belongs on the form. */
export interface ItemReference {
  readonly page: number;
  readonly part: number;
  readonly item: string;
}

export interface Overflow extends ItemReference {
  readonly text: string;
}

/** 'no-room': Part 7 is full. 'not-an-option': the form offers no such choice. */
export type NotPlacedWhy = WritingProblem | 'no-room' | 'not-an-option';

export interface NotPlaced extends Overflow {
  readonly why: NotPlacedWhy;
}

export interface Placement {
  readonly texts: readonly TextEntry[];
  readonly boxes: readonly string[];
  readonly choices: readonly { readonly name: string; readonly value: string }[];
  /** What stands in Part 7, by space. */
  readonly overflow: readonly Overflow[];
  /** What stands on the continuation sheet, in full. */
  readonly notPlaced: readonly NotPlaced[];
}

/** Words that the filler itself writes into fields; English, as the form. */
export interface FillerWords {
  readonly continued: string;
  readonly seeSheet: string;
  /** 'Item 5.a:' before each of several texts in one space of Part 7. */
  readonly item: (item: string) => string;
}

const SIZES = [10, 9, 8] as const;
/** Several lines stand on the form's ruled lines, 18 points apart, in both editions. */
const LINES = { size: 9, leading: 18 } as const;
const SIDES = 4;

interface Draft {
  readonly texts: TextEntry[];
  readonly boxes: string[];
  readonly choices: { name: string; value: string }[];
  readonly queue: Overflow[];
  readonly notPlaced: NotPlaced[];
}

export function placeContent(content: FormContent, layout: FormLayout, words: FillerWords): Placement {
  const draft: Draft = { texts: [], boxes: [], choices: [], queue: [], notPlaced: [] };
  for (const item of content.items) placeItem(item, layout, words, draft);
  for (const entry of content.additional) placeAdditional(entry, draft);
  const overflow = fillSlots(layout.additional, words, draft);
  const { texts, boxes, choices, notPlaced } = draft;
  return { texts, boxes, choices, overflow, notPlaced };
}

function placeItem(item: FormItem, layout: FormLayout, words: FillerWords, draft: Draft): void {
  if (item.answer.kind === 'ink') return;
  if (item.answer.kind === 'text') {
    placeText(item, item.answer, layout.texts.get(item.id) ?? [], words, draft);
    return;
  }
  const options = layout.boxes.get(item.id);
  for (const option of item.answer.chosen) {
    const box = options?.get(option);
    if (box === undefined) draft.notPlaced.push({ ...referenceOf(item), text: option, why: 'not-an-option' });
    else draft.boxes.push(box.name);
  }
}

function placeText(
  item: FormItem,
  written: WrittenText,
  fields: readonly FieldFacts[],
  words: FillerWords,
  draft: Draft,
) {
  const text = writeText(item, written, draft);
  if (text === null) {
    for (const field of fields)
      if (fitsOneLine(field, words.seeSheet)) draft.texts.push(oneLine(field, words.seeSheet));
    return;
  }
  if (text === '') return;
  const [field, ...copies] = fields;
  if (field === undefined) throw new Error(`the map of the form has no field for ${item.id}`);
  if (field.kind === 'choice') placeChoice(item, text, field, draft);
  else if (field.multiline) placeLines(item, text, field, words, draft);
  else placeLine(item, text, field, copies, draft);
}

/** The text as the form can hold it; null when it cannot. Whatever that changes is kept whole in `notPlaced`. */
function writeText(at: ItemReference, { text, romanised = '' }: WrittenText, draft: Draft): string | null {
  const whole = cleanText(romanised === '' ? text : romanised);
  const { text: plain, problem } = writable(whole);
  if (problem !== null) draft.notPlaced.push({ ...referenceOf(at), text: whole, why: problem });
  return problem === 'script' ? null : plain;
}

function placeChoice(item: FormItem, text: string, field: FieldFacts, draft: Draft): void {
  const choice = field.choices.find((option) => option === text.toUpperCase());
  if (choice === undefined) draft.queue.push({ ...referenceOf(item), text });
  else draft.choices.push({ name: field.name, value: choice });
}

/** One line: whole if it fits at 8 points or more; else as many words as fit, and the whole in Part 7. */
function placeLine(item: FormItem, text: string, field: FieldFacts, copies: readonly FieldFacts[], draft: Draft): void {
  const line = text.replace(/\n+/g, ' ');
  const shown = fitsOneLine(field, line) ? line : headOf(line, field);
  for (const each of [field, ...copies]) if (shown !== '') draft.texts.push(oneLine(each, shown));
  if (shown !== line) draft.queue.push({ ...referenceOf(item), text });
}

function headOf(line: string, field: FieldFacts): string {
  const short = line.slice(0, field.maxLength ?? line.length);
  const atWord = short.length < line.length && line.charAt(short.length) !== ' ' ? short.replace(/ \S*$/, '') : short;
  return cutLines(atWord, smallest(), field.width - SIDES, 1).head[0] ?? '';
}

function fitsOneLine(field: FieldFacts, line: string): boolean {
  return line.length <= (field.maxLength ?? Infinity) && textWidth(line, smallest()) <= field.width - SIDES;
}

function oneLine(field: FieldFacts, line: string): TextEntry {
  const size = SIZES.find((candidate) => textWidth(line, candidate) <= field.width - SIDES) ?? smallest();
  return { name: field.name, value: line, lines: [line], size, leading: field.height };
}

function smallest(): number {
  return Math.min(...SIZES);
}

/** Several lines: as many as there are rules; a text that is longer keeps the last rule to say where it goes on. */
function placeLines(item: FormItem, text: string, field: FieldFacts, words: FillerWords, draft: Draft): void {
  const rules = rulesOf(field);
  const all = cut(text, field, rules);
  if (all.rest === '') {
    draft.texts.push(severalLines(field, all.head));
    return;
  }
  const { head, rest } = cut(text, field, rules - 1);
  draft.texts.push(severalLines(field, [...head, words.continued]));
  draft.queue.push({ ...referenceOf(item), text: rest });
}

function placeAdditional(entry: FormContent['additional'][number], draft: Draft): void {
  const text = writeText(entry, entry, draft);
  if (text !== null && text !== '') draft.queue.push({ ...referenceOf(entry), text });
}

/**
 * Hands what is left to the spaces of Part 7 in the form's order. A space names one page and part, so texts of the same
 * part share one, each under its item; a long text may take several. What then remains has no room.
 */
function fillSlots(slots: readonly AdditionalSlot[], words: FillerWords, draft: Draft): readonly Overflow[] {
  const overflow: Overflow[] = [];
  const free = [...slots];
  for (const entry of joinedByPart(draft.queue, words)) {
    let rest = entry.text;
    while (rest !== '') {
      const slot = free.shift();
      if (slot === undefined) {
        draft.notPlaced.push({ ...entry, text: rest, why: 'no-room' });
        break;
      }
      const { head, rest: after } = cut(rest, slot.text, rulesOf(slot.text));
      overflow.push({ ...entry, text: rest.slice(0, rest.length - after.length).trimEnd() });
      draft.texts.push(...slotEntries(slot, entry, head));
      rest = after;
    }
  }
  return overflow;
}

function joinedByPart(queue: readonly Overflow[], words: FillerWords): readonly Overflow[] {
  const parts = new Map<number, Overflow[]>();
  for (const entry of [...queue].sort(byPlace)) parts.set(entry.part, [...(parts.get(entry.part) ?? []), entry]);
  return [...parts.values()].flatMap((entries) => {
    const [first, ...others] = entries;
    if (first === undefined || others.length === 0) return entries;
    const items = [...new Set(entries.map(({ item }) => item))].join(', ');
    const text = entries.map((entry) => `${words.item(entry.item)} ${entry.text}`).join('\n');
    return [{ ...first, item: items, text }];
  });
}

function slotEntries(slot: AdditionalSlot, { page, part, item }: ItemReference, head: readonly string[]): TextEntry[] {
  return [
    oneLine(slot.page, String(page)),
    oneLine(slot.part, String(part)),
    oneLine(slot.item, itemNumbers(item, slot.item.maxLength ?? Infinity)),
    severalLines(slot.text, head),
  ];
}

/** '3,5.a', or the first of them where the box is too short; the texts beside it name each. */
function itemNumbers(items: string, longest: number): string {
  const dense = items.replaceAll(', ', ',');
  return dense.length <= longest ? dense : dense.replace(/,.*$/, '');
}

function severalLines(field: FieldFacts, lines: readonly string[]): TextEntry {
  return { name: field.name, value: lines.join('\n'), lines, ...LINES };
}

function cut(text: string, field: FieldFacts, rules: number) {
  return cutLines(text, LINES.size, field.width - SIDES, rules);
}

function rulesOf(field: FieldFacts): number {
  return Math.max(1, Math.floor((field.height + 1) / LINES.leading));
}

function referenceOf({ page, part, item }: ItemReference): ItemReference {
  return { page, part, item };
}

/** The sort is stable: texts of one item keep their order. */
function byPlace(a: ItemReference, b: ItemReference): number {
  return a.part - b.part || a.item.localeCompare(b.item, 'en', { numeric: true });
}
