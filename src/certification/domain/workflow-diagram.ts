// Draws the workflow table as a page of documentation, so that the drawing cannot differ from the table.

import { WORKFLOW, type RequestState } from './workflow.ts';

const CLOCK_WORDS = { start: 'starts', pause: 'pauses', resume: 'runs again', stop: 'stops', none: '' } as const;

/** Markdown: a diagram of the steps that change the state, and the whole table. */
export function workflowDocument(): string {
  const changing = WORKFLOW.filter((step) => step.to !== 'same');
  const arrows = changing.flatMap((step) =>
    step.from.map((from: RequestState) => `    ${from} --> ${step.to}: ${step.action}`),
  );
  const finals = ['released', 'denied', 'withdrawn'].map((state) => `    ${state} --> [*]`);
  const rows = WORKFLOW.map((step) => [
    step.action,
    step.from.join(', '),
    step.to,
    step.roles.join(', '),
    step.guard,
    CLOCK_WORDS[step.clock],
  ]);
  return [
    '# The life of a certification request',
    '',
    'Made from the table in `src/certification/domain/workflow.ts`; a test fails when the two differ.',
    'A guard is a condition of `guards.ts`. The requester and whoever holds the receipt code see `denial-proposed`, `to-sign` and',
    '`signed` as `in-review`: they are steps inside the agency, not answers.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> draft',
    ...arrows,
    ...finals,
    '```',
    '',
    ...table(['Action', 'From', 'To', 'Who', 'Guard', 'Clock'], rows),
    '',
  ].join('\n');
}

/** Columns padded to one width, as the repository's formatter wants tables. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
