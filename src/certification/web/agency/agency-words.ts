// Names that several of the agency's pages share.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import type { UrgentReason } from '../../actions/list-queue.ts';
import { CRITERIA, type Criterion } from '../../domain/criteria.ts';
import { refusalSentence } from '../refused.tsx';

export function crimeName(t: Translate, category: string): string {
  return t.maybe(`law.crime.${category}`) ?? category;
}

export function groundName(t: Translate, ground: { readonly id: string; readonly label: string }): string {
  return t.maybe(`law.ground.${ground.id}`) ?? ground.label;
}

export function urgentWords(t: Translate, reasons: readonly UrgentReason[]): string {
  return t.list(reasons.map((reason) => t(`desk.urgent.${reason}`)));
}

export function roleNames(t: Translate, roles: readonly string[]): string {
  return t.list(roles.map((role) => t.maybe(`desk.role.${role}`) ?? role));
}

/** 'u-certification.helpfulness' -> 'helpfulness': the name of its boxes in a form. */
export function shortName(criterion: Criterion): string {
  return criterion.slice(criterion.indexOf('.') + 1);
}

export function numberOf(criterion: Criterion): number {
  return CRITERIA.indexOf(criterion) + 1;
}

export function question(t: Translate, criterion: Criterion): string {
  return t(`certification.criterion.${criterion}`);
}

/** Why an act cannot be done, naming the act, for a line under a blocked button and for a notice. */
export function whyNot(t: Translate, act: string, refusal: Refusal): string {
  const { code, params, issues = [] } = refusal;
  const numbers = CRITERIA.filter((criterion) =>
    issues.some((issue) => issue.field === criterion && issue.code === code),
  ).map((criterion) => t.number(numberOf(criterion)));
  const words = {
    act,
    state: t.maybe(`desk.state.${params?.['state'] ?? ''}`) ?? '',
    roles: roleNames(t, String(params?.['roles'] ?? '').split(' ')),
    questions: t.list(numbers),
    count: numbers.length,
  };
  return t.maybe(`desk.blocked.${code}`, words) ?? refusalSentence(t, refusal);
}
