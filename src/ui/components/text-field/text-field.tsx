// One line of text.
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | 'number' | undefined;
  /** Off unless given: a shared phone must not offer what was typed before. */
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | 'tel' | 'email' | 'text' | undefined;
  maxlength?: number | undefined;
  /** Codes and numbers are written left to right in every language. */
  ltr?: boolean | undefined;
  /** The language of what is typed, when it is not that of the page. */
  lang?: string | undefined;
  /** Says "required" to a screen reader; the server decides. */
  required?: boolean | undefined;
  /** Across both columns of a filter. */
  two?: boolean | undefined;
}

export function TextField(props: TextFieldProps) {
  return (
    <Field field={props} two={props.two}>
      <input
        {...controlAttributes(props)}
        type={props.type ?? 'text'}
        value={props.value}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        dir={props.ltr ? 'ltr' : undefined}
        lang={props.lang}
        aria-required={props.required ? 'true' : undefined}
      />
    </Field>
  );
}
