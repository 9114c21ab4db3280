// The way back up, on staff pages.
import type { LinkItem } from '../../content.ts';

export interface CrumbsProps {
  /** Names the navigation: "You are here". */
  label: string;
  links: readonly LinkItem[];
  /** The page itself: a receipt, a title. */
  here: string;
}

export function Crumbs({ label, links, here }: CrumbsProps) {
  return (
    <nav class="crumbs" aria-label={label}>
      {links.map(({ href, label: text }) => (
        <>
          <a href={href}>{text}</a> /{' '}
        </>
      ))}
      <span aria-current="page">{here}</span>
    </nav>
  );
}
