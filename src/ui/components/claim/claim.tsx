// A statement and the source it rests on, in the margin or just below. One statement, one source line.
import type { Content } from '../../content.ts';

export interface SourceProps {
  title: string;
  href?: string | undefined;
  /** "checked 20 Nov 2026". */
  checked?: string | undefined;
  /** "not yet checked against the source"; printed beside the source, never hidden in a foot. */
  unread?: string | undefined;
  /** What else belongs to this line: the same sentence in the original. */
  children?: Content;
}

export function Source({ title, href, checked, unread, children }: SourceProps) {
  return (
    <p class="src">
      <bdi>{href ? <a href={href}>{title}</a> : title}</bdi>
      {checked && <> {checked}</>}
      {unread && (
        <>
          {' '}
          <span class="unread">{unread}</span>
        </>
      )}
      {children && <> {children}</>}
    </p>
  );
}

export function Claim({ children, source }: { children: Content; source: SourceProps }) {
  return (
    <div class="claim">
      <div class="flow">{typeof children === 'string' ? <p>{children}</p> : children}</div>
      <Source {...source} />
    </div>
  );
}
