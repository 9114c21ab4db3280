// One message. Two lanes that never share a form: with the requester, and internal.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';

/** out: to the agency. in: from the agency. inner: only inside the agency. */
export type MessageLane = 'out' | 'in' | 'inner';

export interface MessageItemProps {
  lane: MessageLane;
  who: string;
  when: string;
  /** For the inner lane: "Internal. The requester never sees this." */
  laneWords?: string | undefined;
  /** What was written; line breaks are kept. */
  children: Content;
}

export function MessageItem({ lane, who, when, laneWords, children }: MessageItemProps) {
  return (
    <article class={classes('msg', lane !== 'out' && lane)}>
      <header>
        {lane === 'inner' && (
          <>
            <Icon name="lock" /> {laneWords}{' '}
          </>
        )}
        <b>
          <bdi>{who}</bdi>
        </b>{' '}
        <bdi>{when}</bdi>
      </header>
      <p dir="auto">{children}</p>
    </article>
  );
}
