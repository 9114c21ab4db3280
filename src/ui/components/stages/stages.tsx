// The named parts of the way. No "3 of 12" and no percent: how many questions there are depends on the answers.

export interface StagesProps {
  stages: readonly string[];
  /** Index of the part that the person is in. */
  current: number;
  /** Read out after the parts behind: "done". */
  doneWord: string;
}

export function Stages({ stages, current, doneWord }: StagesProps) {
  return (
    <ol class="stages">
      {stages.map((stage, index) => (
        <li class={index < current ? 'done' : undefined} aria-current={index === current ? 'step' : undefined}>
          {stage}
          {index < current && <span class="vh"> ({doneWord})</span>}
        </li>
      ))}
    </ol>
  );
}
