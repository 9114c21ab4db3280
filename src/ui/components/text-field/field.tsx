// What every field shares: label above, then the hint, then what is wrong, then the control.
import { classes, type Content } from '../../content.ts';

export interface FieldProps {
  /** Name in the form. */
  name: string;
  /** Element id; the name unless given. Links of the error summary lead here. */
  id?: string | undefined;
  label: string;
  hint?: Content;
  /** What is wrong and what to do, as a sentence. */
  issue?: string | undefined;
  /** What was typed stays. */
  value?: string | undefined;
}

export function hintId(id: string): string {
  return `${id}-hint`;
}

export function issueId(id: string): string {
  return `${id}-issue`;
}

/** The value of aria-describedby: hint first, then the message. */
export function describedBy(id: string, field: Pick<FieldProps, 'hint' | 'issue'>): string | undefined {
  return classes(field.hint ? hintId(id) : undefined, field.issue ? issueId(id) : undefined);
}

/** The attributes that tie a control to its label, hint and message. */
export function controlAttributes(field: FieldProps) {
  const id = field.id ?? field.name;
  return {
    id,
    name: field.name,
    'aria-invalid': field.issue ? 'true' : undefined,
    'aria-describedby': describedBy(id, field),
  } as const;
}

export function Hint({ id, hint }: { id: string; hint: Content }) {
  return hint ? (
    <p class="hint" id={hintId(id)}>
      {hint}
    </p>
  ) : null;
}

export function Issue({ id, issue }: { id: string; issue: string | undefined }) {
  return issue ? (
    <p class="why" id={issueId(id)}>
      {issue}
    </p>
  ) : null;
}

/** The frame of a field with one control. */
export function Field({ field, children, two }: { field: FieldProps; children: Content; two?: boolean | undefined }) {
  const id = field.id ?? field.name;
  return (
    <div class={classes('field', field.issue && 'wrong', two && 'two')}>
      <label for={id}>{field.label}</label>
      <Hint id={id} hint={field.hint} />
      <Issue id={id} issue={field.issue} />
      {children}
    </div>
  );
}
