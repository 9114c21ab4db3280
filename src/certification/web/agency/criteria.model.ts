// The five questions of the desk: what was found on each, what the law room suggests, and where to look.
import type { Citation, Explanation } from '../../../law/index.ts';
import { sayIn, type Translate } from '../../../platform/i18n/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import type { RequestPage } from '../../domain/answers.ts';
import { CRITERIA, type Criterion, type FindingAnswer } from '../../domain/criteria.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { suggestions } from '../../domain/facts.ts';
import { numberOf, question, shortName } from './agency-words.ts';
import { isTouched, markOf, typedFinding } from './desk-forms.ts';

export interface Suggestion {
  readonly answer: FindingAnswer;
  /** "By the rules, as the request stands: met" */
  readonly words: string;
  readonly reasons: readonly string[];
  readonly statement: string;
  /** The first stands in sight, the others behind it. */
  readonly citations: readonly Citation[];
  readonly doubts: readonly string[];
}

export interface CriterionCard {
  readonly criterion: Criterion;
  readonly short: string;
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly facts: string;
  readonly evidence: readonly string[];
  /** How it stood when this page was drawn. */
  readonly mark: string;
  /** Who answered and when; null while nobody has. */
  readonly answered: string | null;
  readonly suggestion: Suggestion | null;
  /** The answer is the opposite of what the rules give: the file then knows facts that the request does not. */
  readonly differs: boolean;
  /** Pages of the request that speak to this question. */
  readonly told: readonly RequestPage[];
}

const TOLD_ON: Readonly<Record<Criterion, readonly RequestPage[]>> = {
  'u-certification.agency': ['investigation'],
  'u-certification.qualifying-crime': ['crime'],
  'u-certification.victim': ['role', 'injuries'],
  'u-certification.information': ['help', 'crime'],
  'u-certification.helpfulness': ['help'],
};

/** `posted`: boxes that came back; only those that were really touched win over what is stored. */
export function toCriteria(t: Translate, view: AgencyCase, posted: Fields, timeZone: string): readonly CriterionCard[] {
  const suggested = suggestions(view.evaluation);
  return CRITERIA.map((criterion) => {
    const stored = view.findings.get(criterion);
    const kept = { answer: stored?.answer ?? '', facts: stored?.facts ?? '', evidence: stored?.evidence ?? [] };
    const typed = typedFinding(posted, criterion);
    const shown = typed !== null && isTouched(posted, typed) ? typed : kept;
    const explanation = suggested.get(criterion);
    return {
      criterion,
      short: shortName(criterion),
      number: numberOf(criterion),
      question: question(t, criterion),
      answer: shown.answer,
      facts: shown.facts,
      evidence: shown.evidence,
      mark: markOf(kept),
      answered: stored === undefined ? null : answeredLine(t, view, stored, timeZone),
      suggestion: explanation === undefined ? null : toSuggestion(t, explanation),
      differs: isOpposite(shown.answer, explanation?.answer),
      told: TOLD_ON[criterion],
    };
  });
}

function isOpposite(answer: string, suggested: FindingAnswer | undefined): boolean {
  return (answer === 'fails' && suggested === 'holds') || (answer === 'holds' && suggested === 'fails');
}

type Stored = NonNullable<ReturnType<AgencyCase['findings']['get']>>;

function answeredLine(t: Translate, view: AgencyCase, stored: Stored, timeZone: string): string {
  const name = view.workers.find(({ id }) => id === stored.foundBy)?.name ?? t('desk.formerColleague');
  const answer = t(`desk.answer.${stored.answer}`);
  return t('desk.criterion.answered', { answer, name, when: t.dateTime(stored.foundAt, timeZone) });
}

function toSuggestion(t: Translate, explanation: Explanation): Suggestion {
  const { answer, rule, reasonRefs, statementKey, statement, citations, doubts } = explanation;
  return {
    answer,
    words: t('desk.criterion.suggested', { answer: t(`desk.answer.${answer}`) }),
    reasons: reasonRefs.map((reason) => sayIn(t, reason)),
    statement: sayIn(t, { key: statementKey, text: statement }),
    citations,
    doubts: doubts.map(({ id, text }) => t.maybe(`law.rule.${rule}.doubt.${id}`) ?? text),
  };
}

export interface OutsideElement {
  readonly title: string;
  readonly statement: string;
  readonly citations: readonly Citation[];
}

/** What the federal office alone decides: shown so that nobody at the agency weighs it. */
export function notForTheAgency(t: Translate, view: AgencyCase): readonly OutsideElement[] {
  return view.evaluation.elements
    .filter(({ counted, decidedBy }) => !counted && !decidedBy.includes('certifier'))
    .map(({ rule, title, statementKey, statement, citations }) => ({
      title: t.maybe(`law.rule.${rule}.title`) ?? title,
      statement: sayIn(t, { key: statementKey, text: statement }),
      citations,
    }));
}
