// A fact in two to four words. Never a button.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

/** yes: in order. half: not known or not checked. hot: late or urgent. */
export type ChipKind = 'plain' | 'yes' | 'half' | 'hot';

export function Chip({ kind = 'plain', icon, children }: { kind?: ChipKind; icon?: IconName; children: Content }) {
  return (
    <span class={classes('chip', kind !== 'plain' && kind)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
