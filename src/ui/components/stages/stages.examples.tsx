import { Stages } from './stages.tsx';

export const examples = [
  {
    name: 'One behind, two ahead',
    view: () => (
      <Stages stages={['Your safety', 'What happened', 'Your family', 'What may fit']} current={1} doneWord="done" />
    ),
  },
];
