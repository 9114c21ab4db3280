// Asks the law room about each reason of a denial: whether its ground is the certifier's to use and belongs to the criterion
// it is given for, and whether its words name one that is not the certifier's.

import type { Element, Law } from '../../law/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { isCriterion, type Criterion, type DenialReason, type GroundScreen } from './criteria.ts';

/** Findings that are not criteria themselves, and the criterion they decide. */
const WITHIN: Readonly<Record<string, Criterion>> = {
  'u-status.culpable': 'u-certification.victim',
  'u-status.unreasonable-refusal': 'u-certification.helpfulness',
};

export interface CriterionGround {
  readonly id: string;
  readonly label: string;
}

/** The lawful grounds for denying on a criterion, as the desk offers them. */
export function groundsFor(law: Law, criterion: Criterion): readonly CriterionGround[] {
  const grounds = law.book.data.denialGrounds.filter(({ allowedWhen }) => criterionOf(allowedWhen?.rule) === criterion);
  return grounds.map(({ id, label }) => ({ id, label }));
}

function criterionOf(rule: string | undefined): Criterion | null {
  if (rule === undefined) return null;
  return isCriterion(rule) ? rule : (WITHIN[rule] ?? null);
}

/** A screener for one place. A ground the law room does not know is forbidden: nothing unnamed may decide. */
export function groundScreener(law: Law, jurisdiction: string): (reason: DenialReason, on: IsoDate) => GroundScreen {
  const outside = new Set(law.denialGrounds().flatMap(({ id, allowed }) => (allowed ? [] : [`denial-ground.${id}`])));
  return (reason, on) => {
    const asked = (facts: Record<string, string>) => law.evaluate('denial-ground', facts, { on, jurisdiction });
    const chosen = asked({ ground: reason.ground });
    // The words are read on their own: a lawful ground may have been ticked above a sentence about something else.
    const words = asked({ 'ground-text': reason.text });
    if (!chosen.ok || !words.ok) return { reason, answer: 'forbidden' };
    const elements = [...chosen.value.elements, ...words.value.elements];
    const forbidden = elements.find((element) => outside.has(element.rule));
    if (forbidden !== undefined) return { reason, answer: 'forbidden', ...shown(forbidden) };
    const [element] = chosen.value.elements;
    if (element === undefined || chosen.value.outcome === 'cannot-tell') return { reason, answer: 'forbidden' };
    const belongs = groundsFor(law, reason.criterion).some(({ id }) => id === reason.ground);
    return { reason, answer: belongs ? 'allowed' : 'other-criterion', ...shown(element) };
  };
}

/** The rule, its sentence and where it comes from. */
function shown({ rule, statement, reasons, citations }: Element) {
  const [citation] = citations;
  return {
    rule,
    statement: reasons[0] ?? statement,
    ...(citation === undefined ? {} : { citation: citation.section }),
  };
}
