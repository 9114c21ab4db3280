// What every part of the desk is given: the case, the way to it, and what came back from a form that was refused.
import type { AppContext } from '../../../platform/http/index.ts';
import type { FieldIssue } from '../../../platform/values/result.ts';
import type { FormErrors } from '../../../ui/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import type { Fields } from '../../domain/form-reader.ts';
import type { CertificationWebWorld } from '../world.ts';
import type { HistoryLine } from './history.model.ts';

export const DESK_FORMS = [
  'begin',
  'findings',
  'notes',
  'ask',
  'certify',
  'assign',
  'deny',
  'confirm',
  'return',
] as const;
export type DeskForm = (typeof DESK_FORMS)[number];

/** The id of each form's text, where the summary of issues leads. */
export const TEXT_BOX: Readonly<Partial<Record<DeskForm, string>>> = { notes: 'note', ask: 'ask', return: 'return' };

/** A form that was not taken. Its words stay in its boxes. */
export interface Refused {
  readonly form: DeskForm;
  readonly fields: Fields;
  readonly errors: FormErrors;
  /** Said above the page; null when the fields say it all. */
  readonly notice: string | null;
  /** What others did since the page was opened. */
  readonly changes: readonly HistoryLine[];
  /** Grounds outside the certifier's role, with their rules. */
  readonly forbidden: readonly FieldIssue[];
}

export interface DeskProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly view: AgencyCase;
  readonly refused: Refused | null;
}

export function deskPath(c: AppContext, requestId: string): string {
  return `/${c.var.t.language}/agency/requests/${requestId}`;
}

/** Sent with every form of the desk: whose it is, and what the page had seen. */
export function hiddenOf(c: AppContext, view: AgencyCase) {
  return { csrf: c.var.formToken, revision: String(view.revision), seen: String(view.history.length) };
}

const NOTHING: Fields = {};

/** The boxes of one form as they were posted; nothing when another form was, or none. */
export function postedTo(form: DeskForm, refused: Refused | null): Fields {
  return refused?.form === form ? refused.fields : NOTHING;
}

export function issueOf(form: DeskForm, refused: Refused | null, field: string): string | undefined {
  return refused?.form === form ? refused.errors.issuesFor(field) : undefined;
}
