import { Facts } from './facts.tsx';

export const examples = [
  {
    name: 'Of a request',
    view: () => (
      <Facts
        facts={[
          { name: 'Crime', value: 'Felonious assault' },
          { name: 'Reported', value: '22 March 2026, 72nd Precinct' },
          { name: 'Receipt', value: <b class="num">M4TR-8J2C-W7</b> },
        ]}
      />
    ),
  },
];
