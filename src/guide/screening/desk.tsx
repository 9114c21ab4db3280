// The interview as a whole: what was posted in, the next page out. The answers come with every request and go with every
// answer; between the two there is nothing.
import { reliefResults, type Citation, type Evaluation } from '../../law/index.ts';
import type { Paper } from '../../platform/values/paper.ts';
import type { Fields } from '../forms/read-fields.ts';
import { oneValue } from '../forms/read-fields.ts';
import type { GuideWorld, Visit } from '../world.ts';
import { AnswersPage } from './answers.page.tsx';
import { isQuestionId, readAnswers } from './answers.ts';
import { PaperPage } from './paper.page.tsx';
import { QuestionPage } from './question.page.tsx';
import type { Answers, QuestionId } from './question.ts';
import { ResultsPage } from './results.page.tsx';
import { toResults } from './results.ts';
import { resultsPaper, resultsPaperWithEnglish } from './results-paper.ts';
import { screeningQuestions } from './screening-questions.ts';
import { WhyPage } from './why.page.tsx';
import { answeredPath, factsOf, FIRST, openQuestion, questionBefore, type Questions } from './walk.ts';

type Page = { toString(): string | Promise<string> };

export interface ScreeningDesk {
  begin(visit: Visit): Page;
  /** The page after a posted question. `isMissing`: nothing was chosen, and the same question comes again. */
  answer(visit: Visit, fields: Fields): { readonly page: Page; readonly isMissing: boolean };
  showResults(visit: Visit, fields: Fields): Page;
  /** Why one protection came out as it did; null when the form names none that we know. */
  showWhy(visit: Visit, fields: Fields): Page | null;
  /** The results to print, without an answer in them: as a page, and as the value that is set as PDF. */
  showPaper(visit: Visit, fields: Fields): Page;
  paper(visit: Visit, fields: Fields): Paper;
  /** All answers so far, each of which can be changed. */
  showAnswers(visit: Visit, fields: Fields): Page;
}

export function screeningDesk(world: GuideWorld): ScreeningDesk {
  const questions = screeningQuestions(world.directory.boroughs);
  const ask = (
    visit: Visit,
    id: QuestionId,
    answers: Answers,
    note: { isMissing?: boolean; hasDropped?: boolean; isEdit?: boolean } = {},
  ) =>
    QuestionPage({
      visit,
      question: questions[id],
      answers,
      citations: citationsFor(visit, questions[id].because),
      ...note,
    });
  const found = (visit: Visit, answers: Answers) =>
    toResults(questions, answers, reliefResults(evaluate(visit, factsOf(questions, answers)), world.law.book.data));
  const results = (visit: Visit, answers: Answers) =>
    ResultsPage({
      visit,
      answers,
      results: found(visit, answers),
      isPartial: openQuestion(questions, answers) !== 'results',
    });
  return {
    begin: (visit) => ask(visit, FIRST, {}),
    showResults: (visit, fields) => results(visit, readAnswers(fields, questions).answers),
    showWhy: (visit, fields) => {
      const { answers } = readAnswers(fields, questions);
      const relief = found(visit, answers).reliefs.find(({ id }) => id === oneValue(fields, 'relief'));
      return relief === undefined ? null : WhyPage({ visit, answers, relief });
    },
    showPaper: (visit, fields) => {
      const { answers } = readAnswers(fields, questions);
      return PaperPage({ visit, answers, paper: resultsPaper(visit, answers, found(visit, answers)) });
    },
    paper: (visit, fields) => {
      const { answers } = readAnswers(fields, questions);
      return resultsPaperWithEnglish(visit, answers, found(visit, answers));
    },
    showAnswers: (visit, fields) => {
      const { answers } = readAnswers(fields, questions);
      return AnswersPage({ visit, answers, path: answeredPath(questions, answers) });
    },
    answer: (visit, fields) => {
      const { answers, dropped } = readAnswers(fields, questions);
      const to = destination(questions, answers, fields);
      if (to.id === 'results') return { page: results(visit, answers), isMissing: false };
      const page = ask(visit, to.id, answers, { ...to, hasDropped: dropped > 0 });
      return { page, isMissing: to.isMissing ?? false };
    },
  };
}

interface Destination {
  readonly id: QuestionId | 'results';
  readonly isMissing?: boolean;
  readonly isEdit?: boolean;
}

/**
 * Where the buttons lead: to a question to change, back, onward, or to the same question again, in another language or
 * because it was left empty.
 */
function destination(questions: Questions, answers: Answers, fields: Fields): Destination {
  const edit = oneValue(fields, 'edit');
  if (isQuestionId(edit)) return { id: edit, isEdit: true };
  const at = oneValue(fields, 'at');
  if (!isQuestionId(at)) return { id: openQuestion(questions, answers) };
  if (oneValue(fields, 'go') === 'back') return { id: questionBefore(questions, answers, at) ?? FIRST };
  const isEdit = oneValue(fields, 'mode') === 'edit';
  if (oneValue(fields, 'go') === 'again') return { id: at, isEdit };
  if (answers[at] === undefined) return { id: at, isMissing: true, isEdit };
  // A changed answer needs no walk through all the later ones: only what it opened is asked.
  return { id: isEdit ? openQuestion(questions, answers) : questions[at].next(answers) };
}

function evaluate({ world }: Visit, facts: Parameters<GuideWorld['law']['evaluate']>[1]): Evaluation {
  const evaluated = world.law.evaluate('relief-screening', facts, {
    on: world.today(),
    jurisdiction: world.jurisdiction,
  });
  // Facts come from our own table of answers: one that the law does not know is a mistake of ours, not of the visitor.
  // The message names no fact and no value: it goes to a log.
  if (!evaluated.ok) throw new Error('the law room refuses the facts of the screening');
  return evaluated.value;
}

/** The first source of each rule behind a question. */
function citationsFor({ world }: Visit, rules: readonly string[]): readonly Citation[] {
  const occasion = { on: world.today(), jurisdiction: world.jurisdiction };
  return rules.flatMap((rule) => {
    const explained = world.law.explain(rule, {}, occasion);
    return explained.ok ? explained.value.citations.slice(0, 1) : [];
  });
}
