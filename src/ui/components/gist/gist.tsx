// The results in one look: links to each finding and to the next steps. On a phone it saves the scroll.
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';
import { LAMPS, type LampAnswer } from '../lamp/lamp.tsx';

export interface GistItem {
  readonly href: string;
  readonly label: string;
  /** Without an answer it is a plain link onward. */
  readonly answer?: LampAnswer | undefined;
  /** The answer's words, read out. */
  readonly words?: string | undefined;
}

export function Gist({ items }: { items: readonly GistItem[] }) {
  return (
    <ul class="bare gist noprint">
      {items.map(({ href, label, answer, words }) => {
        const icon: IconName = answer === undefined ? 'go' : LAMPS[answer];
        return (
          <li>
            <a href={href}>
              <Icon name={icon} />
              <span>
                {label}
                {words && <span class="vh">: {words}</span>}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
