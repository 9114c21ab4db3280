import { CastList } from './cast-list.tsx';

export const examples = [
  {
    name: 'Three invented people',
    view: () => (
      <form method="post">
        <CastList
          name="person"
          members={[
            { id: 'rahman', name: 'Farida Rahman', role: 'Advocate', place: 'Lantern Legal Aid' },
            { id: 'brandt', name: 'Sgt. Paul Brandt', role: 'Reviewer', place: 'Harbor Police Department' },
            { id: 'doe', name: 'Pat Doe', role: 'May see nothing', place: 'Shows what a stranger gets' },
          ]}
        />
      </form>
    ),
  },
];
