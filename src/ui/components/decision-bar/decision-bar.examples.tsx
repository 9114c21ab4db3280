import { Button } from '../button/button.tsx';
import { DecisionBar } from './decision-bar.tsx';

export const examples = [
  {
    name: 'One question open',
    view: () => (
      <form method="post">
        <DecisionBar
          tally="4 met, 1 cannot tell."
          rule="You can certify only when all five are met, and refuse only on one that is not met."
          lines={[
            { icon: 'warn', text: 'Certify is not possible yet: question 5 is open.', id: 'why-no-certify' },
            {
              icon: 'lock',
              text: 'Refuse is not possible: nothing is answered “not met”. A refusal needs a second person.',
              id: 'why-no-refuse',
            },
          ]}
        >
          <Button>Ask for more</Button>
          <Button kind="quiet" blockedBy="why-no-certify">
            Certify
          </Button>
          <Button kind="quiet" blockedBy="why-no-refuse">
            Refuse
          </Button>
        </DecisionBar>
      </form>
    ),
  },
];
