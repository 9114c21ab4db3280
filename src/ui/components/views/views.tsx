// Saved views of a list, each with a count that is true now, or none.
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

export interface ViewLink {
  readonly href: string;
  readonly label: string;
  readonly count?: string | number | undefined;
  readonly icon?: IconName | undefined;
  readonly current?: boolean | undefined;
}

export function Views({ label, views }: { label: string; views: readonly ViewLink[] }) {
  return (
    <nav aria-label={label}>
      <ul class="views">
        {views.map((view) => (
          <li>
            <a href={view.href} aria-current={view.current ? 'page' : undefined}>
              {view.icon && <Icon name={view.icon} />}
              {view.label}
              {view.count !== undefined && <b>{view.count}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
