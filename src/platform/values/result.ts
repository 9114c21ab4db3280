// An expected outcome is a value: either what was asked for, or a refusal with a code from a closed list.
// Sentences for codes live in locales; faults (bugs, outages) are thrown instead.

export type Parameters = Readonly<Record<string, string | number>>;

/** What is wrong with one field of a form; `code` names the sentence, `field` the control it belongs to. */
export interface FieldIssue {
  readonly field: string;
  readonly code: string;
  readonly params?: Parameters;
}

/** Why something was not done. `issues` is present when the cause lies in single fields. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly params?: Parameters;
  readonly issues?: readonly FieldIssue[];
}

export type Result<T, R = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  params?: Parameters,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: params === undefined ? { code } : { code, params } };
}

export function refuseFields(issues: readonly FieldIssue[]): {
  readonly ok: false;
  readonly refusal: Refusal<'fields'>;
} {
  return { ok: false, refusal: { code: 'fields', issues } };
}
