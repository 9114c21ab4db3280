// The shape of this room's pack file (jurisdictions/<id>/certification/procedures.yaml): how each agency, or each agency
// that follows another's procedure, wants a request and by when it answers. The build checks the file with this.

import { z } from 'zod';
import { CHECKLIST_ITEMS, type Checklist } from './checklist.ts';

const item = z.enum(CHECKLIST_ITEMS);

const procedureSchema = z.strictObject({
  /** Id of an agency in the directory, or 'any' for those without a published procedure. */
  profile: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  checklist: z.strictObject({ required: z.array(item), advised: z.array(item).default([]) }),
  /** Absent: no rule with days is known, and none is invented. */
  clock: z
    .strictObject({
      /** Name of the law room's parameter that holds the number of days. */
      parameter: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      kind: z.enum(['calendar', 'business']),
      doubts: z.array(z.string().min(1)).default([]),
    })
    .optional(),
  source: z.string().min(3),
  confidence: z.enum(['read', 'secondary', 'recalled']),
});

export const proceduresSchema = z
  .array(procedureSchema)
  .refine((rows) => rows.some((row) => row.profile === 'any'), 'needs a row for profile "any"');

/** By the file's name within a jurisdiction. */
export const CERTIFICATION_FILES = { 'certification/procedures': proceduresSchema } as const;

export interface Procedure {
  readonly profile: string;
  readonly checklist: Checklist;
  readonly clock?:
    | { readonly parameter: string; readonly kind: 'calendar' | 'business'; readonly doubts: readonly string[] }
    | undefined;
  readonly source: string;
  readonly confidence: 'read' | 'secondary' | 'recalled';
}

/** The procedure of an agency's profile, or the one for agencies without a published one. */
export function procedureFor(procedures: readonly Procedure[], profile: string | null): Procedure {
  const found = procedures.find((row) => row.profile === profile) ?? procedures.find((row) => row.profile === 'any');
  if (found === undefined) throw new Error('the pack has no procedure for "any"');
  return found;
}
