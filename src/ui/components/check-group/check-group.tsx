// Any number of answers; and a single statement that can be ticked.
import { classes, type Content } from '../../content.ts';
import { ChoiceSet, choiceId, OptionWords, type RadioGroupProps } from '../radio-group/radio-group.tsx';
import { describedBy, Issue } from '../text-field/field.tsx';

export interface CheckGroupProps extends Omit<RadioGroupProps, 'value'> {
  values?: readonly string[] | undefined;
}

export function CheckGroup(props: CheckGroupProps) {
  const id = props.id ?? props.name;
  return (
    <ChoiceSet {...props}>
      {props.options.map((option, index) => (
        <label class={classes('opt', option.apart && 'apart')}>
          <input
            type="checkbox"
            name={props.name}
            id={choiceId(id, index)}
            value={option.value}
            checked={props.values?.includes(option.value) ?? false}
            aria-describedby={props.issue && describedBy(id, { issue: props.issue })}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </ChoiceSet>
  );
}

export interface TickProps {
  name: string;
  id?: string | undefined;
  label: Content;
  checked?: boolean | undefined;
  value?: string | undefined;
  issue?: string | undefined;
}

/** One statement: "Open now only", "I have read this to the person". */
export function Tick({ name, id = name, label, checked = false, value = 'yes', issue }: TickProps) {
  const tick = (
    <label class="tick">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-invalid={issue ? 'true' : undefined}
        aria-describedby={describedBy(id, { issue })}
      />
      <span>{label}</span>
    </label>
  );
  if (!issue) return tick;
  return (
    <div class="wrong">
      <Issue id={id} issue={issue} />
      {tick}
    </div>
  );
}
