// Several lines in the person's own words.
import { controlAttributes, Field, type FieldProps } from '../text-field/field.tsx';

export interface TextAreaProps extends FieldProps {
  rows?: number | undefined;
  maxlength?: number | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      <textarea
        {...controlAttributes(props)}
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
        lang={props.lang}
        dir={props.dir ?? 'auto'}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}
