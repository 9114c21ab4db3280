// Numbers over their plain names. The name holds the unit, and the meaning of a median.
import { classes, type Content } from '../../content.ts';

export interface KeyFigure {
  /** "business days: half are faster (median)". */
  readonly name: string;
  readonly figure: Content;
  /** The number is not shown, to protect people: say so in words, never a dash. */
  readonly hidden?: boolean | undefined;
}

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl class="keyfigs">
      {figures.map(({ name, figure, hidden }) => (
        <div>
          <dt>{name}</dt>
          <dd class={classes(hidden && 'hid')}>{hidden ? figure : <bdi>{figure}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}
