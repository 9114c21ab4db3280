// Violence or cruelty by that person, to the one who asks or to their child.
import type { Question } from '../question.ts';

const HURT = ['me', 'my-child'];

export const whoWasHurt: Question = {
  id: 'who-was-hurt',
  stage: 'family',
  choose: 'many',
  options: [...HURT, 'none'],
  alone: ['none'],
  sets: ['abused'],
  facts: (chosen) => {
    const hurt = chosen.filter((value) => HURT.includes(value));
    return hurt.length > 0 || chosen.includes('none') ? { abused: hurt } : {};
  },
  next: () => 'their-papers',
  because: ['vawa.abuse'],
};
