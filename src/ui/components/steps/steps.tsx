// What to do next, numbered, most useful first.
import type { Content } from '../../content.ts';

export interface NextStep {
  readonly title: string;
  readonly body?: Content;
}

export function Steps({ steps, level = 3 }: { steps: readonly NextStep[]; level?: 2 | 3 | undefined }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol class="steps">
      {steps.map(({ title, body }) => (
        <li>
          <div class="flow">
            <Heading>{title}</Heading>
            {typeof body === 'string' ? <p>{body}</p> : body}
          </div>
        </li>
      ))}
    </ol>
  );
}
