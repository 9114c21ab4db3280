// The issues of a form, in words, and where each of them belongs.

export interface FormIssue {
  /** Id of the control that the link leads to: the field's name unless it was given another id. */
  readonly field: string;
  /** What to do: "Give the date of the crime, such as 14 March 2026". */
  readonly message: string;
}

export interface FormErrors {
  readonly issues: readonly FormIssue[];
  readonly any: boolean;
  /** The message of one field, for its `issue`; several are joined. */
  issuesFor(field: string): string | undefined;
}

export const NO_ERRORS: FormErrors = formErrors([]);

export function formErrors(issues: readonly FormIssue[]): FormErrors {
  return {
    issues,
    any: issues.length > 0,
    issuesFor: (field) =>
      issues
        .filter((issue) => issue.field === field)
        .map((issue) => issue.message)
        .join(' ') || undefined,
  };
}
