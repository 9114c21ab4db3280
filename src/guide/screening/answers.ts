// Reading answers from a posted form. A form can be old, foreign or hostile: what the questions do not know is dropped
// and counted, nothing is taken on trust, nothing is kept that could be shown back.
import { isUnsaid, QUESTION_IDS, type Answers, type Question, type QuestionId } from './question.ts';

export type Fields = Readonly<Record<string, readonly string[]>>;

const PREFIX = 'a.';

export interface ReadAnswers {
  readonly answers: Answers;
  /** How many values or names were not ours. The page says so when it is not zero. */
  readonly dropped: number;
}

export function fieldOf(id: QuestionId): string {
  return PREFIX + id;
}

export function isQuestionId(text: string): text is QuestionId {
  return QUESTION_IDS.some((id) => id === text);
}

/** The answers in the fields whose names begin with "a."; other fields are none of its business. */
export function readAnswers(fields: Fields, questions: Readonly<Record<QuestionId, Question>>): ReadAnswers {
  const answers: Partial<Record<QuestionId, readonly string[]>> = {};
  let dropped = 0;
  for (const [name, values] of Object.entries(fields)) {
    if (!name.startsWith(PREFIX)) continue;
    const id = name.slice(PREFIX.length);
    if (!isQuestionId(id)) {
      dropped += 1;
      continue;
    }
    const question = questions[id];
    const known = [...new Set(values)].filter((value) => isUnsaid(value) || question.options.includes(value));
    const chosen = oneMeaning(question, known);
    dropped += new Set(values).size - chosen.length;
    if (chosen.length > 0) answers[id] = chosen;
  }
  return { answers, dropped };
}

/**
 * A radio has one value; two different ones contradict each other and count as no answer. Among boxes, real answers
 * win over "none of these" and "I don't know": a person who ticked both has told us something.
 */
function oneMeaning(question: Question, known: readonly string[]): readonly string[] {
  if (question.choose === 'one') return known.length === 1 ? known : [];
  const isAlone = (value: string) => isUnsaid(value) || (question.alone?.includes(value) ?? false);
  const told = known.filter((value) => !isAlone(value));
  return told.length > 0 ? told : known.slice(0, 1);
}

/** Id of the form that carries the answers on from a page that asks nothing. */
export const ANSWERS_FORM = 'answers';

/** The answers as hidden fields. `without` is the question in sight, which carries its own. */
export function hiddenFieldsOf(answers: Answers, without?: QuestionId): Record<string, readonly string[]> {
  return Object.fromEntries(
    QUESTION_IDS.flatMap((id) => {
      const chosen = answers[id];
      return chosen === undefined || id === without ? [] : [[fieldOf(id), chosen] as const];
    }),
  );
}
