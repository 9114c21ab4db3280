// The vocabulary of the law room: facts, conditions, rules with dated versions, and the explanation that comes out.
// Everything here is plain data except the one `function` condition, which carries a named pure function and its source.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Citation, Confidence } from '../packs/citation.ts';
import type { LawData } from '../packs/law-data.ts';

export type { Citation, Confidence };

export type Answer = 'holds' | 'fails' | 'cannot-tell';
export type DecidedBy = 'certifier' | 'federal' | 'court';

/** Dates are 'YYYY-MM-DD' text. An absent fact is unknown; there are no defaults. */
export type FactValue = boolean | string | number | readonly string[];
export type Facts = Readonly<Record<string, FactValue>>;

export const FACT_KINDS = ['yes-no', 'choice', 'choices', 'date', 'text', 'number'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface FactOption {
  readonly value: string;
  readonly label: string;
}

export interface FactDefinition {
  readonly id: string;
  readonly kind: FactKind;
  /** The question in plain words, as it could be put to a person or a file. */
  readonly question: string;
  /** Why it is asked, or what it means. */
  readonly why?: string;
  readonly options?: readonly FactOption[];
  /** The options are rows of the packs instead of a list here. */
  readonly optionsFrom?: 'qualifying-crimes' | 'denial-grounds';
  /** Accepted so that anyone can show it changes nothing; never asked. The text says why no rule reads it. */
  readonly ignored?: string;
}

/** What a leaf says in each case; `{limit}` stands for the parameter's value. Without `unknown`, the fact's own words. */
export interface Words {
  readonly holds: string;
  readonly fails: string;
  readonly unknown?: string;
}

/** A date to compare with: another fact, a fixed day, or the day for which the question is asked. */
export type DateRef = { readonly fact: string } | { readonly date: IsoDate } | { readonly today: true };

interface Leaf {
  /** Stable name of the leaf within its rule; sentences are translated under it. */
  readonly key: string;
  readonly says: Words;
}

export interface FunctionInput {
  readonly facts: Facts;
  readonly on: IsoDate;
  readonly jurisdiction: string;
  readonly data: LawData;
}

export interface FunctionResult {
  readonly answer: Answer;
  /** Which of the leaf's sentences to say, and what to put in their places. */
  readonly say: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Absent facts that could still change the answer. */
  readonly missing?: readonly string[];
  /** Facts given that leave the question open or contradict each other. */
  readonly toCheck?: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface FunctionLeaf {
  readonly kind: 'function';
  readonly key: string;
  /** What the function does, in words for the printed rule. */
  readonly name: string;
  readonly facts: readonly string[];
  /** Section id of the source that the function encodes. */
  readonly source: string;
  readonly says: Readonly<Record<string, string>>;
  /** Answers that the function can give; all three when left out. */
  readonly answers?: readonly Answer[];
  readonly apply: (input: FunctionInput) => FunctionResult;
}

export type Condition =
  | { readonly kind: 'all-of'; readonly parts: readonly Condition[] }
  | { readonly kind: 'any-of'; readonly parts: readonly Condition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** Several ways to know one thing: the known ones must agree, else the question stays open. */
  | { readonly kind: 'agreeing'; readonly key: string; readonly parts: readonly Condition[]; readonly conflict: string }
  /** Holds or stays open: a 'no' here proves nothing. */
  | { readonly kind: 'proven'; readonly part: Condition }
  | { readonly kind: 'rule'; readonly rule: string }
  | ({ readonly kind: 'fact-is'; readonly fact: string; readonly value: boolean | string | number } & Leaf)
  | ({ readonly kind: 'fact-in'; readonly fact: string; readonly values: readonly string[] } & Leaf)
  | ({ readonly kind: 'fact-includes'; readonly fact: string; readonly values: readonly string[] } & Leaf)
  | ({ readonly kind: 'on-or-after' | 'before'; readonly fact: string; readonly than: DateRef } & Leaf)
  | ({ readonly kind: 'within'; readonly fact: string; readonly of: DateRef; readonly period: string } & Leaf)
  | ({
      readonly kind: 'age';
      readonly relation: 'under' | 'at-least';
      readonly born: string;
      readonly at: DateRef;
      readonly limit: string;
    } & Leaf)
  | ({
      readonly kind: 'number';
      readonly relation: 'under' | 'at-least';
      readonly fact: string;
      readonly limit: string;
    } & Leaf)
  | { readonly kind: 'always'; readonly key: string; readonly answer: Answer; readonly say: string }
  | FunctionLeaf;

/** A question of law that is not settled; shown beside the rule. */
export interface Doubt {
  readonly id: string;
  readonly text: string;
}

export interface RuleVersion {
  readonly inForceFrom: string;
  /** Last day in force; absent while it still is. */
  readonly inForceUntil?: string;
  /** What the law says, in one or two plain sentences. */
  readonly statement: string;
  /** Why this version came to be. */
  readonly change: string;
  readonly condition: Condition;
  /** Section ids ('8-cfr-214.14#b-3') in jurisdictions/**\/sources. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly doubts?: readonly Doubt[];
}

/** A time without a version that we know of and leave open on purpose. */
export interface Gap {
  readonly from: string;
  readonly until: string;
  readonly why: string;
}

export interface Rule {
  /** Stable and dotted: 'u-status.helpfulness'. People cite it. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly decidedBy: readonly DecidedBy[];
  /** Oldest first. */
  readonly versions: readonly RuleVersion[];
  readonly gaps?: readonly Gap[];
}

/** One sentence with its key in the message files and the values that stand in it. */
export interface Reason {
  readonly key: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Explanation {
  readonly rule: string;
  readonly title: string;
  /** First day of the version that answered, or 'none' when no rule was in force. */
  readonly version: string;
  readonly answer: Answer;
  readonly statement: string;
  readonly statementKey: string;
  readonly reasons: readonly string[];
  /** The same sentences, one for one, with their message keys. */
  readonly reasonRefs: readonly Reason[];
  readonly factsRead: Facts;
  readonly missingFacts: readonly string[];
  /** Facts given that leave the question open or contradict each other. */
  readonly factsToCheck: readonly string[];
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  readonly decidedBy: readonly DecidedBy[];
  readonly doubts: readonly Doubt[];
  readonly parts: readonly Explanation[];
  /** Dates or numbers that the rule worked out. */
  readonly values?: Readonly<Record<string, string | number>>;
}
