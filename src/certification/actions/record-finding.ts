// Writes down what a reviewer found on one criterion, with the facts and the documents that show them.

import type { Actor } from '../../accounts/index.ts';
import type { FieldIssue } from '../../platform/values/result.ts';
import { FINDING_ANSWERS, isCriterion, type Criterion, type FindingAnswer } from '../domain/criteria.ts';
import { LONGEST_TEXT } from '../domain/form-reader.ts';
import { cleanParagraphs } from '../domain/text.ts';
import { addFinding, findingsOf } from '../store/decisions.ts';
import { documentsOf } from '../store/documents.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { Undo } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface RecordFinding {
  readonly requestId: string;
  readonly criterion: string;
  readonly answer: string;
  readonly facts: string;
  /** Ids of documents of this request. */
  readonly evidence: readonly string[];
  readonly expectedRevision?: number;
}

interface CheckedFinding {
  readonly criterion: Criterion;
  readonly answer: FindingAnswer;
  readonly facts: string;
}

/** Refuses 'fields': criterion, answer, facts (required when not met), evidence. */
export async function recordFinding(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: RecordFinding,
): Promise<Outcome<Changed>> {
  const checked = checkFinding(command);
  if ('issues' in checked) return { ok: false, refusal: { code: 'fields', issues: checked.issues } };
  return changeRequest(world, actor, now, {
    action: 'record-finding',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async ({ tx, request }) => {
      const documents = await documentsOf(tx, request);
      const evidence = [...new Set(command.evidence)];
      if (evidence.some((id) => !documents.some((document) => document.id === id)))
        throw new Undo({ code: 'fields', issues: [{ field: 'evidence', code: 'not-a-choice' }] });
      const earlier = await findingsOf(tx, request);
      await addFinding(tx, request, earlier, { ...checked, evidence, foundBy: actor.personId, foundAt: now });
      return { detail: { criterion: checked.criterion, answer: checked.answer } };
    },
  });
}

function checkFinding(command: RecordFinding): CheckedFinding | { readonly issues: readonly FieldIssue[] } {
  const answer = FINDING_ANSWERS.find((known) => known === command.answer);
  const facts = cleanParagraphs(command.facts, LONGEST_TEXT);
  const issues: FieldIssue[] = [];
  if (!isCriterion(command.criterion)) issues.push({ field: 'criterion', code: 'not-a-choice' });
  if (answer === undefined) issues.push({ field: 'answer', code: 'required' });
  if ('problem' in facts) issues.push({ field: 'facts', code: facts.problem, params: { longest: LONGEST_TEXT } });
  else if (answer === 'fails' && facts.text === '') issues.push({ field: 'facts', code: 'required' });
  if (issues.length > 0 || answer === undefined || 'problem' in facts || !isCriterion(command.criterion))
    return { issues };
  return { criterion: command.criterion, answer, facts: facts.text };
}
