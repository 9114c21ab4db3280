// Names and values, in two columns.
import { classes, type Content } from '../../content.ts';

export interface Fact {
  readonly name: string;
  readonly value: Content;
  /** Repeats what the person told us: never printed. */
  readonly mine?: boolean | undefined;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.flatMap(({ name, value, mine }) => [
        <dt class={classes(mine && 'mine')}>{name}</dt>,
        <dd class={classes(mine && 'mine')}>{value}</dd>,
      ])}
    </dl>
  );
}
