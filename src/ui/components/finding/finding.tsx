// What a screening found about one protection: the answer, for whom it is, its elements, what comes next.
import { classes, type Content } from '../../content.ts';
import { Lamp, LAMPS, type LampAnswer } from '../lamp/lamp.tsx';

export interface FindingProps {
  id: string;
  answer: LampAnswer;
  /** "May fit", never "you qualify". */
  words: string;
  name: string;
  /** For whom it is, in one sentence. */
  line?: Content;
  /** The elements, as Element parts. Open the one that decides. */
  elements?: Content;
  /** What next, and what to know before. */
  children?: Content;
}

export function Finding({ id, answer, words, name, line, elements, children }: FindingProps) {
  return (
    <article class={classes('finding', LAMPS[answer], 'flow')} aria-labelledby={id}>
      <div>
        <p>
          <Lamp answer={answer} words={words} />
        </p>
        <h2 id={id}>{name}</h2>
        {line ? <p>{line}</p> : null}
      </div>
      {elements ? <div>{elements}</div> : null}
      {children ? <div class="flow">{children}</div> : null}
    </article>
  );
}
