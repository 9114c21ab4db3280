// The grounds of a denial as the desk offers them: those a certifier may use on a question, and all others with the reason
// why not, so that a person who meant one of them learns it before and not after.
import type { Citation, Law } from '../../../law/index.ts';
import { sayIn, type Translate } from '../../../platform/i18n/index.ts';
import type { FieldIssue } from '../../../platform/values/result.ts';
import type { IsoDate } from '../../../platform/values/iso-date.ts';
import { parseIsoDate } from '../../../platform/values/iso-date.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { CRITERIA, type Criterion, type DenialReason } from '../../domain/criteria.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { groundsFor } from '../../domain/grounds.ts';
import { groundName, numberOf, question, shortName } from './agency-words.ts';
import { typedReason } from './desk-forms.ts';

interface LawWorld {
  readonly law: Law;
  readonly jurisdiction: string;
}

export interface GroundOption {
  readonly value: string;
  readonly label: string;
}

/** A ground that no certifier may use, with the rule that says so. */
export interface OutsideGround {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly rule: string;
  /** First day of the rule's version; null when none was in force. */
  readonly since: string | null;
  readonly citations: readonly Citation[];
}

export interface RefusedReason extends OutsideGround {
  /** The ground was not chosen from the list: the written words rest on it. */
  readonly isFromWords: boolean;
}

export interface DenialCard {
  readonly criterion: Criterion;
  readonly short: string;
  readonly number: number;
  readonly question: string;
  readonly facts: string;
  readonly lawful: readonly GroundOption[];
  readonly ground: string;
  readonly text: string;
  readonly refused: RefusedReason | null;
}

export interface DenialModel {
  /** One for each question that is not met. */
  readonly cards: readonly DenialCard[];
  readonly outside: readonly OutsideGround[];
}

/** `forbidden`: issues of a refused proposal. A proposal that came back from the second person fills the boxes anew. */
export function toDenial(
  t: Translate,
  world: LawWorld,
  view: AgencyCase,
  posted: Fields,
  forbidden: readonly FieldIssue[],
): DenialModel {
  const outside = outsideGrounds(t, world, view.today);
  const failed = CRITERIA.filter((criterion) => view.findings.get(criterion)?.answer === 'fails');
  return {
    outside,
    cards: failed.map((criterion) => {
      const reason = typedReason(posted, criterion) ?? returnedReason(view, criterion);
      const issue = forbidden.find(({ field }) => field === criterion);
      return {
        criterion,
        short: shortName(criterion),
        number: numberOf(criterion),
        question: question(t, criterion),
        facts: view.findings.get(criterion)?.facts ?? '',
        lawful: groundsFor(world.law, criterion).map((ground) => ({ value: ground.id, label: groundName(t, ground) })),
        ground: reason?.ground ?? '',
        text: reason?.text ?? '',
        refused: issue === undefined ? null : refusedReason(issue, outside),
      };
    }),
  };
}

function returnedReason(view: AgencyCase, criterion: Criterion): DenialReason | null {
  const last = view.decisions.at(-1);
  if (last?.outcome !== 'returned') return null;
  return last.body.reasons.find((reason) => reason.criterion === criterion) ?? null;
}

export function outsideGrounds(t: Translate, { law, jurisdiction }: LawWorld, on: IsoDate): readonly OutsideGround[] {
  return law
    .denialGrounds()
    .filter(({ allowed }) => !allowed)
    .flatMap((ground) => {
      const rule = `denial-ground.${ground.id}`;
      const explained = law.explain(rule, {}, { on, jurisdiction });
      if (!explained.ok) return [];
      const { statementKey, statement, citations, version } = explained.value;
      const since = parseIsoDate(version);
      return {
        id: ground.id,
        label: groundName(t, ground),
        why: sayIn(t, { key: statementKey, text: statement }),
        rule,
        since: since === null ? null : t.date(since),
        citations,
      };
    });
}

function refusedReason({ params }: FieldIssue, outside: readonly OutsideGround[]): RefusedReason | null {
  const found = outside.find(({ rule }) => rule === params?.['rule']);
  return found === undefined ? null : { ...found, isFromWords: found.id !== params?.['ground'] };
}

export interface ProposedReason {
  readonly criterion: Criterion;
  readonly number: number;
  readonly question: string;
  readonly ground: string;
  readonly text: string;
  readonly facts: string;
  readonly rule: string;
  readonly citation: string;
}

export interface ProposedDenial {
  readonly by: string;
  readonly at: Date;
  readonly outcome: 'confirmed' | 'returned' | null;
  readonly outcomeBy: string | null;
  readonly reasons: readonly ProposedReason[];
}

/** The latest denial, as its second reader needs it: the words, the facts behind them, and how the law room read them. */
export function toProposal(t: Translate, { law }: LawWorld, view: AgencyCase): ProposedDenial | null {
  const last = view.decisions.findLast(({ kind }) => kind === 'deny');
  if (last === undefined) return null;
  const labels = new Map(law.denialGrounds().map((ground) => [ground.id, groundName(t, ground)]));
  return {
    by: last.decidedByName,
    at: last.decidedAt,
    outcome: last.outcome,
    outcomeBy: last.outcomeByName,
    reasons: last.body.reasons.map(({ criterion, ground, text }) => {
      const screen = last.body.screens.find(({ reason }) => reason.criterion === criterion);
      return {
        criterion,
        number: numberOf(criterion),
        question: question(t, criterion),
        ground: labels.get(ground) ?? ground,
        text,
        facts: last.body.findings.find((finding) => finding.criterion === criterion)?.facts ?? '',
        rule: screen?.rule ?? '',
        citation: screen?.citation ?? '',
      };
    }),
  };
}
