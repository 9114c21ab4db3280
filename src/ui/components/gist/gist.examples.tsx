import { Gist } from './gist.tsx';

export const examples = [
  {
    name: 'Three findings and what comes next',
    view: () => (
      <Gist
        items={[
          { href: '#f-u-status', label: 'U status', answer: 'holds', words: 'May fit' },
          { href: '#f-vawa', label: 'VAWA self-petition', answer: 'cannot-tell', words: 'Cannot tell yet' },
          { href: '#f-t-status', label: 'T status', answer: 'fails', words: 'Does not seem to fit' },
          { href: '#next', label: 'What you can do next' },
        ]}
      />
    ),
  },
];
