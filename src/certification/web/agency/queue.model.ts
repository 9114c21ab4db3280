// The queue as words: what each row, view and choice says. Names of victims are not in what it is given.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Actor } from '../../../platform/values/actor.ts';
import { LANGUAGES } from '../../../platform/values/language.ts';
import type { SelectOption, ViewLink } from '../../../ui/index.ts';
import { DUE_SOON_DAYS, type Queue, type QueueRow, type QueueViewCounts } from '../../actions/list-queue.ts';
import { FINAL_STATES, stepOf } from '../../domain/workflow.ts';
import { crimeName, roleNames, urgentWords } from './agency-words.ts';
import {
  isReferenceUnreadable,
  QUEUE_STATES,
  QUEUE_VIEWS,
  queryText,
  type QueueQuery,
  type QueueView,
} from './queue-query.ts';

export interface QueueRowModel {
  readonly href: string;
  readonly reference: string;
  /** Request and revision, so that an assignment cannot undo a change that this list does not show. */
  readonly tick: string;
  readonly left: { readonly words: string; readonly kind: 'late' | 'soon' | 'plain' };
  /** Null: no date is known. */
  readonly due: string | null;
  readonly crime: string;
  /** Reasons for speed; null for none. */
  readonly urgent: string | null;
  readonly state: string;
  /** Null: nobody. */
  readonly with: string | null;
  readonly language: string;
  readonly age: string;
}

export interface QueueModel {
  readonly day: string;
  readonly views: readonly ViewLink[];
  readonly rows: readonly QueueRowModel[];
  readonly states: readonly SelectOption[];
  readonly people: readonly SelectOption[];
  readonly languages: readonly SelectOption[];
  readonly givesTo: readonly SelectOption[];
  /** Why this person cannot give out work; null when they can. */
  readonly whyNotAssign: string | null;
  readonly referenceIssue: string | undefined;
  readonly pages: {
    readonly line: string;
    readonly previous?: { readonly href: string; readonly label: string };
    readonly next?: { readonly href: string; readonly label: string };
  };
}

export function toQueueModel(t: Translate, queue: Queue, query: QueueQuery, actor: Actor): QueueModel {
  const base = `/${t.language}/agency`;
  const { roles } = stepOf('assign');
  const mayAssign = roles.some((role) => actor.roles.includes(role));
  return {
    day: t.longDate(queue.today),
    views: QUEUE_VIEWS.map((view) => viewLink(t, base, view, queue.counts, query)),
    rows: queue.rows.map((row) => toRow(t, base, row, actor)),
    states: QUEUE_STATES.map((state) => ({ value: state, label: t(`desk.state.${state}`) })),
    people: [
      { value: 'me', label: t('desk.queue.you') },
      { value: 'nobody', label: t('desk.queue.nobody') },
      ...queue.workers.filter(({ id }) => id !== actor.personId).map(({ id, name }) => ({ value: id, label: name })),
    ],
    languages: LANGUAGES.map(({ code }) => ({ value: code, label: t(`certification.value.${code}`) })),
    givesTo: assignees(t, queue.workers),
    whyNotAssign: mayAssign ? null : t('desk.queue.whyNotAssign', { roles: roleNames(t, roles) }),
    referenceIssue: isReferenceUnreadable(query) ? t('desk.queue.referenceIssue') : undefined,
    pages: pagesOf(t, base, queue, query),
  };
}

/** Everybody who can be given work, with how much they have; nobody comes last. */
export function assignees(t: Translate, workers: Queue['workers']): readonly SelectOption[] {
  const people = workers.map(({ id, name, open }) => ({ value: id, label: t('desk.assign.person', { name, open }) }));
  return [...people, { value: 'nobody', label: t('desk.assign.nobody') }];
}

const COUNT_OF: Readonly<Record<QueueView, keyof QueueViewCounts>> = {
  all: 'all',
  mine: 'mine',
  nobodys: 'nobodys',
  'due-soon': 'dueSoon',
  urgent: 'urgent',
  'second-review': 'secondReview',
  'to-sign': 'toSign',
};
const ICONS = { 'due-soon': 'clock', urgent: 'warn' } as const;

function viewLink(t: Translate, base: string, view: QueueView, counts: QueueViewCounts, query: QueueQuery): ViewLink {
  return {
    href: `${base}${queryText({ view })}`,
    label: view === 'due-soon' ? t('desk.queue.dueSoon', { days: DUE_SOON_DAYS }) : t(`desk.queue.view.${view}`),
    count: t.number(counts[COUNT_OF[view]]),
    current: query.view === view,
    ...(view === 'due-soon' || view === 'urgent' ? { icon: ICONS[view] } : {}),
  };
}

function toRow(t: Translate, base: string, row: QueueRow, actor: Actor): QueueRowModel {
  const { assignedTo } = row;
  return {
    href: `${base}/requests/${row.requestId}`,
    reference: row.reference,
    tick: `${row.requestId}@${row.revision}`,
    left: leftOf(t, row),
    due: row.dueOn === null ? null : t.shortDate(row.dueOn),
    crime: t.list(row.categories.map((category) => crimeName(t, category))),
    urgent: row.urgent.length === 0 ? null : urgentWords(t, row.urgent),
    state: t(`desk.state.${row.state}`),
    with: assignedTo === null ? null : assignedTo.id === actor.personId ? t('desk.queue.you') : assignedTo.name,
    language: t.maybe(`certification.value.${row.letterLanguage}`) ?? row.letterLanguage,
    age: t.number(row.ageDays),
  };
}

function leftOf(t: Translate, { state, daysLeft, overdue, paused }: QueueRow): QueueRowModel['left'] {
  if (FINAL_STATES.some((final) => final === state)) return { words: t('desk.queue.over'), kind: 'plain' };
  if (paused) return { words: t('desk.queue.paused'), kind: 'plain' };
  if (daysLeft === null) return { words: t('desk.queue.noClock'), kind: 'plain' };
  if (overdue) return { words: t('desk.queue.overdue', { days: Math.abs(daysLeft) }), kind: 'late' };
  return { words: t('desk.queue.left', { days: daysLeft }), kind: daysLeft <= DUE_SOON_DAYS ? 'soon' : 'plain' };
}

function pagesOf(t: Translate, base: string, queue: Queue, query: QueueQuery): QueueModel['pages'] {
  const { total, offset, size, rows } = queue;
  const link = (from: number, label: string) => ({ href: `${base}${queryText({ ...query, from })}`, label });
  return {
    line: t('ui.pages.of', { first: total === 0 ? 0 : offset + 1, last: offset + rows.length, total }),
    ...(offset > 0 ? { previous: link(Math.max(0, offset - size), t('ui.pages.previous')) } : {}),
    ...(offset + rows.length < total && rows.length > 0 ? { next: link(offset + size, t('ui.pages.next')) } : {}),
  };
}

/** Rows behind the end of the list: somebody finished a request meanwhile, or the address was typed. */
export function isPastTheEnd({ total, rows }: Queue): boolean {
  return rows.length === 0 && total > 0;
}
