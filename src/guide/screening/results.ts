// What the results page shows, from the answers and what the law room makes of them. Nothing is decided here: the law
// gives the answers, this picks which parts to show and which of the person's own words stand beside them.
import type { Answer, Citation, Evaluation, Explanation } from '../../law/index.ts';
import { isUnsaid, type Answers, type QuestionId, type Unsaid } from './question.ts';
import { answeredPath, questionsBehind, type Questions } from './walk.ts';

export const OUTCOMES = ['may-fit', 'ask-a-lawyer', 'cannot-tell', 'does-not-fit'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Facts that the law reads and the guide never asks, because they come too near to how somebody came or who they are. */
export const NEVER_ASKED: readonly string[] = ['left-after-trafficking', 'victim-culpable', 'offence-section'];

export interface Given {
  readonly question: QuestionId;
  readonly chosen: readonly string[];
}

export interface ElementResult {
  readonly rule: string;
  readonly title: string;
  readonly answer: Answer;
  readonly reasons: Explanation['reasonRefs'];
  readonly given: readonly Given[];
  /** Nobody was asked and nobody will be: another decides it. */
  readonly notAsked: boolean;
  readonly onlyFederal: boolean;
  readonly citations: readonly Citation[];
  readonly doubts: readonly { readonly key: string; readonly text: string }[];
}

export interface ReliefResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly answer: Answer;
  readonly elements: readonly ElementResult[];
}

export type OpenReason = Unsaid | 'not-reached' | 'never';
export interface OpenPoint {
  readonly question: QuestionId;
  readonly why: OpenReason;
}

export interface ScreeningResults {
  readonly reliefs: readonly ReliefResult[];
  readonly open: readonly OpenPoint[];
  readonly given: readonly Given[];
  readonly cautions: { readonly unsafe: boolean; readonly lawyerFirst: boolean; readonly mayNeedSignature: boolean };
}

const LAMP_OF: Readonly<Record<Outcome, Answer>> = {
  'may-fit': 'holds',
  'ask-a-lawyer': 'cannot-tell',
  'cannot-tell': 'cannot-tell',
  'does-not-fit': 'fails',
};

export function toResults(questions: Questions, answers: Answers, evaluation: Evaluation): ScreeningResults {
  const reliefs = evaluation.elements
    .map((element) => toRelief(questions, answers, element))
    .toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  return {
    reliefs,
    open: openPoints(questions, answers, evaluation.missingFacts),
    given: givenFor(questions, answers, answeredPath(questions, answers)),
    cautions: {
      unsafe: answers['safe-now']?.some((value) => value !== 'yes') ?? false,
      lawyerFirst: isOpenOrFits(reliefs, 't-status') && hasTold(answers, 'forced-for'),
      mayNeedSignature: isOpenOrFits(reliefs, 'u-status'),
    },
  };
}

function isOpenOrFits(reliefs: readonly ReliefResult[], id: string): boolean {
  return reliefs.some((relief) => relief.id === id && relief.outcome !== 'does-not-fit');
}

function hasTold(answers: Answers, id: QuestionId): boolean {
  return answers[id]?.some((value) => !isUnsaid(value) && value !== 'no') ?? false;
}

function toRelief(questions: Questions, answers: Answers, element: Evaluation['elements'][number]): ReliefResult {
  const outcome = OUTCOMES.find((known) => known === element.outcome) ?? 'cannot-tell';
  const parts = element.parts.length > 0 ? element.parts : [element];
  return {
    id: element.rule,
    title: element.title,
    outcome,
    answer: LAMP_OF[outcome],
    elements: shownOf(outcome, parts).map((part) => toElement(questions, answers, part)),
  };
}

/** Where something does not fit, only what decides is shown: the rest would read like hope. */
function shownOf(outcome: Outcome, parts: readonly Explanation[]): readonly Explanation[] {
  if (outcome !== 'does-not-fit') return parts;
  const failing = parts.filter((part) => part.answer === 'fails');
  return failing.length > 0 ? failing : parts;
}

function toElement(questions: Questions, answers: Answers, part: Explanation): ElementResult {
  const facts = [...Object.keys(part.factsRead), ...part.missingFacts, ...part.factsToCheck];
  const given = givenFor(questions, answers, questionsBehind(questions, answers, facts));
  return {
    rule: part.rule,
    title: part.title,
    answer: part.answer,
    reasons: part.reasonRefs,
    given,
    notAsked: given.length === 0 && part.answer === 'cannot-tell',
    onlyFederal: part.decidedBy.length === 1 && part.decidedBy[0] === 'federal' && facts.length === 0,
    citations: part.citations,
    doubts: part.doubts.map((doubt) => ({ key: `law.rule.${part.rule}.doubt.${doubt.id}`, text: doubt.text })),
  };
}

function givenFor(questions: Questions, answers: Answers, ids: readonly QuestionId[]): readonly Given[] {
  return ids.flatMap((id) => {
    const chosen = answers[id];
    return chosen === undefined || questions[id].options.length === 0 ? [] : [{ question: id, chosen }];
  });
}

/** Why a question leaves something open: the person did not know, did not want to say, or was not asked yet. */
function openPoints(questions: Questions, answers: Answers, missing: readonly string[]): readonly OpenPoint[] {
  const path = answeredPath(questions, answers);
  return Object.values(questions).flatMap((question): OpenPoint[] => {
    if (!question.sets.some((fact) => missing.includes(fact))) return [];
    const unsaid = answers[question.id]?.find(isUnsaid);
    if (path.includes(question.id)) return unsaid === undefined ? [] : [{ question: question.id, why: unsaid }];
    return [];
  });
}
