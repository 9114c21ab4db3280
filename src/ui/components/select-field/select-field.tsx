// One of many. For up to seven choices use a radio group: every choice in sight.
import { controlAttributes, Field, type FieldProps } from '../text-field/field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface SelectFieldProps extends FieldProps {
  options: readonly (SelectOption | SelectGroup)[];
  /** The first line, with an empty value: "Choose one". */
  empty?: string | undefined;
  two?: boolean | undefined;
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Field field={props} two={props.two}>
      <select {...controlAttributes(props)}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((entry) =>
          'options' in entry ? (
            <optgroup label={entry.label}>
              {entry.options.map((option) => (
                <Choice option={option} chosen={props.value} />
              ))}
            </optgroup>
          ) : (
            <Choice option={entry} chosen={props.value} />
          ),
        )}
      </select>
    </Field>
  );
}

function Choice({ option, chosen }: { option: SelectOption; chosen: string | undefined }) {
  return (
    <option value={option.value} lang={option.lang} selected={option.value === chosen}>
      {option.label}
    </option>
  );
}
