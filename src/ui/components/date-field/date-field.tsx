// A date in three boxes: day, month and year. Nobody has to find the third of May in a calendar from 2019.
import { classes } from '../../content.ts';
import { describedBy, Hint, Issue, type FieldProps } from '../text-field/field.tsx';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DatePart = keyof DateParts;

/** In the order of the page's language; day first is what the rest of the product says. */
const BOXES = [
  { part: 'day', maxlength: 2 },
  { part: 'month', maxlength: 2 },
  { part: 'year', maxlength: 4 },
] as const;

export interface DateFieldProps extends Omit<FieldProps, 'value'> {
  /** The names of the boxes in the reader's language. */
  words: Readonly<Record<DatePart, string>>;
  /** What was typed, even if it is no date. */
  value?: Partial<DateParts> | undefined;
  /** The boxes that are wrong; all of them unless given. */
  wrongParts?: readonly DatePart[] | undefined;
}

/** The boxes are sent as `name.day`, `name.month` and `name.year`; the first box carries the field's id. */
export function DateField(props: DateFieldProps) {
  const id = props.id ?? props.name;
  const describing = describedBy(id, props);
  const isWrong = (part: DatePart) => props.issue !== undefined && (props.wrongParts?.includes(part) ?? true);
  return (
    <fieldset class={classes('field', 'date', props.issue && 'wrong')} aria-describedby={describing}>
      <legend class="label">{props.label}</legend>
      <Hint id={id} hint={props.hint} />
      <Issue id={id} issue={props.issue} />
      <div class="boxes">
        {BOXES.map(({ part, maxlength }, index) => {
          const boxId = index === 0 ? id : `${id}-${part}`;
          return (
            <div class={part}>
              <label for={boxId}>{props.words[part]}</label>
              <input
                id={boxId}
                name={`${props.name}.${part}`}
                value={props.value?.[part]}
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                maxlength={maxlength}
                aria-invalid={isWrong(part) ? 'true' : undefined}
                aria-describedby={isWrong(part) ? describing : undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The boxes for a date that is already known: "2026-03-14". */
export function datePartsOf(isoDate: string): DateParts {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/**
 * "2026-03-14" from three boxes, or null when a box is empty or holds something else than digits. Whether the calendar
 * has such a day is for the reader of the result to check. Arabic and Persian digits are taken as well.
 */
export function isoTextOf(parts: DateParts): string | null {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((text) => westernDigits(text.trim()));
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? '')) return null;
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
