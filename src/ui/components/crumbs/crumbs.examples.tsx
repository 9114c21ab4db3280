import { Crumbs } from './crumbs.tsx';

export const examples = [
  {
    name: 'A request in the queue',
    view: () => <Crumbs label="You are here" links={[{ href: '/en/agency/queue', label: 'Queue' }]} here="M4TR-8J2C" />,
  },
];
