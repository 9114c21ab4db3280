import { Call } from '../call/call.tsx';
import { Steps } from './steps.tsx';

export const examples = [
  {
    name: 'After a screening',
    view: () => (
      <Steps
        steps={[
          {
            title: 'Talk to a free immigration lawyer',
            body: <Call number="800-354-0365">City immigration legal help. Say your language.</Call>,
          },
          {
            title: 'Do not pay anyone who promises a visa',
            body: 'Only lawyers and accredited representatives may give legal advice.',
          },
        ]}
      />
    ),
  },
];
