// A search that is posted, so that nothing of it lands in the address. It works at once: one button, no guessing.
import type { Content } from '../../content.ts';
import { Button } from '../button/button.tsx';

export interface FilterProps {
  action: string;
  /** "Search". */
  button: string;
  /** Names the search when the page has more than one. */
  label?: string | undefined;
  /** Fields; one that is as broad as the filter carries `two`. */
  children: Content;
}

export function Filter({ action, button, label, children }: FilterProps) {
  return (
    <form class="filter" method="post" action={action} role="search" aria-label={label}>
      {children}
      <Button>{button}</Button>
    </form>
  );
}
