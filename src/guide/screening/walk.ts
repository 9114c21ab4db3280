// The way through the questions: which were asked, what comes before and after, and what the law gets to know.
import type { Facts } from '../../law/index.ts';
import { merged, type Answers, type Question, type QuestionId } from './question.ts';

export type Questions = Readonly<Record<QuestionId, Question>>;
export const FIRST: QuestionId = 'safe-now';

/** Answered questions in order, up to the first that has no answer. */
export function answeredPath(questions: Questions, answers: Answers): readonly QuestionId[] {
  const path: QuestionId[] = [];
  let at: QuestionId | 'results' = FIRST;
  while (at !== 'results' && answers[at] !== undefined && !path.includes(at)) {
    path.push(at);
    at = questions[at].next(answers);
  }
  return path;
}

/** Where a person who has given these answers stands: the first open question, or the results. */
export function openQuestion(questions: Questions, answers: Answers): QuestionId | 'results' {
  const last = answeredPath(questions, answers).at(-1);
  return last === undefined ? FIRST : questions[last].next(answers);
}

/** The question before `id` on the way that these answers take; null before the first. */
export function questionBefore(questions: Questions, answers: Answers, id: QuestionId): QuestionId | null {
  const path = answeredPath(questions, answers);
  const place = path.indexOf(id);
  return (place === -1 ? path.at(-1) : path[place - 1]) ?? null;
}

/** What the answers on the way tell the law. An answer off the way (changed meanwhile) is kept in the form but not told. */
export function factsOf(questions: Questions, answers: Answers): Facts {
  return merged(answeredPath(questions, answers).map((id) => questions[id].facts(answers[id] ?? [], answers)));
}

/** Which question set a fact, for "you answered ..." beside the law. */
export function questionsBehind(
  questions: Questions,
  answers: Answers,
  facts: readonly string[],
): readonly QuestionId[] {
  return answeredPath(questions, answers).filter((id) => questions[id].sets.some((fact) => facts.includes(fact)));
}
