import { Ways } from './ways.tsx';

export const examples = [
  {
    name: 'Two columns where there is room',
    view: () => (
      <Ways
        two
        ways={[
          { href: '/en/protection', task: 'See what may protect you', line: 'A few questions. Nothing is saved' },
          { href: '/en/rights', task: 'Know your rights', line: 'Police, ICE, courts, work and home' },
          {
            href: '/en/agencies',
            task: 'Ask an office to sign for a U or T visa',
            line: 'Which office, how to ask, how long it may take',
          },
          { href: '/en/status', task: 'I have a receipt code', line: 'See where a request stands' },
        ]}
      />
    ),
  },
];
