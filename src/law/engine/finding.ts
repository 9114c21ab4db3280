// What one condition comes to: an answer, the sentences that carry it, and what is still open.
import { agreedAnswer } from './answer.ts';
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
  const only = speaking[0];
  if (speaking.length === 1 && only !== undefined) return only;
  const open = answer === 'cannot-tell';
  const values = Object.assign({}, ...speaking.map((part) => part.values ?? {}));
  return {
    answer,
    reasons: distinct(speaking.flatMap((part) => part.reasons)),
    missing: open ? unique(speaking.flatMap((part) => part.missing)) : NONE,
    toCheck: open ? unique(speaking.flatMap((part) => part.toCheck)) : NONE,
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
}

/** Several ways to know one thing. `facts` are those read by the parts, named when they contradict each other. */
export function agree(parts: readonly Finding[], conflict: Reason, facts: readonly string[]): Finding {
  const agreed = agreedAnswer(parts.map((part) => part.answer));
  if (agreed === 'conflict') return finding('cannot-tell', [conflict], NONE, facts);
  if (agreed !== 'cannot-tell') return combine(agreed, parts);
  const asked = parts[0];
  // Every way is open: say the first one only, but name each fact that would do.
  return finding('cannot-tell', asked?.reasons ?? NONE, unique(parts.flatMap((part) => part.missing)));
}

export function unique(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length < 2) return reasons;
  const seen = new Set<string>();
  return reasons.filter(({ text }) => !seen.has(text) && seen.add(text));
}
