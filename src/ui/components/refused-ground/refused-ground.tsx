// A ground for refusal that the law does not leave to the certifier: why, by which source, and the way out.
import type { Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';

export interface RefusedGroundProps {
  id: string;
  /** "Ground for refusal". */
  title: string;
  /** The ground that was chosen. */
  ground: string;
  /** "This ground is outside the certifier’s role." */
  verdict: string;
  /** Why, in a sentence or two. */
  why: Content;
  /** The source, as a Source part. */
  source?: Content;
  /** "Remove this ground", "Choose another ground": never a scolding. */
  actions?: Content;
}

export function RefusedGround({ id, title, ground, verdict, why, source, actions }: RefusedGroundProps) {
  return (
    <section class="crit bad" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>
        <b>{ground}</b>
      </p>
      <div class="note stop flow" id={`${id}-why`} role="alert">
        <p class="lamp">
          <Icon name="warn" />
          {verdict}
        </p>
        <p>{why}</p>
        {source}
        {actions ? <div class="row">{actions}</div> : null}
      </div>
    </section>
  );
}
