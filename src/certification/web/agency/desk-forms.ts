// What was posted from the desk, taken apart: box names are those of the pages beside. Nothing here decides anything.
import type { Law } from '../../../law/index.ts';
import { ok, refuseFields, type FieldIssue, type Refusal, type Result } from '../../../platform/values/result.ts';
import { CRITERIA, isCriterion, type Criterion, type DenialReason } from '../../domain/criteria.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { shortName } from './agency-words.ts';

/** One question as its boxes stand: the answer may be '' (none chosen). */
export interface TypedFinding {
  readonly criterion: Criterion;
  readonly answer: string;
  readonly facts: string;
  readonly evidence: readonly string[];
}

type Box = 'answer' | 'facts' | 'evidence' | 'was' | 'ground' | 'reason';

/** 'facts-helpfulness'. */
export function boxName(box: Box, criterion: Criterion): string {
  return `${box}-${shortName(criterion)}`;
}

function first(fields: Fields, name: string): string {
  return (fields[name]?.[0] ?? '').replaceAll('\r\n', '\n');
}

/** Null when the page that was posted had no boxes for this question. */
export function typedFinding(fields: Fields, criterion: Criterion): TypedFinding | null {
  if (fields[boxName('was', criterion)] === undefined) return null;
  return {
    criterion,
    answer: first(fields, boxName('answer', criterion)),
    facts: first(fields, boxName('facts', criterion)),
    evidence: fields[boxName('evidence', criterion)] ?? [],
  };
}

/** How a question stood when its page was drawn; travels along, so that only what was really touched is saved. */
export function markOf({ answer, facts, evidence }: Omit<TypedFinding, 'criterion'>): string {
  return JSON.stringify([answer, facts.trim(), [...evidence].sort()]);
}

export function isTouched(fields: Fields, finding: TypedFinding): boolean {
  return markOf(finding) !== first(fields, boxName('was', finding.criterion));
}

/**
 * The questions to save, in their order: all that were touched, wherever the button was pressed, so that no typed word is
 * lost. The one whose button was pressed comes along when it has no answer yet: then the desk says so.
 */
export function findingsToSave(fields: Fields): readonly TypedFinding[] {
  const pressed = first(fields, 'save');
  return CRITERIA.flatMap((criterion) => {
    const finding = typedFinding(fields, criterion);
    if (finding === null) return [];
    const isPressedEmpty = pressed === shortName(criterion) && finding.answer === '';
    return isTouched(fields, finding) || isPressedEmpty ? [finding] : [];
  });
}

export function typedReason(fields: Fields, criterion: Criterion): DenialReason | null {
  if (fields[boxName('ground', criterion)] === undefined) return null;
  return {
    criterion,
    ground: first(fields, boxName('ground', criterion)),
    text: first(fields, boxName('reason', criterion)),
  };
}

/** The reasons of a proposed denial; refuses 'fields' when a ground was not chosen or is none that the list shows. */
export function parseReasons(fields: Fields, law: Law): Result<readonly DenialReason[], Refusal> {
  const known = new Set(law.denialGrounds().map(({ id }) => id));
  const reasons = CRITERIA.flatMap((criterion) => typedReason(fields, criterion) ?? []);
  const issues = reasons
    .filter(({ ground }) => !known.has(ground))
    .map(({ criterion }): FieldIssue => ({ field: boxName('ground', criterion), code: 'ground-needed' }));
  return issues.length > 0 ? refuseFields(issues) : ok(reasons);
}

/** The issues of one question's finding, each at its box. */
export function issuesAtBoxes(issues: readonly FieldIssue[] = [], criterion: Criterion): readonly FieldIssue[] {
  return issues.map((issue) => {
    const box = FINDING_BOXES.find((known) => known === issue.field);
    return box === undefined ? issue : { ...issue, field: boxName(box, criterion) };
  });
}

const FINDING_BOXES = ['answer', 'facts', 'evidence'] as const;

/** The box of an issue. Those of a denial name the criterion; a ground that its own words name is mended in the words. */
export function boxOfIssue({ field, code, params }: FieldIssue): string {
  if (!isCriterion(field)) return field;
  const isChosen = code === 'forbidden-ground' && params?.['rule'] === `denial-ground.${params?.['ground'] ?? ''}`;
  return boxName(isChosen || code === 'ground-of-other-criterion' ? 'ground' : 'reason', field);
}
