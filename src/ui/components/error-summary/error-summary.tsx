// First in a form that came back: how many things need a change, each a link to its field. A script moves focus here.
import type { FormIssue } from './form-errors.ts';

export interface ErrorSummaryProps {
  /** "Two things need a change". */
  title: string;
  issues: readonly FormIssue[];
  id?: string | undefined;
}

export function ErrorSummary({ title, issues, id = 'errors' }: ErrorSummaryProps) {
  if (issues.length === 0) return null;
  return (
    <div class="fix flow" role="alert" aria-labelledby={`${id}-title`} id={id} tabindex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul class="bare">
        {issues.map((issue) => (
          <li>
            <a href={`#${issue.field}`}>{issue.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
