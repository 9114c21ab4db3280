// One of a few answers, all in sight. "I cannot say" stands apart and is as good as the others.
import { classes, type Content } from '../../content.ts';
import { describedBy, Hint, Issue, type FieldProps } from '../text-field/field.tsx';

export interface ChoiceOption {
  readonly value: string;
  readonly label: Content;
  readonly hint?: Content;
  /** Set off from the others: "I cannot say". */
  readonly apart?: boolean | undefined;
}

export interface RadioGroupProps extends FieldProps {
  options: readonly ChoiceOption[];
  /** The question is the heading of the page. */
  asHeading?: boolean | undefined;
  /** Closer together, for staff. */
  tight?: boolean | undefined;
  /** Side by side where there is room: for a long list of short answers. */
  columns?: boolean | undefined;
  /** Only screen readers get the question, because it stands in sight just above. */
  quietLabel?: boolean | undefined;
}

/** The first option carries the field's id, so that a link of the error summary lands on it. */
export function RadioGroup(props: RadioGroupProps) {
  const id = props.id ?? props.name;
  return (
    <ChoiceSet {...props}>
      {props.options.map((option, index) => (
        <label class={classes('opt', option.apart && 'apart')}>
          <input
            type="radio"
            name={props.name}
            id={choiceId(id, index)}
            value={option.value}
            checked={option.value === props.value}
            aria-describedby={props.issue && describedBy(id, { issue: props.issue })}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </ChoiceSet>
  );
}

export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

export function OptionWords({ option }: { option: ChoiceOption }) {
  return (
    <span>
      {option.label}
      {option.hint ? (
        <>
          <br />
          <span class="hint">{option.hint}</span>
        </>
      ) : null}
    </span>
  );
}

/** The frame that radio and check groups share. */
export function ChoiceSet(props: Omit<RadioGroupProps, 'options' | 'value'> & { children?: Content }) {
  const id = props.id ?? props.name;
  const label = props.asHeading ? <h1>{props.label}</h1> : props.label;
  return (
    <fieldset class={classes('flow', props.issue && 'wrong')} aria-describedby={describedBy(id, props)}>
      <legend class={classes(!props.asHeading && 'label', props.quietLabel && 'vh')}>{label}</legend>
      <Hint id={id} hint={props.hint} />
      <Issue id={id} issue={props.issue} />
      <div class={classes('opts', props.tight && 'tight', props.columns && 'cols')}>{props.children}</div>
    </fieldset>
  );
}
