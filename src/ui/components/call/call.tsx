// A number that can be called. The number is the text of the link, also on a desktop.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface CallProps {
  /** As it is read: "800-621-4673". */
  number: string;
  /** As it is dialled, when that differs from the digits of `number` with the country's code: "911", "+1-800-621-4673". */
  dial?: string | undefined;
  /** Replaces the number as the large line: "Call 911". It must contain the number. */
  label?: string | undefined;
  /** What it is and when: "Police and ambulance, day and night". */
  children?: Content;
  /** Only for danger now. */
  urgent?: boolean | undefined;
}

export function Call({ number, dial, label, children, urgent }: CallProps) {
  return (
    <a class={classes('call', urgent && 'brick')} href={`tel:${dial ?? dialled(number)}`}>
      <Icon name="phone" />
      <span>
        <b>{label ?? <span class="num">{number}</span>}</b>
        {children}
      </span>
    </a>
  );
}

/** Short numbers (311, 911) stay short; ten digits get the country's code of North America. */
export function dialled(number: string): string {
  const digits = number.replace(/[^0-9+]/g, '');
  if (digits.startsWith('+') || digits.length !== 10) return digits;
  return `+1-${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** Several numbers below one another, side by side where there is room. */
export function Calls({ calls }: { calls: readonly CallProps[] }) {
  return (
    <ul class="bare calls">
      {calls.map((call) => (
        <li>
          <Call {...call} />
        </li>
      ))}
    </ul>
  );
}
