import { LinkButton } from '../button/button.tsx';
import { Keep } from './keep.tsx';

// Not a code that opens anything: a pattern of the right density.
const pattern = Array.from({ length: 25 }, (_, y) =>
  Array.from({ length: 25 }, (_unused, x) => ((x * y + x + y) % 3 === 0 ? '1' : '0')).join(''),
);

export const examples = [
  {
    name: 'Paper and code',
    view: () => (
      <Keep
        title="Take it with you"
        line="The paper and the code hold places and numbers, never your answers. Take them only if it is safe."
        qr={{ rows: pattern, label: 'Code that opens the list of offices' }}
      >
        <LinkButton href="/en/print" kind="quiet" icon="print">
          Print this page
        </LinkButton>
      </Keep>
    ),
  },
];
