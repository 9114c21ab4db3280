// What can be decided now: the tally, what blocks, the second person, the actions. It stays in sight on a wide screen.
import type { Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

export interface DecisionLine {
  readonly icon: IconName;
  readonly text: Content;
  /** For a button's `blockedBy`. */
  readonly id?: string | undefined;
}

export interface DecisionBarProps {
  /** "4 met, 1 cannot tell." */
  tally: string;
  /** The rule, in a sentence. */
  rule?: Content;
  lines?: readonly DecisionLine[] | undefined;
  /** Buttons. The open one is primary; the others name the line that blocks them. They belong to a form by their `form`,
      or the bar stands inside the form. */
  children: Content;
}

export function DecisionBar({ tally, rule, lines = [], children }: DecisionBarProps) {
  return (
    <div class="decide">
      <div class="wrap row end">
        <div>
          <p>
            <b>{tally}</b> {rule ? <span class="soft">{rule}</span> : null}
          </p>
          {lines.map(({ icon, text, id }) => (
            <p class="line small" id={id}>
              <Icon name={icon} />
              <span>{text}</span>
            </p>
          ))}
        </div>
        <div class="row">{children}</div>
      </div>
    </div>
  );
}
