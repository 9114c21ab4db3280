// Where something stands: behind, now, and ahead. A future step names the rule, not a guess.
import type { Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

export type StepState = 'done' | 'now' | 'next';

export interface TimelineStep {
  readonly name: Content;
  readonly state: StepState;
  /** When and who, or by which rule. */
  readonly line?: Content;
}

const STATE_ICON: Readonly<Record<StepState, IconName>> = { done: 'yes', now: 'now', next: 'ring' };

export function Timeline({ steps, doneWord }: { steps: readonly TimelineStep[]; doneWord?: string | undefined }) {
  return (
    <ol class="timeline">
      {steps.map(({ name, state, line }) => (
        <li class={state === 'next' ? 'next' : undefined} aria-current={state === 'now' ? 'step' : undefined}>
          <Icon name={STATE_ICON[state]} />
          {state === 'next' ? name : <b>{name}</b>}
          {state === 'done' && doneWord && <span class="vh"> ({doneWord})</span>}
          {line ? (
            <>
              <br />
              <span class={state === 'done' ? 'small soft' : 'small'}>{line}</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
