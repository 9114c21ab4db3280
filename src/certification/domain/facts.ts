// What a request says, in the facts of the law room. An answer nobody gave is an absent fact; nothing is guessed.

import type { Evaluation, Explanation, Facts, FactValue, Law } from '../../law/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { CrimeAnswers, HelpAnswers, RequestAnswers, RequestPage, RoleAnswers, YesNo } from './answers.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import type { LawOnTheDay } from './decision.ts';

/** The day and the place of a question, and what kind of agency it is put to (the law room's words). */
export interface LawPlace {
  readonly on: IsoDate;
  readonly jurisdiction: string;
  readonly agencyKind?: string;
}

type MaybeFacts = Readonly<Record<string, FactValue | undefined>>;

const known = (answer: YesNo | undefined) => (answer === 'yes' ? true : answer === 'no' ? false : undefined);
/** A thing that is only known when it was said: its absence proves nothing. */
const ifSaid = (said: boolean) => (said ? true : undefined);

const VICTIM_ROLES = { direct: 'harmed-directly', indirect: 'family-of-direct-victim', bystander: 'witness' } as const;
const CONDITIONS = { died: 'killed', incapacity: 'incapacitated', minor: 'child' } as const;

function crimeFacts(crime: CrimeAnswers): MaybeFacts {
  const dates = [...(crime.dates ?? [])].sort();
  return {
    'crime-categories': crime.categories,
    'crime-form': crime.modifiers?.[0],
    'offence-section': crime.offences?.[0],
    'offender-relationship': crime.offender,
    'similar-activity': ifSaid(crime.similarTo !== undefined),
    'crime-date': dates[0],
    'crime-in-us': known(crime.inUnitedStates),
    'crime-broke-us-law-abroad': ifSaid(crime.outsideCitation !== undefined),
  };
}

function victimFacts({ victim, role = {} }: RequestAnswers): MaybeFacts {
  const { kind, directVictim, representative } = role;
  return {
    'victim-birth-date': victim?.bornOn,
    'victim-roles': kind === undefined ? undefined : [VICTIM_ROLES[kind]],
    'victim-culpable': known(role.tookPart),
    'witness-unusual-harm': ifSaid(role.bystanderInjury !== undefined),
    'direct-victim-condition': directVictim?.unable === undefined ? undefined : CONDITIONS[directVictim.unable],
    'relationship-to-direct-victim': directVictim?.relation,
    'direct-victim-birth-date': directVictim?.bornOn,
    'victim-incapacitated': ifSaid(representative?.reason === 'incapacity'),
    'representative-kind': representative?.relation,
  };
}

/** Where somebody stands in, the help page speaks of them; otherwise of the victim. */
function helpFacts(help: HelpAnswers, { representative }: RoleAnswers): MaybeFacts {
  const times = help.times ?? [];
  const standIn = representative !== undefined;
  const reasons = (help.stopReasons ?? []).filter((reason) => reason !== 'unreasonable-request');
  return {
    [standIn ? 'representative-has-information' : 'victim-has-information']: known(help.hasInformation),
    'representative-helped': standIn ? ifSaid(times.length > 0) : undefined,
    'has-helped': standIn ? undefined : ifSaid(times.includes('past')),
    'is-helping': standIn ? undefined : ifSaid(times.includes('present')),
    'likely-to-help': standIn ? undefined : ifSaid(times.includes('likely')),
    'help-refused': known(help.stopped),
    'request-was-reasonable': help.stopReasons?.includes('unreasonable-request') === true ? false : undefined,
    'refusal-reasons':
      reasons.length === 0 ? undefined : reasons.map((reason) => (reason === 'other' ? 'other-good-reason' : reason)),
  };
}

/** The facts of a request. What the agency alone can know (its own role) is there only as far as the requester said it. */
export function requestFacts(answers: RequestAnswers, agencyKind?: string): Facts {
  const all: MaybeFacts = {
    'agency-kind': agencyKind,
    'agency-responsible': known(answers.investigation?.agencyActed),
    ...crimeFacts(answers.crime ?? {}),
    ...victimFacts(answers),
    ...helpFacts(answers.help ?? {}, answers.role ?? {}),
  };
  const said = Object.entries(all).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value] as const]));
  return Object.fromEntries(said);
}

