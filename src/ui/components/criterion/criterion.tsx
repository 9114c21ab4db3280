// One of the five questions of a review: three answers, the facts, the evidence, the source. No free-form sixth.
import { classes, type Content } from '../../content.ts';
import { Icon } from '../icon/icon.tsx';
import { LAMPS, type LampAnswer } from '../lamp/lamp.tsx';
import { describedBy, Issue } from '../text-field/field.tsx';

export interface CriterionAnswer {
  readonly value: string;
  readonly answer: LampAnswer;
  readonly label: string;
}

export interface CriterionProps {
  /** Name of the radios in the form; the first radio carries it as its id. */
  name: string;
  number: number;
  question: string;
  /** Met, not met, cannot tell: in this order. */
  answers: readonly CriterionAnswer[];
  value?: string | undefined;
  /** Shown, not to be answered (not your turn); the reason stands on the page. */
  locked?: boolean | undefined;
  issue?: string | undefined;
  /** Links to the marks in the evidence. */
  evidence?: Content;
  /** The facts it rests on, and its source. */
  children?: Content;
}

export function Criterion(props: CriterionProps) {
  const { name, number, question, evidence, children, issue } = props;
  return (
    <fieldset class={classes('crit', issue && 'bad')} aria-describedby={describedBy(name, { issue })}>
      <legend>
        {number}. {question}
      </legend>
      <div class="flow">
        <Issue id={name} issue={issue} />
        <div class="row end">
          <Segments {...props} />
          {evidence ? <p class="row">{evidence}</p> : null}
        </div>
        {children}
      </div>
    </fieldset>
  );
}

function Segments({ name, answers, value, locked }: CriterionProps) {
  return (
    <div class="seg">
      {answers.map((answer, index) => (
        <label class={classes(locked && 'off')}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? name : `${name}-${index + 1}`}
            value={answer.value}
            checked={answer.value === value}
            disabled={locked}
          />
          <Icon name={LAMPS[answer.answer]} />
          {answer.label}
        </label>
      ))}
    </div>
  );
}
