// A notice: something to know before going on. At most two in a view.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/drawings.ts';

/** default: before you go on. plain: background. stop: cannot be done. ok: done. */
export type NoteKind = 'default' | 'plain' | 'stop' | 'ok';

const KIND_ICON: Readonly<Record<NoteKind, IconName | undefined>> = {
  default: undefined,
  plain: undefined,
  stop: 'warn',
  ok: 'yes',
};

export interface NoteProps {
  kind?: NoteKind | undefined;
  id?: string | undefined;
  /** A heading makes the notice a region that can be found by its name; it needs `id`. */
  title?: string | undefined;
  /** 2 unless told. */
  level?: 2 | 3 | undefined;
  /** Read out when the page opens: for an answer to what was just done. */
  live?: boolean | undefined;
  narrow?: boolean | undefined;
  children?: Content;
}

export function Note({ kind = 'default', id, title, level = 2, live, narrow, children }: NoteProps) {
  const icon = KIND_ICON[kind];
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = id === undefined ? undefined : `${id}-title`;
  return (
    <div
      class={classes('note', kind !== 'default' && kind, 'flow', narrow && 'measure')}
      id={id}
      role={live ? (kind === 'stop' ? 'alert' : 'status') : title && heading ? 'region' : undefined}
      aria-labelledby={title && heading}
    >
      {title && (
        <Heading id={heading}>
          {icon && <Icon name={icon} />} {title}
        </Heading>
      )}
      {!title && icon ? (
        <div class="line">
          <Icon name={icon} />
          <div class="flow">{children}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}
