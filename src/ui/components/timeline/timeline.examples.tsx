import { Timeline } from './timeline.tsx';

export const examples = [
  {
    name: 'A request in review',
    view: () => (
      <Timeline
        doneWord="done"
        steps={[
          { name: 'Received', state: 'done', line: '5 October 2026, 9:14 am' },
          { name: 'In review', state: 'now', line: 'Since 9 November, with Sgt. Paul Brandt' },
          { name: 'Decision', state: 'next', line: 'By 17 December 2026' },
          {
            name: 'Signed form, or reasons and appeal',
            state: 'next',
            line: 'USCIS must have the petition within 6 months of the signature',
          },
        ]}
      />
    ),
  },
];
