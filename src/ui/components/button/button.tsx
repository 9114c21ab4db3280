// One primary button on a page. A button that cannot be used yet stays in sight, with its reason.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

export type ButtonKind = 'primary' | 'quiet' | 'brick';

export interface ButtonProps {
  children: Content;
  kind?: ButtonKind | undefined;
  icon?: IconName | undefined;
  /** As broad as the page on a phone. */
  wide?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Sends the form to another address. */
  formaction?: string | undefined;
  /** "Back" must work with an empty form. */
  skipsChecks?: boolean | undefined;
  /** Id of the visible sentence that says why the button cannot be used; it disables the button. */
  blockedBy?: string | undefined;
  /** Id of a sentence that explains the button. */
  describedBy?: string | undefined;
  /** Id of the form, for a button outside of it. */
  form?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { blockedBy, describedBy } = props;
  return (
    <button
      type="submit"
      class={buttonClasses(props)}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      formnovalidate={props.skipsChecks}
      disabled={blockedBy !== undefined}
      aria-describedby={blockedBy ?? describedBy}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export interface LinkButtonProps {
  children: Content;
  href: string;
  kind?: ButtonKind | undefined;
  icon?: IconName | undefined;
  wide?: boolean | undefined;
  /** The link gives a file to keep. */
  download?: boolean | undefined;
}

/** Looks like a button, goes somewhere and changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a class={buttonClasses(props)} href={props.href} download={props.download}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

function buttonClasses({ kind, wide }: { kind?: ButtonKind | undefined; wide?: boolean | undefined }) {
  return classes('btn', kind !== 'primary' && kind, wide && 'wide');
}
