// What one condition comes to: an answer, the sentences that carry it, and what is still open.
import { agreedAnswer } from './answer.ts';
import { merged } from './merged.ts';
import type { Answer, Reason } from './types.ts';

export interface Finding {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  /** Absent facts that could still change the answer; empty when the answer is known. */
  readonly missing: readonly string[];
  readonly toCheck: readonly string[];
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

export const NONE: readonly never[] = [];

export function finding(
  answer: Answer,
  reasons: readonly Reason[],
  missing: readonly string[] = NONE,
  toCheck: readonly string[] = NONE,
): Finding {
  return { answer, reasons, missing, toCheck };
}

/** The whole from its parts: only parts whose answer carries the whole's answer speak. */
export function combine(answer: Answer, parts: readonly Finding[]): Finding {
  const speaking = parts.filter((part) => part.answer === answer);
  const [only, second] = speaking;
  if (only !== undefined && second === undefined) return only;
  const open = answer === 'cannot-tell';
  return {
    answer,
    reasons: distinctReasons(speaking),
    missing: open ? unique(speaking.flatMap((part) => part.missing)) : NONE,
    toCheck: open ? unique(speaking.flatMap((part) => part.toCheck)) : NONE,
    ...valuesOf(speaking),
  };
}

function valuesOf(parts: readonly Finding[]): Pick<Finding, 'values'> {
  if (parts.every((part) => part.values === undefined)) return {};
  return { values: merged(parts.map((part) => part.values)) };
}

/** In order; a sentence that two parts say is said once. Lists are short, so a set would cost more than it saves. */
function distinctReasons(parts: readonly Finding[]): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const part of parts)
    for (const said of part.reasons) if (!reasons.some(({ text }) => text === said.text)) reasons.push(said);
  return reasons;
}

/** Several ways to know one thing: what the known ones say together, or 'conflict' when they differ. */
export function agree(parts: readonly Finding[]): Finding | 'conflict' {
  const agreed = agreedAnswer(parts.map((part) => part.answer));
  if (agreed === 'conflict') return agreed;
  if (agreed !== 'cannot-tell') return combine(agreed, parts);
  // Every way is open: say the first one only, but name each fact that would do.
  return finding('cannot-tell', parts[0]?.reasons ?? NONE, unique(parts.flatMap((part) => part.missing)));
}

export function unique(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}
