import { Pagination } from './pagination.tsx';

export const examples = [
  {
    name: 'In the middle',
    view: () => (
      <Pagination
        label="Pages"
        line="11 to 20 of 60. Names are shown only inside a request."
        previous={{ href: '/en/agency/queue', label: 'Previous 10' }}
        next={{ href: '/en/agency/queue/3', label: 'Next 10' }}
      />
    ),
  },
];
