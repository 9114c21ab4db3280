// The facts of trafficking, each with the question as a frightened person could be asked it. Nothing here asks how somebody
// came to the country: `left-after-trafficking` is about leaving later, and only because the rule turns on it.
import type { FactDefinition } from '../../engine/types.ts';

export const T_STATUS_FACTS: readonly FactDefinition[] = [
  {
    id: 'trafficking-for',
    kind: 'choices',
    question: 'Did somebody get you, keep you, move you or pay for you so that you would do one of these?',
    why: 'T status is for people who were trafficked. It counts even if it never happened in the end. You need not have been moved.',
    options: [
      { value: 'labor', label: 'Work that I was not free to stop' },
      { value: 'sex', label: 'Sex or sexual acts for money, food, a place to sleep or anything of value' },
      { value: 'tried', label: 'They tried, but it did not come to that' },
      { value: 'none', label: 'None of these' },
    ],
  },
  {
    id: 'trafficking-means',
    kind: 'choices',
    question: 'How did they get you to do it, or try to?',
    why: 'The law asks for force, lies or threats. For sex with somebody under 18 it asks for none of them.',
    options: [
      { value: 'force', label: 'Force: hitting, locking in, or the like' },
      { value: 'fraud', label: 'Lies about the job, the pay, or what would happen' },
      {
        value: 'coercion',
        label: 'Threats, a debt that never ends, keeping my documents, or "I will call the police"',
      },
      { value: 'cannot-say-which', label: 'One of these, I cannot say which' },
      { value: 'none', label: 'None of these' },
    ],
  },
  {
    id: 'under-18-at-trafficking',
    kind: 'yes-no',
    question: 'Were you under 18 when any part of it happened?',
    why: 'Somebody who was under 18 need not talk to the police at all.',
  },
  {
    id: 'trafficking-now',
    kind: 'choice',
    question: 'Which of these is true now?',
    why: 'T status is for people who are here because of it. How long ago it was does not matter.',
    options: [
      { value: 'goes-on', label: 'It still goes on' },
      { value: 'freed', label: 'The police or another office got me out' },
      { value: 'escaped', label: 'I got away' },
      { value: 'over-but-here-because-of-it', label: 'It is over, but it is why I am here' },
      { value: 'in-a-case', label: 'I am here to take part in a case about it' },
      { value: 'not-tied', label: 'It is over, and I am here for other reasons' },
    ],
  },
  {
    id: 'left-after-trafficking',
    kind: 'choice',
    question: 'After it happened, did you leave the United States?',
    why: 'Leaving can break the link to what happened. There are exceptions, and a lawyer can look.',
    options: [
      { value: 'did-not-leave', label: 'No' },
      { value: 'back-as-it-went-on', label: 'Yes, and I am back because it went on' },
      { value: 'back-into-new-trafficking', label: 'Yes, and it happened to me again' },
      { value: 'back-for-a-case', label: 'Yes, and I came back for a case about it' },
      { value: 'here-for-part-in-a-case', label: 'Yes, and I am here because I take or took part in a case about it' },
      { value: 'back-and-got-treatment', label: 'Yes, and I got treatment or help here that I could not get at home' },
      { value: 'back-for-other-reasons', label: 'Yes, and I am back for other reasons' },
    ],
  },
  {
    id: 'trafficking-cooperation',
    kind: 'choice',
    question: 'Did the police or another office hear about it, and did they ask you for help?',
    why: 'For T status an office must have heard of it, unless you were under 18 or what happened makes it impossible.',
    options: [
      { value: 'complied', label: 'Yes, and they got the help they asked for' },
      { value: 'not-requested', label: 'Yes, and they asked for nothing' },
      { value: 'failed', label: 'Yes, but they did not get all the help they asked for' },
      { value: 'not-told', label: 'No, not so far' },
    ],
  },
  {
    id: 'trauma-prevents-help',
    kind: 'yes-no',
    question: 'Did what happened hurt your body or mind so much that you cannot talk to the police about it?',
    why: 'Then the law does not ask you to. A doctor, a counselor or your own words can show it.',
  },
];
