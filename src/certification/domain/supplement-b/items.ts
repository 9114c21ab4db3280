// The items of Supplement B in the order of the form: where each stands and what a given form says there. The official
// PDF, our worksheet and the page that can be read aloud all come from this one list.

import type { IsoDate } from '../../../platform/values/iso-date.ts';
import type { PersonName } from '../answers.ts';
import { formDate, type AdditionalText, type FormName, type SupplementB } from './value.ts';

/** `romanised`: the same text in Latin letters, where the requester gave it. */
export interface WrittenText {
  readonly text: string;
  readonly romanised?: string;
}

export type ItemAnswer =
  | ({ readonly kind: 'text' } & WrittenText)
  /** Boxes by option: 'female', 'yes', 'felonious-assault'. */
  | { readonly kind: 'boxes'; readonly chosen: readonly string[] }
  | { readonly kind: 'ink' };

export interface FormItem {
  /** Stable: maps of editions and messages are keyed by it. */
  readonly id: string;
  readonly page: number;
  readonly part: number;
  readonly item: string;
  readonly answer: ItemAnswer;
}

export interface FormContent {
  readonly items: readonly FormItem[];
  /** What has no line of its own on the form and belongs into Part 7. */
  readonly additional: readonly (AdditionalText & { readonly romanised?: string })[];
}

/** Rows for family members on the form, and their item numbers. */
const MEMBER_ROWS = ['2', '3', '4'] as const;
const DATE_ROWS = ['a', 'b', 'c', 'd'] as const;
const NAME_PARTS = [
  ['family', 'a'],
  ['given', 'b'],
  ['middle', 'c'],
] as const;

export function contentOf(form: SupplementB): FormContent {
  return {
    items: [
      ...victimItems(form),
      ...agencyItems(form),
      ...addressItems(form),
      ...caseItems(form),
      ...actsItems(form),
      ...helpItems(form),
      ...familyItems(form),
      ...certificationItems(form),
    ],
    additional: [...overflowingLists(form), ...form.additional],
  };
}

function victimItems({ victim }: SupplementB): FormItem[] {
  const at = place(1, 1);
  return [
    at('victim.a-number', '1', text(victim.aNumber)),
    ...nameItems(at, 'victim', '2', victim.name),
    ...nameItems(at, 'victim.other-name', '3', victim.otherNames[0]),
    at('victim.born-on', '4', date(victim.bornOn)),
    at('victim.sex', '5', boxes(victim.sex)),
  ];
}

function agencyItems({ agency }: SupplementB): FormItem[] {
  const at = place(1, 2);
  return [
    at('agency.name', '1', text(agency.name)),
    ...nameItems(at, 'agency.official', '2', agency.official),
    at('agency.official-title', '3', text(agency.officialTitle)),
    ...nameItems(at, 'agency.head', '4', agency.head),
  ];
}

function addressItems({ agency: { address } }: SupplementB): FormItem[] {
  const at = place(1, 2);
  return [
    at('agency.street', '5.a', text(address.street)),
    at('agency.unit-kind', '5.b', boxes(address.unitKind)),
    at('agency.unit', '5.b', text(address.unit)),
    at('agency.city', '5.c', text(address.city)),
    at('agency.state', '5.d', text(address.state)),
    at('agency.zip', '5.f', text(address.zip)),
    at('agency.province', '5.g', text(address.province)),
    at('agency.postal-code', '5.h', text(address.postalCode)),
    at('agency.country', '5.i', text(address.country)),
  ];
}

function caseItems({ agency }: SupplementB): FormItem[] {
  const at = place(1, 2);
  return [
    at('agency.type', '6', boxes(agency.type)),
    at('agency.case-status', '7', boxes(agency.caseStatus)),
    at('agency.case-status-other', '7', text(agency.caseStatusOther)),
    at('agency.category', '8', boxes(agency.category)),
    at('agency.category-other', '8', text(agency.categoryOther)),
    at('agency.case-number', '9', text(agency.caseNumber)),
    at('agency.fbi-or-sid', '10', text(agency.fbiOrSid)),
  ];
}