/** How the law room answers for a request on a day. A fact it does not accept is a bug here, and thrown. */
export function evaluateRequest(law: Law, answers: RequestAnswers, place: LawPlace): Evaluation {
  const { on, jurisdiction, agencyKind } = place;
  const outcome = law.evaluate('u-certification', requestFacts(answers, agencyKind), { on, jurisdiction });
  if (!outcome.ok) throw new Error(`the law room refused the facts of a request: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** The law's suggestion for each criterion of the desk; a criterion it does not know is absent. */
export function suggestions(evaluation: Evaluation): ReadonlyMap<Criterion, Explanation> {
  const found = CRITERIA.flatMap((criterion) => {
    const element = evaluation.elements.find((part) => part.rule === criterion);
    return element === undefined ? [] : [[criterion, element] as const];
  });
  return new Map(found);
}

/** What is kept of an evaluation beside a decision or a signature. */
export function lawOnTheDay(law: Law, answers: RequestAnswers, place: LawPlace): LawOnTheDay {
  const evaluation = evaluateRequest(law, answers, place);
  const elements = evaluation.elements.map(({ rule, version, answer, statement, citations }) => ({
    rule,
    version,
    answer,
    statement,
    citations: citations.map((citation) => citation.section),
  }));
  return { on: place.on, jurisdiction: place.jurisdiction, outcome: evaluation.outcome, elements };
}

/** The page on which a fact is asked, for a link beside "an agency would ask about ...". Others only the agency knows. */
const FACT_PAGES: Readonly<Record<string, RequestPage>> = {
  'crime-categories': 'crime',
  'crime-form': 'crime',
  'offence-section': 'crime',
  'offender-relationship': 'crime',
  'similar-activity': 'crime',
  'crime-date': 'crime',
  'crime-in-us': 'crime',
  'crime-broke-us-law-abroad': 'crime',
  'agency-responsible': 'investigation',
  'victim-birth-date': 'victim',
  'victim-has-information': 'help',
  'has-helped': 'help',
  'is-helping': 'help',
  'likely-to-help': 'help',
  'help-refused': 'help',
  'request-was-reasonable': 'help',
  'refusal-reasons': 'help',
  'representative-has-information': 'help',
  'representative-helped': 'help',
  'victim-roles': 'role',
  'victim-culpable': 'role',
  'witness-unusual-harm': 'role',
  'direct-victim-condition': 'role',
  'relationship-to-direct-victim': 'role',
  'direct-victim-birth-date': 'role',
  'victim-incapacitated': 'role',
  'representative-kind': 'role',
};

/** Null for a fact that no page asks: the agency finds it in its own file. */
export function pageOfFact(fact: string): RequestPage | null {
  return FACT_PAGES[fact] ?? null;
}

export interface PreCheckItem {
  readonly criterion: Criterion;
  readonly explanation: Explanation;
  /** Facts nobody gave that could still change the answer, with the page that asks. */
  readonly missing: readonly { readonly fact: string; readonly question: string; readonly page: RequestPage }[];
}

/**
 * What an agency would ask about: each criterion that the request, as it stands, does not show to be met, unless only the
 * agency's own file can tell.
 */
export function preCheck(law: Law, answers: RequestAnswers, place: LawPlace): readonly PreCheckItem[] {
  const questions = new Map(law.facts('u-certification').map((fact) => [fact.id, fact.question]));
  return [...suggestions(evaluateRequest(law, answers, place))].flatMap(([criterion, explanation]) => {
    const missing = explanation.missingFacts.flatMap((fact) => {
      const page = pageOfFact(fact);
      return page === null ? [] : [{ fact, question: questions.get(fact) ?? fact, page }];
    });
    const forRequester = explanation.answer === 'fails' || missing.length > 0 || explanation.factsToCheck.length > 0;
    return explanation.answer !== 'holds' && forRequester ? [{ criterion, explanation, missing }] : [];
  });
}

/** Qualifying categories that the offences named suggest, without those chosen already. */
export function suggestedCategories(law: Law, answers: RequestAnswers, { on, jurisdiction }: LawPlace) {
  const chosen = new Set(answers.crime?.categories ?? []);
  return (answers.crime?.offences ?? []).map((offence) => ({
    offence,
    categories: (law.categoriesForOffence(offence, jurisdiction, on) ?? []).filter(
      ({ category }) => !chosen.has(category),
    ),
  }));
}
