// Is this ground one on which a certification may be refused? A chosen ground is looked up; words are read for the grounds
// that they name. Words that name none, or grounds of both kinds, settle nothing.
import type { DecisionDefinition, Element, ElementDefinition } from '../engine/decision.ts';
import type { Inquiry, Rulebook } from '../engine/inquiry.ts';
import type { LawData } from '../packs/law-data.ts';
import type { DenialGround } from '../packs/schema.ts';
import { groundRuleId, isOutsideRole } from '../rules/denial-ground/ground-rules.ts';
import { groundMatcher, groundsNamed, type GroundMatcher } from '../rules/denial-ground/ground-text.ts';

export const denialGround: DecisionDefinition = {
  id: 'denial-ground',
  title: 'Ground of denial',
  question: 'May a certification be refused on this ground?',
  outcomes: ['allowed', 'outside-role', 'needs-facts', 'cannot-tell'],
  rules: (book) => book.data.denialGrounds.map(groundRuleId),
  elements: (inquiry) =>
    groundsOf(inquiry).map((ground): ElementDefinition => ({ rule: groundRuleId(ground), counted: true })),
  decide: (elements, inquiry) => ({ outcome: outcomeOf(elements, groundsOf(inquiry)) }),
  ownFacts: ['ground', 'ground-text'],
  otherMissing: (elements) => (elements.length === 0 ? ['ground'] : []),
};

/** The chosen ground, with those outside the role that its words rest on too; or all that the words name. */
function groundsOf({ facts, book }: Inquiry): readonly DenialGround[] {
  const text = facts['ground-text'];
  const chosen = book.data.denialGrounds.find((ground) => ground.id === facts['ground']);
  const withHints = chosen === undefined;
  const named = typeof text === 'string' ? groundsNamed(text, matchersOf(book), { withHints }) : [];
  if (chosen === undefined) return named;
  return [chosen, ...named.filter((ground) => ground !== chosen && isOutsideRole(ground))];
}

const matchersByData = new WeakMap<LawData, readonly GroundMatcher[]>();

/** The patterns are turned into expressions once per rulebook. */
function matchersOf({ data }: Rulebook): readonly GroundMatcher[] {
  const known = matchersByData.get(data);
  if (known !== undefined) return known;
  const matchers = data.denialGrounds.map(groundMatcher);
  matchersByData.set(data, matchers);
  return matchers;
}

function outcomeOf(elements: readonly Element[], grounds: readonly DenialGround[]) {
  const inForce = elements.every((element) => element.version !== 'none');
  if (elements.length === 0 || !inForce) return 'cannot-tell';
  const outside = grounds.filter(isOutsideRole).length;
  if (outside === grounds.length) return 'outside-role';
  if (outside > 0) return 'cannot-tell';
  return elements.some((element) => element.answer === 'holds') ? 'allowed' : 'needs-facts';
}
