import { Chip } from './chip.tsx';

export const examples = [
  {
    name: 'The four kinds',
    view: () => (
      <p class="row">
        <Chip kind="yes" icon="clock">
          Open now, until 5 pm
        </Chip>
        <Chip kind="half" icon="clock">
          Hours not yet checked
        </Chip>
        <Chip>Closed. Opens Monday, 9 am</Chip>
        <Chip kind="hot" icon="warn">
          Overdue 1 day
        </Chip>
      </p>
    ),
  },
];
