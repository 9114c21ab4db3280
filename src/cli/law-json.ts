// An evaluation as the command prints it: plain JSON with names that say what they are.
import type { Answer, Evaluation, Explanation } from '../law/index.ts';

export function evaluationJson(evaluation: Evaluation): unknown {
  const { elements, ...rest } = evaluation;
  return {
    decision: rest.decision,
    on: rest.on,
    jurisdiction: rest.jurisdiction,
    outcome: rest.outcome,
    answer: answerInAll(evaluation),
    ...(rest.values === undefined ? {} : { values: rest.values }),
    missingFacts: rest.missingFacts,
    factsToCheck: rest.factsToCheck,
    ignoredFacts: rest.ignoredFacts,
    factsRead: rest.factsRead,
    elements: elements.map((element) => ({
      ...explanationJson(element),
      counted: element.counted,
      ...(element.outcome === undefined ? {} : { outcome: element.outcome }),
    })),
  };
}

/** What the counted elements come to together. */
function answerInAll({ elements }: Evaluation): Answer {
  const answers = elements.filter((element) => element.counted).map((element) => element.answer);
  if (answers.includes('fails')) return 'fails';
  return answers.length === 0 || answers.includes('cannot-tell') ? 'cannot-tell' : 'holds';
}

function explanationJson(part: Explanation): Record<string, unknown> {
  return {
    rule: part.rule,
    ruleVersion: part.version,
    title: part.title,
    answer: part.answer,
    decidedBy: part.decidedBy,
    statement: part.statement,
    reasons: part.reasons,
    factsRead: part.factsRead,
    missingFacts: part.missingFacts,
    factsToCheck: part.factsToCheck,
    citations: part.citations,
    confidence: part.confidence,
    doubts: part.doubts,
    ...(part.values === undefined ? {} : { values: part.values }),
    parts: part.parts.map(explanationJson),
  };
}
