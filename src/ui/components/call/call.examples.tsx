import { Call, Calls } from './call.tsx';

export const examples = [
  {
    name: 'Danger now',
    view: () => (
      <Call number="911" label="Call 911" urgent>
        Police and ambulance, day and night
      </Call>
    ),
  },
  {
    name: 'Several numbers',
    view: () => (
      <Calls
        calls={[
          { number: '800-354-0365', children: 'Free immigration legal help from the city' },
          { number: '888-373-7888', children: 'Forced to work, or to have sex? Day and night' },
          { number: '311', children: 'City services. Ask for your police station' },
        ]}
      />
    ),
  },
];
