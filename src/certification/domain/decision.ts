// What stays with a decision and with a signature: everything they rested on, so that they can be read in ten years
// without working anything out again.

import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { RequestAnswers } from './answers.ts';
import type { DenialReason, Finding, GroundScreen } from './criteria.ts';
import type { RuleVersion } from './kept.ts';

/** How the law room answered on the day: outcome, and per criterion the rule, its version and the answer. */
export interface LawOnTheDay {
  readonly on: IsoDate;
  readonly jurisdiction: string;
  readonly outcome: string;
  readonly elements: readonly {
    readonly rule: string;
    readonly version: string;
    readonly answer: string;
    readonly statement: string;
    readonly citations: readonly string[];
  }[];
}

/** The rules that were applied, in the versions of that day. */
export function ruleVersions(law: LawOnTheDay | null): readonly RuleVersion[] {
  return (law?.elements ?? []).map(({ rule, version }) => ({ rule, version }));
}

export interface DecisionBody {
  readonly findings: readonly Finding[];
  readonly law: LawOnTheDay | null;
  /** Denials only. */
  readonly reasons: readonly DenialReason[];
  readonly screens: readonly GroundScreen[];
}

export interface SignatureBody {
  readonly signer: { readonly name: string; readonly title: string };
  readonly agencyName: string;
  readonly answers: RequestAnswers;
  readonly findings: readonly Finding[];
  readonly law: LawOnTheDay | null;
}
