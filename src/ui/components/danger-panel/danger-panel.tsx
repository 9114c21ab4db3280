// Danger now: the first thing on the first page. The only place, beside errors, where brick is used.
import type { Content } from '../../content.ts';
import { Call, type CallProps } from '../call/call.tsx';

export interface DangerPanelProps {
  id?: string | undefined;
  title: string;
  /** The emergency number first; it is shown as urgent. */
  calls: readonly CallProps[];
  /** How to be understood: "You can speak your language ..." */
  children?: Content;
}

export function DangerPanel({ id = 'danger', title, calls, children }: DangerPanelProps) {
  return (
    <section class="danger" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {calls.map((call, index) => (
        <Call {...call} urgent={index === 0} />
      ))}
      {children ? <p>{children}</p> : null}
    </section>
  );
}
