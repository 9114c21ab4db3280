import { Views } from './views.tsx';

export const examples = [
  {
    name: 'Views of a queue',
    view: () => (
      <Views
        label="Saved views"
        views={[
          { href: '/en/agency/queue', label: 'All open', count: 60, current: true },
          { href: '/en/agency/queue/mine', label: 'Mine', count: 7 },
          { href: '/en/agency/queue/due', label: 'Due in 5 days', count: 3, icon: 'clock' },
          { href: '/en/agency/queue/urgent', label: 'Urgent', icon: 'warn' },
        ]}
      />
    ),
  },
];
