// A text that must not be empty, made safe to keep.

import { ok } from '../../platform/values/result.ts';
import { LONGEST_TEXT } from '../domain/form-reader.ts';
import { cleanParagraphs } from '../domain/text.ts';
import type { Outcome } from './world.ts';

/** Refuses 'fields' on `field`: 'required', 'too-long', 'hidden-character'. */
export function writtenText(raw: string, field = 'text'): Outcome<string> {
  const cleaned = cleanParagraphs(raw, LONGEST_TEXT);
  if ('problem' in cleaned)
    return {
      ok: false,
      refusal: { code: 'fields', issues: [{ field, code: cleaned.problem, params: { longest: LONGEST_TEXT } }] },
    };
  if (cleaned.text === '') return { ok: false, refusal: { code: 'fields', issues: [{ field, code: 'required' }] } };
  return ok(cleaned.text);
}
