// The facts of violence in the family. The only papers asked about are those of the person who did harm.
import type { FactDefinition } from '../../engine/types.ts';

export const VAWA_FACTS: readonly FactDefinition[] = [
  {
    id: 'relationship-to-abuser',
    kind: 'choice',
    question: 'Who hurt you? What is that person to you? If there were several, choose the closest.',
    why: 'Some protections are for people hurt by a husband, wife, parent or grown child. Family Court can act between family and people who are or were close.',
    options: [
      { value: 'spouse', label: 'Husband or wife, now or before' },
      { value: 'parent', label: 'Father, mother, stepfather or stepmother' },
      { value: 'grown-child', label: 'Son or daughter, 21 or older' },
      { value: 'young-child', label: 'Son or daughter, under 21' },
      { value: 'child-together', label: 'The other parent of my child; we never married' },
      { value: 'partner', label: 'Boyfriend, girlfriend or partner, now or before' },
      { value: 'other-family', label: 'Somebody else in the family' },
      { value: 'known', label: 'Somebody else I know: boss, landlord, neighbor' },
      { value: 'stranger', label: 'A stranger' },
    ],
  },
  {
    id: 'abuse',
    kind: 'choices',
    question: 'What did that person do?',
    why: 'Violence, threats and cruelty that controls a person all count. No police report is needed.',
    options: [
      { value: 'violence', label: 'Hit me, hurt me, locked me in, forced me to have sex, or threatened me' },
      { value: 'cruelty', label: 'Controlled, scared or shamed me again and again' },
      { value: 'child-hurt', label: 'Did such things to my child' },
      { value: 'none', label: 'None of these' },
    ],
  },
  {
    id: 'abuser-papers',
    kind: 'choice',
    question: 'Is the person who hurt you a US citizen or does he or she have a green card? "I don’t know" is fine.',
    why: 'This is about the person who hurt you, never about you. One protection turns on it.',
    options: [
      { value: 'citizen', label: 'A US citizen' },
      { value: 'green-card', label: 'A green card' },
      { value: 'lost', label: 'Had one of these, but lost it because of violence at home' },
      { value: 'neither', label: 'Neither' },
    ],
  },
  {
    id: 'lived-with-abuser',
    kind: 'choice',
    question: 'Have you ever lived with that person?',
    why: 'One protection asks for a shared home, of any length. Since December 2025 it matters when that was.',
    options: [
      { value: 'during', label: 'Yes, while we were married or family' },
      { value: 'before-only', label: 'Only before we were married or family' },
      { value: 'never', label: 'No' },
    ],
  },
  {
    id: 'real-marriage',
    kind: 'yes-no',
    question: 'If it is your husband or wife: did you marry to share a life?',
    why: 'The marriage must have been real when it began. An arranged marriage can be real.',
  },
  {
    id: 'tie-ended',
    kind: 'choice',
    question: 'Has the marriage ended, or has that person died?',
    why: 'After a divorce or a death there can be a time limit of two years.',
    options: [
      { value: 'no', label: 'No' },
      { value: 'divorce', label: 'Divorce, and the abuse was part of why, or I am not sure' },
      { value: 'unrelated-divorce', label: 'Divorce that had nothing to do with the abuse' },
      { value: 'death', label: 'That person died' },
    ],
  },
  {
    id: 'ended-on',
    kind: 'date',
    question: 'If you know the day: when was the divorce, the death, or the loss of citizenship or green card?',
    why: 'The two years are counted from that day. A divorce counts from the day it was final.',
  },
  {
    id: 'ended-within-two-years',
    kind: 'yes-no',
    question: 'If you do not know the day: was that less than two years ago?',
    why: 'Then there is still time to ask.',
  },
  {
    id: 'married-now',
    kind: 'yes-no',
    question: 'Are you married now, to anybody?',
    why: 'Some protections are for young people who are not married. A new marriage can end another protection.',
  },
  {
    id: 'age-group',
    kind: 'choice',
    question: 'How old are you now?',
    why: 'Some protections are for young people, and some end with a birthday.',
    options: [
      { value: 'under-16', label: 'Under 16' },
      { value: '16-17', label: '16 or 17' },
      { value: '18-20', label: '18, 19 or 20' },
      { value: '21-24', label: '21 to 24' },
      { value: '25-or-older', label: '25 or older' },
    ],
  },
  {
    id: 'delay-because-of-abuse',
    kind: 'yes-no',
    question:
      'If you are 21 to 24 and a parent hurt you: was that a main reason why you did not ask for protection sooner?',
    why: 'Then one protection is still open until you are 25.',
  },
];
