// From a refusal to what the desk says about it: sentences at the boxes, or one above the page with what others did.
import { valueOf, type AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import type { FieldIssue, Refusal } from '../../../platform/values/result.ts';
import { formErrors, NO_ERRORS } from '../../../ui/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { SHORTEST_REASON } from '../../domain/criteria.ts';
import { whyNot } from './agency-words.ts';
import { boxOfIssue } from './desk-forms.ts';
import { TEXT_BOX, type DeskForm, type Refused } from './desk-parts.ts';
import { changesSince } from './history.model.ts';

export interface NotDone {
  readonly form: DeskForm;
  readonly refusal: Refusal;
}

/** What the person can mend on the page; everything else happened meanwhile or is not theirs to do. */
const MENDED_HERE: ReadonlySet<string> = new Set([
  'fields',
  'forbidden-ground',
  'reason-needed',
  'no-failed-criterion',
]);

export function statusFor(notDone: NotDone | null): 200 | 409 | 422 {
  if (notDone === null) return 200;
  return MENDED_HERE.has(notDone.refusal.code) ? 422 : 409;
}

const ACT_OF = {
  begin: 'begin-review',
  findings: 'record-finding',
  notes: 'write-note',
  ask: 'ask-information',
  certify: 'certify',
  assign: 'assign',
  deny: 'propose-denial',
  confirm: 'confirm-denial',
  return: 'return-denial',
} as const satisfies Record<DeskForm, string>;

/** The page had shown `seen` entries of the history; later ones are what happened since. */
export function toRefused(c: AppContext, view: AgencyCase, { form, refusal }: NotDone, timeZone: string): Refused {
  const { t } = c.var;
  const { code, issues = [] } = refusal;
  const isAtBoxes = MENDED_HERE.has(code) && issues.length > 0;
  const seen = Number(valueOf(c.var.form, 'seen')) || view.history.length;
  return {
    form,
    fields: c.var.form.fields,
    errors: isAtBoxes ? formErrors(issues.map((issue) => atBox(t, form, issue))) : NO_ERRORS,
    notice: isAtBoxes ? null : whyNot(t, t(`desk.act.${ACT_OF[form]}`), refusal),
    changes: isAtBoxes ? [] : changesSince(t, view, seen, timeZone),
    forbidden: issues.filter((issue) => issue.code === 'forbidden-ground'),
  };
}

function atBox(t: Translate, form: DeskForm, issue: FieldIssue) {
  const box = boxOfIssue(issue);
  const words = { ...issue.params, shortest: SHORTEST_REASON };
  const message =
    t.maybe(`desk.issue.${box.split('-')[0] ?? box}.${issue.code}`, words) ??
    t.maybe(`certification.issues.${issue.code}`, words) ??
    t('certification.issues.required');
  return { field: box === 'text' ? (TEXT_BOX[form] ?? box) : box, message };
}
