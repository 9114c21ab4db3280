// What a question of the screening is: its answers, the facts they tell the law room, and what comes next.
// Words stand in locales/<language>/guide.json under guide.questions.<id>.
import type { Facts } from '../../law/index.ts';

export const STAGES = ['safety', 'happened', 'family', 'results'] as const;
export type Stage = (typeof STAGES)[number];

export const QUESTION_IDS = [
  'safe-now',
  'for-whom',
  'age-now',
  'age-then',
  'what-happened',
  'hurt-how',
  'forced-for',
  'forced-by',
  'forced-young',
  'forced-told',
  'forced-now',
  'where',
  'who-knows',
  'helped',
  'why-stopped',
  'who-did-it',
  'abuse',
  'their-papers',
  'lived-together',
  'marriage-real',
  'tie-ended',
  'ended-recently',
  'married-now',
  'delay',
  'parent-care',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Two different answers; both leave the fact unknown to the law, and the results show which one was given. */
export const UNSAID = ['dont-know', 'rather-not'] as const;
export type Unsaid = (typeof UNSAID)[number];

/** What was chosen, per question. A question that was not reached or not answered is absent. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

export interface Question {
  readonly id: QuestionId;
  readonly stage: Stage;
  /** one: radios; many: boxes, of which those in `alone` exclude all others. */
  readonly choose: 'one' | 'many';
  readonly options: readonly string[];
  readonly alone?: readonly string[];
  /** Law facts that this question can set: the completeness test holds them against what the results need. */
  readonly sets: readonly string[];
  /** The facts told by an answer, never a guess: no fact for what was not said. */
  readonly facts: (chosen: readonly string[], answers: Answers) => Facts;
  /** The next question, or the results. Depends on nothing but the answers. */
  readonly next: (answers: Answers) => QuestionId | 'results';
  /** Rules because of which it is asked; their citations stand beside "Why we ask". */
  readonly because: readonly string[];
}

export function isUnsaid(value: string): value is Unsaid {
  return UNSAID.some((unsaid) => unsaid === value);
}

/** True when one of the values was chosen in answer to the question. */
export function said(answers: Answers, id: QuestionId, ...values: readonly string[]): boolean {
  return answers[id]?.some((value) => values.includes(value)) ?? false;
}

/** The facts of an answer by a table from value to facts; nothing for what is not in the table. */
export function factsBy(table: Readonly<Record<string, Facts>>): (chosen: readonly string[]) => Facts {
  const told = new Map(Object.entries(table));
  return (chosen) => merged(chosen.map((value) => told.get(value) ?? {}));
}

export function merged(parts: readonly Facts[]): Facts {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
