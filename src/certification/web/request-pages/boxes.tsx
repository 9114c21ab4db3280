// The controls of a request's pages, each filled with what was typed or stored and tied to its message.
import type { Translate } from '../../../platform/i18n/index.ts';
import {
  CheckGroup,
  DateField,
  datePartsOf,
  RadioGroup,
  TextArea,
  TextField,
  Tick,
  type ChoiceOption,
  type Content,
  type DateParts,
  type FormErrors,
} from '../../../ui/index.ts';
import type { Fields } from '../../domain/form-reader.ts';

/** An id with its words in the reader's language: a category of crime, a borough. */
export interface Choice {
  readonly value: string;
  readonly label: Content;
}

export interface PageViewProps {
  readonly t: Translate;
  /** As posted, or as stored answers fill the boxes. */
  readonly fields: Fields;
  readonly errors: FormErrors;
  readonly categories: readonly Choice[];
  readonly boroughs: readonly Choice[];
  readonly languages: readonly Choice[];
  /** What the law room sees in the offences given so far, in words; only the crime page has any. */
  readonly suggestions: readonly string[];
}

interface LineOptions {
  readonly hint?: Content;
  readonly type?: 'tel' | 'email';
  readonly ltr?: boolean;
}

/** More answers than this stand side by side where there is room. */
const LONG_LIST = 8;

export type Boxes = ReturnType<typeof boxesOf>;

export function boxesOf({ t, fields, errors }: PageViewProps) {
  const first = (field: string) => fields[field]?.[0];
  const shared = (field: string, label: string, hint?: Content) => ({
    name: field,
    label,
    ...(hint === undefined ? {} : { hint }),
    issue: errors.issuesFor(field),
    value: first(field),
  });
  return {
    line: (field: string, label: string, options: LineOptions = {}) => (
      <TextField {...shared(field, label, options.hint)} type={options.type} ltr={options.ltr} />
    ),
    text: (field: string, label: string, hint?: Content, rows = 4) => (
      <TextArea {...shared(field, label, hint)} rows={rows} />
    ),
    date: (field: string, label: string, hint?: Content) => (
      <DateField {...shared(field, label, hint)} words={dateWords(t)} value={typedDate(fields, field)} />
    ),
    one: (field: string, label: string, options: readonly ChoiceOption[], hint?: Content) => (
      <RadioGroup {...shared(field, label, hint)} options={options} tight />
    ),
    any: (field: string, label: string, options: readonly ChoiceOption[], hint?: Content) => (
      <CheckGroup
        {...shared(field, label, hint)}
        options={options}
        values={fields[field] ?? []}
        tight
        columns={options.length > LONG_LIST}
      />
    ),
    tick: (field: string, label: string) => (
      <Tick name={field} label={label} checked={first(field) === 'yes'} issue={errors.issuesFor(field)} />
    ),
    /** A person's name as the federal form takes it. One name alone goes into the first box. */
    person: (field: string, legend: string, hint?: Content) => (
      <fieldset class="flow">
        <legend class="label">{legend}</legend>
        <p class="hint">{hint ?? t('certification.name.hint')}</p>
        <TextField {...shared(`${field}.family`, t('certification.name.family'))} />
        <TextField {...shared(`${field}.given`, t('certification.name.given'))} />
        <TextField {...shared(`${field}.middle`, t('certification.name.middle'))} />
      </fieldset>
    ),
  };
}

export function dateWords(t: Translate): Record<'day' | 'month' | 'year', string> {
  return { day: t('ui.form.day'), month: t('ui.form.month'), year: t('ui.form.year') };
}

/** What stands in the three boxes: the boxes as posted, or a stored date taken apart. */
function typedDate(fields: Fields, field: string): DateParts {
  const part = (name: keyof DateParts) => fields[`${field}.${name}`]?.[0];
  const stored = fields[field]?.[0];
  if (stored !== undefined) return datePartsOf(stored);
  return { day: part('day') ?? '', month: part('month') ?? '', year: part('year') ?? '' };
}

export function yesNoUnknown(t: Translate): readonly ChoiceOption[] {
  return [
    { value: 'yes', label: t('certification.yes') },
    { value: 'no', label: t('certification.no') },
    { value: 'unknown', label: t('certification.unknown'), apart: true },
  ];
}
