// Asks the law room about each reason of a denial: whether its ground is the certifier's to use, and whether its words
// rest on one that is not.

import type { Evaluation, Law } from '../../law/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { DenialReason, GroundScreen } from './criteria.ts';

/** A screener for one place. A ground the law room does not know is forbidden: nothing unnamed may decide. */
export function groundScreener(law: Law, jurisdiction: string): (reason: DenialReason, on: IsoDate) => GroundScreen {
  return (reason, on) => {
    const facts = { ground: reason.ground, 'ground-text': reason.text };
    const outcome = law.evaluate('denial-ground', facts, { on, jurisdiction });
    return outcome.ok ? screenOf(reason, outcome.value) : { reason, answer: 'forbidden' };
  };
}

function screenOf(reason: DenialReason, evaluation: Evaluation): GroundScreen {
  const [element] = evaluation.elements;
  const answer =
    evaluation.outcome === 'allowed' ? 'allowed' : evaluation.outcome === 'cannot-tell' ? 'cannot-tell' : 'forbidden';
  if (element === undefined) return { reason, answer };
  const [citation] = element.citations;
  return {
    reason,
    answer,
    rule: element.rule,
    statement: element.reasons[0] ?? element.statement,
    ...(citation === undefined ? {} : { citation: citation.section }),
  };
}
