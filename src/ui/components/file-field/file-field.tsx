// A file to add. The browser cannot keep the choice after an error: the message says so by asking again.
import { controlAttributes, Field, type FieldProps } from '../text-field/field.tsx';

export interface FileFieldProps extends Omit<FieldProps, 'value'> {
  /** Kinds that the file chooser offers, such as ".pdf,image/jpeg". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
}

export function FileField(props: FileFieldProps) {
  return (
    <Field field={props}>
      <input {...controlAttributes(props)} type="file" accept={props.accept} multiple={props.multiple} />
    </Field>
  );
}
