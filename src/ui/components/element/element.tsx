// One element of a finding: a full sentence with its answer; inside, what the person said and the law.
import type { Content } from '../../content.ts';
import { Lamp, type LampAnswer } from '../lamp/lamp.tsx';

export interface ElementProps {
  answer: LampAnswer;
  words: string;
  /** A full sentence: a warning is never hidden inside. */
  statement: string;
  open?: boolean | undefined;
  /** What the person told us; never printed on paper. */
  said?: { readonly label: string; readonly text: Content } | undefined;
  law?: { readonly label: string } | undefined;
  /** The sources, as Source parts. */
  children?: Content;
}

export function Element({ answer, words, statement, open, said, law, children }: ElementProps) {
  return (
    <details open={open}>
      <summary>
        <Lamp answer={answer} words={words} quiet />
        <span>{statement}</span>
      </summary>
      <dl>
        {said && (
          <div class="mine">
            <dt>{said.label}</dt>
            <dd>{said.text}</dd>
          </div>
        )}
        {law && (
          <div>
            <dt>{law.label}</dt>
            <dd>{children}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
