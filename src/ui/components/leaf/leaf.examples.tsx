import { Leaf, Mark } from './leaf.tsx';

export const examples = [
  {
    name: 'A report with two marks',
    view: () => (
      <Leaf line="Complaint report, 22 March 2026, page 1 of 2. Opened 20 Nov 2026, 9:02 am, and recorded.">
        <p>
          <Mark id="e1" number={1}>
            Complainant states that two males approached him outside the store and demanded cash
          </Mark>
          .{' '}
          <Mark id="e2" number={2}>
            One struck him on the head with a glass bottle
          </Mark>
          . Complainant gave a description of both and waited for officers.
        </p>
      </Leaf>
    ),
  },
];
