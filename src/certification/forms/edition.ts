// Which edition of Supplement B a PDF is, told by its fields and its hash, and where each item stands in it. The map is
// data: editions/i-918supb.json. Fields are matched by the last part of their name, which both editions share.

import type { FieldFacts, FormFacts } from '../../platform/pdf/index.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import map from './editions/i-918supb.json' with { type: 'json' };

export interface Edition {
  readonly edition: string;
  /** As printed at the foot of each page: '01/20/25'. */
  readonly printed: string;
  readonly sha256: string;
  readonly inForce: boolean;
}

export const FORM = map.form;
export const EDITIONS: readonly Edition[] = map.editions;

/** The field that holds each item, in the order of the map, ready to be filled. */
export interface FormLayout {
  readonly texts: ReadonlyMap<string, readonly FieldFacts[]>;
  readonly boxes: ReadonlyMap<string, ReadonlyMap<string, FieldFacts>>;
  readonly ink: readonly FieldFacts[];
  readonly additional: readonly AdditionalSlot[];
}

/** One numbered space of Part 7: three small boxes of reference and one large of text. */
export interface AdditionalSlot {
  readonly page: FieldFacts;
  readonly part: FieldFacts;
  readonly item: FieldFacts;
  readonly text: FieldFacts;
}

/** 'older': USCIS asks for a later edition. 'unknown-copy': the fields are known, this very file is not. */
export type EditionNotice = 'older' | 'unknown-copy';

export interface RecognisedForm {
  readonly edition: Edition;
  readonly notices: readonly EditionNotice[];
}

export type EditionRefusal = Refusal<'wrong-form' | 'boxes-differ'>;

/** Refuses a form that lacks fields of Supplement B, or whose boxes describe themselves as something else than we tick. */
export function recognise(facts: FormFacts, sha256: string): Result<RecognisedForm, EditionRefusal> {
  const layout = layoutOf(facts);
  if (!layout.ok) return layout;
  const odd = [...layout.value.boxes].flatMap(([id, options]) => oddBoxes(id, options));
  const [first] = odd;
  if (first !== undefined) return refuse('boxes-differ', { count: odd.length, box: first });
  const found = map.editions.find(({ mark }) => facts.fields.some(({ name }) => lastPart(name) === mark));
  if (found === undefined) return refuse('wrong-form', { missing: 1, field: 'ZipCode[0]' });
  const notices: EditionNotice[] = [];
  if (!found.inForce) notices.push('older');
  if (found.sha256 !== sha256) notices.push('unknown-copy');
  return ok({ edition: found, notices });
}

/** A box that describes itself must name the option we take it for: a wrong tick is a false statement under oath. */
function oddBoxes(id: string, options: ReadonlyMap<string, FieldFacts>): readonly string[] {
  return [...options]
    .filter(([option, { says }]) => says !== '' && !describes(says, labelOf(id, option)))
    .map(([option]) => `${id} ${option}`);
}

function describes(says: string, label: string): boolean {
  return says.toLowerCase().replace(/\s+/g, ' ').includes(`select ${label.toLowerCase()}`);
}

/** The words beside a box, as printed on the form; '' for an option the form does not have. */
export function labelOf(id: string, option: string): string {
  return BOXES.get(id)?.get(option)?.label ?? '';
}

export function layoutOf(facts: Pick<FormFacts, 'fields'>): Result<FormLayout, EditionRefusal> {
  const byLeaf = new Map(facts.fields.map((field) => [leafOf(field.name), field]));
  const missing = allLeaves().filter((leaf) => !byLeaf.has(leaf));
  const [first] = missing;
  if (first !== undefined) return refuse('wrong-form', { missing: missing.length, field: first });
  const field = (leaf: string): FieldFacts => {
    const found = byLeaf.get(leaf);
    if (found === undefined) throw new Error(`field ${leaf} was checked to be there`);
    return found;
  };
  return ok({
    texts: new Map(Object.entries(map.texts).map(([id, leaves]) => [id, leaves.map(field)])),
    boxes: new Map(
      [...BOXES].map(([id, options]) => [id, new Map([...options].map(([option, { leaf }]) => [option, field(leaf)]))]),
    ),
    ink: map.ink.map(field),
    additional: map.additional.map((slot) => ({
      page: field(slot.page),
      part: field(slot.part),
      item: field(slot.item),
      text: field(slot.text),
    })),
  });
}

/** Leaf and printed label of each box, by item and option. */
const BOXES: ReadonlyMap<string, ReadonlyMap<string, { readonly leaf: string; readonly label: string }>> = new Map(
  Object.entries(map.boxes).map(([id, options]) => [
    id,
    new Map(Object.entries(options).map(([option, [leaf = '', label = '']]) => [option, { leaf, label }])),
  ]),
);

function allLeaves(): readonly string[] {
  return [
    ...Object.values(map.texts).flat(),
    ...[...BOXES.values()].flatMap((options) => [...options.values()].map(({ leaf }) => leaf)),
    ...map.ink,
    ...map.additional.flatMap((slot) => Object.values(slot)),
  ];
}

const ALIASES = new Map(Object.entries(map.aliases));

function leafOf(name: string): string {
  const last = lastPart(name);
  return ALIASES.get(last) ?? last;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
