// Supplement B from what the requester answered and what the agency found. Parts 2 to 6 are the agency's word: where a
// finding says something, it stands; what nobody said is left empty, never filled with a guess.

import type { CulpableRelative, RequestAnswers, VictimAnswers, YesNo } from '../answers.ts';
import { currentFindings, type Criterion, type Finding } from '../criteria.ts';
import type { FormFacts } from '../form-facts.ts';
import type { AdditionalText, AgencyPart, CrimeBox, FormAddress, FormName, SupplementB } from './value.ts';
import { isCrimeBox, NO_NAME } from './value.ts';

export interface AgencyOnForm {
  readonly name: string;
  readonly head: FormName;
  readonly address: FormAddress;
  readonly type: AgencyPart['type'];
  readonly category: AgencyPart['category'];
  readonly categoryOther: string;
}

export interface OfficialOnForm {
  readonly name: FormName;
  readonly title: string;
  readonly phone: string;
}

/** Short English texts that the form gets from us; the caller takes them from the messages. */
export interface SupplementBWords {
  /** A statutory section as people cite it: '120.05' to 'Penal Law 120.05'. */
  citation(section: string): string;
  place(borough: string): string;
  similarTo(crime: string, because: string): string;
  actsFor(name: FormName, relation: string): string;
}

export interface SupplementBSources {
  readonly answers: RequestAnswers;
  readonly agency: AgencyOnForm;
  readonly official: OfficialOnForm;
  /** What the agency wrote down of its own case. */
  readonly facts: FormFacts | null;
  readonly findings: readonly Finding[];
}

export function supplementBFrom(sources: SupplementBSources, words: SupplementBWords): SupplementB {
  const { answers, official, findings, facts } = sources;
  return {
    victim: victimPart(answers),
    agency: agencyPart(sources),
    acts: actsPart(answers, findings, words),
    help: helpPart(answers, findings),
    family: familyPart(answers),
    certification: { signedOn: null, phone: official.phone, fax: facts?.fax ?? '' },
    additional: representativeText(answers, words),
  };
}

function victimPart({ victim = {} }: RequestAnswers): SupplementB['victim'] {
  return {
    aNumber: victim.aNumber ?? '',
    name: nameOnForm(victim),
    otherNames: victim.otherNames ?? [],
    bornOn: victim.bornOn ?? null,
    sex: victim.sex ?? null,
  };
}

/** Forms print Latin letters: the name as its owner writes it in them stands first, where the requester gave it. */
function nameOnForm({ name = NO_NAME, romanised }: VictimAnswers): FormName {
  return romanised === undefined ? name : { ...name, romanised };
}

function agencyPart({ answers, agency, official, facts }: SupplementBSources): AgencyPart {
  return {
    ...agency,
    official: official.name,
    officialTitle: official.title,
    caseStatus: facts?.caseStatus ?? null,
    caseStatusOther: facts?.statusOther ?? '',
    caseNumber: facts?.caseNumber || requesterCaseNumber(answers),
    fbiOrSid: facts?.fbiOrSid ?? '',
  };
}

/** The number that the requester gave, until the agency gives its own. */
export function requesterCaseNumber({ investigation = {} }: RequestAnswers): string {
  return investigation.caseNumber ?? investigation.docketNumber ?? investigation.reportNumber ?? '';
}

function actsPart(
  { crime = {}, injuries = {} }: RequestAnswers,
  findings: readonly Finding[],
  words: SupplementBWords,
): SupplementB['acts'] {
  const { similarTo, similarBecause = '', outsideCitation = '' } = crime;
  const inUnitedStates = yesNo(crime.inUnitedStates);
  const place = crime.borough === undefined ? '' : words.place(crime.borough);
  return {
    crimes: crimeBoxes(crime),
    similarActivity: similarTo === undefined ? '' : words.similarTo(similarTo, similarBecause),
    dates: crime.dates ?? [],
    citations: (crime.offences ?? []).map((section) => words.citation(section)).join(', '),
    inUnitedStates,
    where: inUnitedStates === true ? joined([crime.address, place], ', ') : '',
    extraterritorial: outsideCitation === '' ? (inUnitedStates === true ? false : null) : true,
    extraterritorialCitation: outsideCitation,
    description: factsOf(findings, 'u-certification.qualifying-crime') || (crime.account ?? ''),
    injuries: injuries.description ?? '',
  };
}

/** The form's question includes similar activity, so the box of the crime that it resembles is ticked as well. */
function crimeBoxes({
  categories = [],
  modifiers = [],
  similarTo,
}: NonNullable<RequestAnswers['crime']>): readonly CrimeBox[] {
  const named = [...categories, ...modifiers, ...(similarTo === undefined ? [] : [similarTo])];
  return [...new Set(named)].filter(isCrimeBox);
}

/** "Refused" is unreasonable refusal: found so only when helpfulness failed, and then the form is not signed at all. */
function helpPart({ help = {} }: RequestAnswers, findings: readonly Finding[]): SupplementB['help'] {
  const helpful = holds(findings, 'u-certification.helpfulness');
  return {
    hasInformation: holds(findings, 'u-certification.information'),
    helpful,
    refused: helpful === true ? false : null,
    explanation:
      factsOf(findings, 'u-certification.helpfulness') || joined([help.description, help.stopExplanation], '\n'),
    other: '',
  };
}

function familyPart({ family = {} }: RequestAnswers): SupplementB['family'] {
  return { anyCulpable: yesNo(family.culpable), members: (family.relatives ?? []).map(memberOf) };
}

function memberOf({ name, relationship, involvement }: CulpableRelative): SupplementB['family']['members'][number] {
  return { name, relationship, involvement };
}

/** Part 4 lets a parent, guardian or next friend act; the form has no line for their name. */
function representativeText({ role }: RequestAnswers, words: SupplementBWords): readonly AdditionalText[] {
  const representative = role?.representative;
  if (representative === undefined) return [];
  return [{ page: 3, part: 4, item: '1', text: words.actsFor(representative.name, representative.relation ?? '') }];
}

function holds(findings: readonly Finding[], criterion: Criterion): boolean | null {
  const answer = currentFindings(findings).get(criterion)?.answer;
  return answer === 'holds' ? true : answer === 'fails' ? false : null;
}

function factsOf(findings: readonly Finding[], criterion: Criterion): string {
  return currentFindings(findings).get(criterion)?.facts.trim() ?? '';
}

function yesNo(answer: YesNo | undefined): boolean | null {
  return answer === 'yes' ? true : answer === 'no' ? false : null;
}

function joined(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
