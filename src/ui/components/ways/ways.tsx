// What a person can do here, at most eight: verbs of theirs, not names of departments. The whole row is the link.
import { classes } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface Way {
  readonly href: string;
  readonly task: string;
  readonly line?: string | undefined;
}

export function Ways({ ways, two }: { ways: readonly Way[]; two?: boolean | undefined }) {
  return (
    <ul class={classes('ways', two && 'two')}>
      {ways.map(({ href, task, line }) => (
        <li>
          <a href={href}>
            <b>{task}</b>
            {line && <span>{line}</span>}
            <Icon name="go" />
          </a>
        </li>
      ))}
    </ul>
  );
}
