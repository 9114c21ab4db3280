// What Supplement B asks and only the agency knows: the state and the numbers of its own case, and where its fax stands.
// Every part may stay unknown; an unknown one leaves its item of the form empty.

import { plainFields, readFields, type Fields, type PageReading } from './form-reader.ts';

export const CASE_STATUSES = ['on-going', 'completed', 'other'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Supplement B Part 2, items 7, 9 and 10, and Part 6, item 4. '' and null: left empty. */
export interface FormFacts {
  readonly caseStatus: CaseStatus | null;
  /** Only with 'other'. */
  readonly statusOther: string;
  readonly caseNumber: string;
  readonly fbiOrSid: string;
  readonly fax: string;
}

/** Longer ones stand on the form's continuation, but no number is longer than this. */
const LONGEST_NUMBER = 60;

/** Fields: case-status, case-status-other, case-number, fbi-or-sid, fax. */
export function parseFormFacts(fields: Fields): PageReading<FormFacts> {
  const form = readFields(fields);
  const caseStatus = form.choice('case-status', CASE_STATUSES) ?? null;
  const statusOther = form.line('case-status-other') ?? '';
  if (caseStatus === 'other' && statusOther === '' && !isFlagged(form.issues, 'case-status-other'))
    form.flag('case-status-other', 'required');
  if (caseStatus !== 'other' && statusOther !== '') form.flag('case-status-other', 'other-not-chosen');
  const value = {
    caseStatus,
    statusOther,
    caseNumber: form.line('case-number', LONGEST_NUMBER) ?? '',
    fbiOrSid: form.line('fbi-or-sid', LONGEST_NUMBER) ?? '',
    fax: form.line('fax', LONGEST_NUMBER) ?? '',
  };
  return { value, issues: form.issues };
}

function isFlagged(issues: PageReading<FormFacts>['issues'], field: string): boolean {
  return issues.some((issue) => issue.field === field);
}

/** Stored facts back into the boxes. */
export function formFactFields({ caseStatus, statusOther, caseNumber, fbiOrSid, fax }: FormFacts): Fields {
  return plainFields({
    'case-status': caseStatus ?? '',
    'case-status-other': statusOther,
    'case-number': caseNumber,
    'fbi-or-sid': fbiOrSid,
    fax,
  });
}
