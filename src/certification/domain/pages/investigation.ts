// Who looked into it, and the numbers by which they will find it.

import type { InvestigationAnswers } from '../answers.ts';
import { known, plainFields, readFields, type Fields, type PageContext, type PageReading } from '../form-reader.ts';
import { YES_NO } from './crime.ts';

/** Fields: agency-acted, other-agency, report-number, case-number, docket-number, investigator. */
export function parseInvestigationForm(fields: Fields, _context: PageContext): PageReading<InvestigationAnswers> {
  const form = readFields(fields);
  const value = known<InvestigationAnswers>({
    agencyActed: form.choice('agency-acted', YES_NO),
    otherAgency: form.line('other-agency'),
    reportNumber: form.line('report-number'),
    caseNumber: form.line('case-number'),
    docketNumber: form.line('docket-number'),
    investigator: form.line('investigator'),
  });
  return { value, issues: form.issues };
}

export function investigationFields(value: InvestigationAnswers): Fields {
  return plainFields({
    'agency-acted': value.agencyActed,
    'other-agency': value.otherAgency,
    'report-number': value.reportNumber,
    'case-number': value.caseNumber,
    'docket-number': value.docketNumber,
    investigator: value.investigator,
  });
}
