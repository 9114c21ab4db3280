// Types that many parts share. Every text that reaches a part is already translated.
import type { Child } from 'hono/jsx';

/** Text or markup: whatever may stand between two tags. Strings are escaped when they are printed. */
export type Content = Child;

export interface LinkItem {
  readonly href: string;
  readonly label: string;
  /** The page that the reader is on. */
  readonly current?: boolean | undefined;
}

/** Where a page that was made from a form is made once more in another language: the form's id, and the path it is sent to. */
export interface Resend {
  readonly form: string;
  /** Path after the language: "/results". */
  readonly path: string;
}

/** The class names that apply, joined; undefined when there is none, so that no empty attribute is printed. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
