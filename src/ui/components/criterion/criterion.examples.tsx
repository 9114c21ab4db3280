import { Source } from '../claim/claim.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { Criterion } from './criterion.tsx';

const answers = [
  { value: 'met', answer: 'holds', label: 'Met' },
  { value: 'not-met', answer: 'fails', label: 'Not met' },
  { value: 'cannot-tell', answer: 'cannot-tell', label: 'Cannot tell' },
] as const;

export const examples = [
  {
    name: 'Met, with its evidence and source',
    view: () => (
      <Criterion
        name="c-qualifying-crime"
        number={2}
        question="The crime is on the list, or close to it by its facts"
        answers={answers}
        value="met"
        evidence={
          <a class="pad" href="#e1">
            Evidence 1
          </a>
        }
      >
        <p>Charged as robbery 2. Struck with a bottle: facts of felonious assault.</p>
        <Source title="INA 101(a)(15)(U)(iii)" checked="read 20 Nov 2026" />
      </Criterion>
    ),
  },
  {
    name: 'Not met, and the reason is missing',
    view: () => (
      <Criterion
        name="c-helpfulness"
        number={5}
        question="The person helped, helps, or is likely to help"
        answers={answers}
        value="not-met"
        issue="Write the facts that this answer rests on"
      >
        <TextArea name="c-helpfulness-reason" label="Facts" rows={2} />
      </Criterion>
    ),
  },
  {
    name: 'Not yours to answer now',
    view: () => (
      <Criterion
        name="c-victim"
        number={3}
        question="The person is a victim of it"
        answers={answers}
        value="cannot-tell"
        locked
      />
    ),
  },
];
