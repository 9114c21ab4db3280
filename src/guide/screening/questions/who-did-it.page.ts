// Who did it, and what they are to the person who was hurt.
import { said, factsBy, type Answers, type Question, type QuestionId } from '../question.ts';

const RELATIONS = [
  'spouse',
  'parent',
  'grown-child',
  'young-child',
  'child-together',
  'partner',
  'other-family',
  'known',
  'stranger',
] as const;

export const whoDidIt: Question = {
  id: 'who-did-it',
  stage: 'family',
  choose: 'one',
  options: RELATIONS,
  sets: ['relationship-to-abuser'],
  facts: factsBy(Object.fromEntries(RELATIONS.map((value) => [value, { 'relationship-to-abuser': value }]))),
  next: (answers) => (isCloseFamily(answers) ? 'abuse' : afterFamily(answers)),
  because: ['vawa.relationship', 'order-of-protection.family-court'],
};

/** Those against whom a VAWA self-petition can be made. */
export function isCloseFamily(answers: Answers): boolean {
  return said(answers, 'who-did-it', 'spouse', 'parent', 'grown-child');
}

/** Children and young people are asked two things more, whoever did it; so are those who keep their age to themselves. */
export function afterFamily(answers: Answers): QuestionId | 'results' {
  return said(answers, 'age-now', '21-24', '25-or-older') ? 'results' : 'married-now';
}
