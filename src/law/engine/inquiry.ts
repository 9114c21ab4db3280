// One question put to the rulebook, and where its walk stands.
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { LawData } from '../packs/law-data.ts';
import type { Explanation, FactDefinition, Facts, Rule } from './types.ts';

export interface Rulebook {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly data: LawData;
}

/** One question put to the rulebook: its facts, its day, its place, and the rules already answered. */
export interface Inquiry {
  readonly book: Rulebook;
  readonly facts: Facts;
  readonly on: IsoDate;
  readonly jurisdiction: string;
  readonly answered: Map<string, Explanation>;
}

/** Where a condition stands: its rule, the facts read so far and the rules named so far. */
export interface Place {
  readonly inquiry: Inquiry;
  readonly rule: string;
  readonly read: Set<string>;
  readonly parts: Explanation[];
}

export function inquire(book: Rulebook, facts: Facts, on: IsoDate, jurisdiction: string): Inquiry {
  return { book, facts, on, jurisdiction, answered: new Map() };
}
