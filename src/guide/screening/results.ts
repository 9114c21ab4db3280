// What the results page shows, from the answers and what the law room makes of them. Nothing is decided here: the law
// gives the answers, this picks which parts to show and which of the person's own words stand beside them.
import type { Answer, Citation, CitedNote, Explanation, ReliefResult as Relief } from '../../law/index.ts';
import { isUnsaid, type Answers, type QuestionId, type Unsaid } from './question.ts';
import { answeredPath, questionsBehind, type Questions } from './walk.ts';

/** In the order of the page. */
export const OUTCOMES = ['may-fit', 'cannot-tell', 'ask-a-lawyer', 'does-not-fit'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Facts that the law can read and the guide does not ask for, each with the reason. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  'left-after-trafficking': 'It comes too near to how somebody entered the country. A lawyer asks it in private.',
  'ended-on': 'Whether it was less than two years ago is enough, and asks for less than a day would.',
};

/** Elements that the law asks of husbands and wives only, or of sons and daughters only. */
const ASKED_OF_SOME = ['vawa.child-age', 'vawa.good-faith', 'vawa.not-remarried'];

/** The law names each fact that it lacks, in words meant for an office. Here the person's own answer says it. */
const UNKNOWN = /^law\.fact\..+\.unknown$/;

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
  /** Why there is no answer of the person's to show; null when there is one, or when nothing could be asked. */
  readonly silence: 'not-yet' | 'never' | null;
  readonly citations: readonly Citation[];
}

export interface ReliefResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly answer: Answer;
  /** One sentence: for whom it is. */
  readonly statement: string;
  readonly statementKey: string;
  readonly elements: readonly ElementResult[];
  /** Sentences that begin with "if", because they turn on something that is never asked. */
  readonly conditions: readonly CitedNote[];
  readonly cautions: readonly CitedNote[];
}

export interface OpenPoint {
  readonly question: QuestionId;
  readonly why: Unsaid;
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

/** `found` is what the law room makes of the facts of these answers, relief by relief. */
export function toResults(questions: Questions, answers: Answers, found: readonly Relief[]): ScreeningResults {
  const reliefs = found
    .map((relief) => toRelief(questions, answers, relief))
    .toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  const missing = found.flatMap((relief) => relief.elements.flatMap((element) => element.missingFacts));
  return {
    reliefs,
    open: openPoints(questions, answers, missing),
    given: givenFor(answers, answeredPath(questions, answers)),
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
  return answers[id]?.some((value) => !isUnsaid(value) && value !== 'none') ?? false;
}

function toRelief(questions: Questions, answers: Answers, relief: Relief): ReliefResult {
  const { id, title, statement, statementKey, outcome, conditions, cautions } = relief;
  return {
    id,
    title,
    statement,
    statementKey,
    outcome,
    answer: LAMP_OF[outcome],
    elements: shownOf(outcome, relief.elements.filter(isAskedHere)).map((part) => toElement(questions, answers, part)),
    conditions: outcome === 'does-not-fit' ? [] : conditions,
    cautions: outcome === 'does-not-fit' ? [] : cautions,
  };
}

/** A wife need not be young, nor a child married: what holds because it is not asked of this person would only puzzle. */
function isAskedHere({ rule, answer, reasonRefs }: Explanation): boolean {
  const isSpared = reasonRefs.some((reason) => reason.key.endsWith('.relationship-to-abuser.holds'));
  return !(ASKED_OF_SOME.includes(rule) && answer === 'holds' && isSpared);
}

/** Where something does not fit, only what decides is shown: the rest would read like hope. */
function shownOf(outcome: Outcome, parts: readonly Explanation[]): readonly Explanation[] {
  if (outcome !== 'does-not-fit') return parts;
  const failing = parts.filter((part) => part.answer === 'fails');
  return failing.length > 0 ? failing : parts;
}

function toElement(questions: Questions, answers: Answers, part: Explanation): ElementResult {
  const facts = [...Object.keys(part.factsRead), ...part.missingFacts, ...part.factsToCheck];
  const given = givenFor(answers, questionsBehind(questions, answers, facts));
  return {
    rule: part.rule,
    title: part.title,
    answer: part.answer,
    reasons: part.reasonRefs.filter((reason) => !UNKNOWN.test(reason.key)),
    given,
    silence: given.length > 0 ? null : silenceAbout(part.missingFacts),
    citations: part.citations,
  };
}

function silenceAbout(missing: readonly string[]): ElementResult['silence'] {
  if (missing.length === 0) return null;
  return missing.every((fact) => Object.hasOwn(NOT_ASKED, fact)) ? 'never' : 'not-yet';
}

function givenFor(answers: Answers, ids: readonly QuestionId[]): readonly Given[] {
  return ids.flatMap((id) => {
    const chosen = answers[id];
    return chosen === undefined ? [] : [{ question: id, chosen }];
  });
}

/** Questions on the way that were answered without telling, where that leaves something open. */
function openPoints(questions: Questions, answers: Answers, missing: readonly string[]): readonly OpenPoint[] {
  return answeredPath(questions, answers).flatMap((id): OpenPoint[] => {
    const why = answers[id]?.find(isUnsaid);
    const matters = questions[id].sets.some((fact) => missing.includes(fact));
    return why !== undefined && matters ? [{ question: id, why }] : [];
  });
}
