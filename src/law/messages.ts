// The English words of the law room as messages by key, for the message files: rules, facts, reasons, grounds.
import { withParts } from './engine/conditions.ts';
import type { Rulebook } from './engine/inquiry.ts';
import type { Condition, FactDefinition, Rule } from './engine/types.ts';
import { ENGINE_SAYS, icu, messageKey, unknownSentence } from './engine/words.ts';
import { RELIEFS } from './rules/screening/reliefs.ts';
import { rulebookOf } from './rulebook.ts';
import type { Packs } from './packs/pack-files.ts';

type Messages = Record<string, string>;
type Message = readonly [key: string, text: string];

function messagesOf(entries: readonly Message[]): Messages {
  return Object.fromEntries(entries);
}

/** Key -> English text in ICU MessageFormat. Without packs, the words that stand in them are left out. */
export function lawMessages(packs: Packs = {}): Messages {
  const book = rulebookOf(packs);
  const messages: Messages = {};
  for (const [code, text] of Object.entries(ENGINE_SAYS)) messages[`law.engine.${code}`] = text;
  for (const rule of book.rules.values()) Object.assign(messages, ruleMessages(rule));
  for (const fact of book.facts.values()) Object.assign(messages, factMessages(fact));
  Object.assign(messages, packMessages(book), reliefMessages());
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, icu(text)]));
}

function ruleMessages(rule: Rule): Messages {
  const messages: Messages = {
    [messageKey.title(rule.id)]: rule.title,
    [messageKey.question(rule.id)]: rule.question,
  };
  for (const version of rule.versions) {
    messages[messageKey.statement(rule.id, version.inForceFrom)] = version.statement;
    for (const doubt of version.doubts ?? []) messages[messageKey.doubt(rule.id, doubt.id)] = doubt.text;
    for (const part of withParts(version.condition)) Object.assign(messages, leafMessages(rule.id, part));
  }
  return messages;
}

/** Each sentence a condition can say, by key. */
export function leafMessages(rule: string, condition: Condition): Messages {
  if (condition.kind === 'agreeing')
    return { [messageKey.reason(rule, condition.key, 'conflict')]: condition.conflict };
  if (condition.kind === 'always') return { [messageKey.reason(rule, condition.key, 'always')]: condition.say };
  if (!('says' in condition)) return {};
  const said = Object.entries(condition.says).filter(([, text]) => text !== undefined);
  return messagesOf(said.map(([say, text]): Message => [messageKey.reason(rule, condition.key, say), String(text)]));
}

function factMessages(fact: FactDefinition): Messages {
  const options = (fact.options ?? []).map(({ value, label }): Message => [
    messageKey.factOption(fact.id, value),
    label,
  ]);
  return {
    [messageKey.factQuestion(fact.id)]: fact.question,
    [messageKey.factUnknown(fact.id)]: unknownSentence(fact),
    ...(fact.why === undefined ? {} : { [messageKey.factWhy(fact.id)]: fact.why }),
    ...messagesOf(options),
  };
}

function packMessages({ data }: Rulebook): Messages {
  return messagesOf([
    ...data.allCrimes.map((crime): Message => [`law.crime.${crime.id}`, crime.label]),
    ...data.denialGrounds.map((ground): Message => [`law.ground.${ground.id}`, ground.label]),
  ]);
}

function reliefMessages(): Messages {
  return messagesOf(
    RELIEFS.flatMap((relief): Message[] => [
      ...relief.conditions.map((note): Message => [`law.relief.${relief.id}.condition.${note.id}`, note.text]),
      ...relief.cautions.map((note): Message => [`law.relief.${relief.id}.caution.${note.id}`, note.text]),
    ]),
  );
}