function actsItems({ acts }: SupplementB): FormItem[] {
  const at = place(2, 3);
  return [
    at('acts.crimes', '1', { kind: 'boxes', chosen: acts.crimes }),
    ...DATE_ROWS.map((row, index) => at(`acts.date-${row}`, `2.${row}`, date(acts.dates[index] ?? null))),
    at('acts.citations', '3', text(acts.citations)),
    at('acts.in-united-states', '4.a', yesNo(acts.inUnitedStates)),
    at('acts.where', '4.b', text(acts.where)),
    at('acts.extraterritorial', '5.a', yesNo(acts.extraterritorial)),
    at('acts.extraterritorial-citation', '5.b', text(acts.extraterritorialCitation)),
    at('acts.description', '6', text(acts.description)),
    at('acts.injuries', '7', text(acts.injuries)),
  ];
}

function helpItems({ help }: SupplementB): FormItem[] {
  const at = place(3, 4);
  return [
    at('help.has-information', '1', yesNo(help.hasInformation)),
    at('help.helpful', '2', yesNo(help.helpful)),
    at('help.refused', '3', yesNo(help.refused)),
    at('help.explanation', '3', text(help.explanation)),
    at('help.other', '4', text(help.other)),
  ];
}

function familyItems({ family }: SupplementB): FormItem[] {
  const at = place(4, 5);
  const rows = MEMBER_ROWS.flatMap((row, index) => {
    const member = family.members[index];
    return [
      ...nameItems(at, `family.${row}`, row, member?.name),
      at(`family.${row}.relationship`, `${row}.d`, text(member?.relationship ?? '')),
      at(`family.${row}.involvement`, `${row}.e`, text(member?.involvement ?? '')),
    ];
  });
  return [at('family.any-culpable', '1', yesNo(family.anyCulpable)), ...rows];
}

function certificationItems({ certification }: SupplementB): FormItem[] {
  const at = place(4, 6);
  return [
    at('certification.signature', '1', { kind: 'ink' }),
    at('certification.signed-on', '2', date(certification.signedOn)),
    at('certification.phone', '3', text(certification.phone)),
    at('certification.fax', '4', text(certification.fax)),
  ];
}

/** Second and later other names, a similar activity, a fifth date, a fourth relative. */
function overflowingLists({ victim, acts, family }: SupplementB): FormContent['additional'] {
  const dates = acts.dates.slice(DATE_ROWS.length).map(formDate).join(', ');
  return [
    ...victim.otherNames.slice(1).map((name) => ({ page: 1, part: 1, item: '3', ...wholeName(name) })),
    { page: 2, part: 3, item: '1', text: acts.similarActivity },
    { page: 2, part: 3, item: '2', text: dates },
    ...family.members
      .slice(MEMBER_ROWS.length)
      .map((member) => ({ page: 4, part: 5, item: '4', ...memberText(member) })),
  ].filter((entry) => entry.text !== '');
}

function memberText({ name, relationship, involvement }: SupplementB['family']['members'][number]): WrittenText {
  const line = (written: string) => [written, relationship, involvement].filter((part) => part !== '').join('; ');
  const { text: own, romanised } = wholeName(name);
  return { text: line(own), ...(romanised === undefined ? {} : { romanised: line(romanised) }) };
}

/** "Family, Given Middle", as forms list names. */
function wholeName(name: FormName): WrittenText {
  const whole = ({ family, given, middle }: PersonName) =>
    [family, [given, middle].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
  return { text: whole(name), ...(name.romanised === undefined ? {} : { romanised: whole(name.romanised) }) };
}

type At = (id: string, item: string, answer: ItemAnswer) => FormItem;

function place(page: number, part: number): At {
  return (id, item, answer) => ({ id, page, part, item, answer });
}

function nameItems(at: At, id: string, row: string, name: FormName | undefined): FormItem[] {
  return NAME_PARTS.map(([key, letter]) => {
    const romanised = name?.romanised?.[key];
    const written = { text: name?.[key] ?? '', ...(romanised === undefined ? {} : { romanised }) };
    return at(`${id}.${key}`, `${row}.${letter}`, { kind: 'text', ...written });
  });
}

function text(value: string): ItemAnswer {
  return { kind: 'text', text: value };
}

function date(value: IsoDate | null): ItemAnswer {
  return text(value === null ? '' : formDate(value));
}

function boxes(chosen: string | null): ItemAnswer {
  return { kind: 'boxes', chosen: chosen === null ? [] : [chosen] };
}

function yesNo(value: boolean | null): ItemAnswer {
  return boxes(value === null ? null : value ? 'yes' : 'no');
}
