import { KeyFigures } from './key-figures.tsx';

export const examples = [
  {
    name: 'Of one agency',
    view: () => (
      <KeyFigures
        figures={[
          { name: 'requests received', figure: 352 },
          { name: 'certified', figure: 261 },
          { name: 'refused, each with its reason', figure: 'fewer than 6', hidden: true },
          { name: 'business days: half are faster (median)', figure: 31 },
        ]}
      />
    ),
  },
];
