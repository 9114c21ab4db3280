// The three answers. The same shape in a screening, on a reviewer's desk and in a queue; the words carry the meaning.
import { classes } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

export type LampAnswer = 'holds' | 'cannot-tell' | 'fails';

export const LAMPS: Readonly<Record<LampAnswer, IconName & ('yes' | 'half' | 'no')>> = {
  holds: 'yes',
  'cannot-tell': 'half',
  fails: 'no',
};

export interface LampProps {
  answer: LampAnswer;
  /** The words of the answer: "May fit", "Met". Always given, also when they are only read out. */
  words: string;
  /** The words stand in sight elsewhere: only screen readers get them here. */
  quiet?: boolean | undefined;
}

export function Lamp({ answer, words, quiet }: LampProps) {
  const name = LAMPS[answer];
  return (
    <span class={classes('lamp', name)}>
      <Icon name={name} />
      {quiet ? <span class="vh">{words}:</span> : words}
    </span>
  );
}
