import type { Paper } from '../../../platform/values/paper.ts';
import { PaperView } from './paper.tsx';

const PAPER: Paper = {
  head: 'Amparo',
  foot: '',
  parts: [
    {
      language: 'en',
      direction: 'ltr',
      title: 'To take with you',
      blocks: [
        { kind: 'paragraph', text: 'This paper holds no answers of yours.' },
        { kind: 'heading', level: 2, text: 'Where to go' },
        { kind: 'facts', rows: [{ label: 'Family Court', value: '330 Jay Street, 11201' }] },
        { kind: 'list', items: ['Say your language.', 'The interpreter is free.'] },
        { kind: 'note', text: 'Keep it where nobody looks.' },
      ],
    },
  ],
};

export const examples = [{ name: 'A paper on the screen', view: () => <PaperView paper={PAPER} top={2} /> }];
