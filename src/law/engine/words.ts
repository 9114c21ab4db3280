// Sentences: their keys in the message files, and how values stand in them.
import { partsOf, type IsoDate } from '../../platform/values/iso-date.ts';
import type { FactDefinition, Reason } from './types.ts';

type Params = Readonly<Record<string, string | number>>;

/** Said when the engine itself has something to say. */
export const ENGINE_SAYS = {
  'no-rule-in-force': 'No rule was in force on that day ({day}), so nothing can be told.',
  'born-later': 'The birth date lies after the day on which the age counts. Please check both.',
  'no-parameter': 'The law room knows no value for this on that day, so nothing can be told.',
} as const;

export const messageKey = {
  title: (rule: string) => `law.rule.${rule}.title`,
  question: (rule: string) => `law.rule.${rule}.question`,
  statement: (rule: string, version: string) => `law.rule.${rule}.statement.${version}`,
  doubt: (rule: string, doubt: string) => `law.rule.${rule}.doubt.${doubt}`,
  reason: (rule: string, leaf: string, say: string) => `law.rule.${rule}.reason.${leaf}.${say}`,
  engine: (code: keyof typeof ENGINE_SAYS) => `law.engine.${code}`,
  factQuestion: (fact: string) => `law.fact.${fact}.question`,
  factWhy: (fact: string) => `law.fact.${fact}.why`,
  factUnknown: (fact: string) => `law.fact.${fact}.unknown`,
  factOption: (fact: string, value: string) => `law.fact.${fact}.option.${value}`,
};

export function unknownSentence(fact: Pick<FactDefinition, 'question'>): string {
  return `Not known yet: ${fact.question}`;
}

export function reason(key: string, template: string, params?: Params): Reason {
  if (params === undefined) return { key, text: template };
  return { key, text: fill(template, params), params };
}

export function engineReason(code: keyof typeof ENGINE_SAYS, params?: Params): Reason {
  return reason(messageKey.engine(code), ENGINE_SAYS[code], params);
}

function fill(template: string, params: Params): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : readable(value);
  });
}

function readable(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? englishDate(value as IsoDate) : value; // the shape was just checked
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function englishDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** Text for an ICU message: only `{name}` places are special; an apostrophe stands for itself. */
export function icu(text: string): string {
  return text.replaceAll("'", "''");
}
