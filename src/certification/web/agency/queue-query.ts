// What of the queue is asked for, as it stands in the address: a saved view, narrowed further. Nothing in it is personal.
import { addDays, type IsoDate } from '../../../platform/values/iso-date.ts';
import { isLanguage, type Language } from '../../../platform/values/language.ts';
import { isUuid } from '../../actions/undo.ts';
import { DUE_SOON_DAYS, type ListQueue } from '../../actions/list-queue.ts';
import { parseReferenceStart } from '../../domain/receipt-code.ts';
import { FINAL_STATES, OPEN_STATES, type RequestState } from '../../domain/workflow.ts';

export const QUEUE_VIEWS = ['all', 'mine', 'nobodys', 'due-soon', 'urgent', 'second-review', 'to-sign'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** States that can be asked for: those with work, then those at an end. */
export const QUEUE_STATES = [...OPEN_STATES, 'signed', ...FINAL_STATES] as const;

/** Empty text: not narrowed. */
export interface QueueQuery {
  readonly view: QueueView;
  readonly state: (typeof QUEUE_STATES)[number] | '';
  /** 'me', 'nobody' or a person's id. */
  readonly with: string;
  readonly language: Language | '';
  /** As typed. */
  readonly reference: string;
  readonly from: number;
}

export const WHOLE_QUEUE: QueueQuery = { view: 'all', state: '', with: '', language: '', reference: '', from: 0 };
const LONGEST_REFERENCE = 40;
const LAST_ROW = 1_000_000;

type Filter = NonNullable<ListQueue['filter']>;

/** What a view already settles, so that it is not asked for again. */
const SETTLED_BY: Readonly<Record<QueueView, 'with' | 'state' | 'nothing'>> = {
  all: 'nothing',
  mine: 'with',
  nobodys: 'with',
  'due-soon': 'nothing',
  urgent: 'nothing',
  'second-review': 'state',
  'to-sign': 'state',
};

export function settledBy(view: QueueView): 'with' | 'state' | 'nothing' {
  return SETTLED_BY[view];
}

/** Anyone may type anything into an address: whatever is not known counts as not asked. */
export function parseQueueQuery(asked: Readonly<Record<string, string | undefined>>): QueueQuery {
  const view = QUEUE_VIEWS.find((known) => known === asked['view']) ?? 'all';
  const settled = settledBy(view);
  const who = asked['with'] ?? '';
  const language = asked['language'] ?? '';
  return {
    view,
    state: settled === 'state' ? '' : (QUEUE_STATES.find((known) => known === asked['state']) ?? ''),
    with: settled !== 'with' && (who === 'me' || who === 'nobody' || isUuid(who)) ? who : '',
    language: isLanguage(language) ? language : '',
    reference: (asked['reference'] ?? '').trim().slice(0, LONGEST_REFERENCE).trim(),
    from: rowNumber(asked['from'] ?? ''),
  };
}

function rowNumber(text: string): number {
  return /^\d{1,7}$/.test(text) ? Math.min(Number(text), LAST_ROW) : 0;
}

/** The same query as it stands in an address, without what is not narrowed: '?view=mine&from=10', or ''. */
export function queryText(query: Partial<QueueQuery>): string {
  const said = Object.entries({ ...WHOLE_QUEUE, ...query }).filter(
    ([name, value]) => value !== WHOLE_QUEUE[name as keyof QueueQuery], // the entries of a QueueQuery
  );
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a reference was typed that no request can have. */
export function isReferenceUnreadable({ reference }: QueueQuery): boolean {
  return reference !== '' && parseReferenceStart(reference) === null;
}

export function filterOf(query: QueueQuery, personId: string, today: IsoDate): Filter {
  const reference = query.reference === '' ? null : parseReferenceStart(query.reference);
  return {
    ...viewFilter(query.view, personId, today),
    ...(query.state === '' ? {} : { states: [query.state] as readonly RequestState[] }),
    ...(query.with === '' ? {} : { assignedTo: query.with === 'me' ? personId : query.with }),
    ...(query.language === '' ? {} : { letterLanguage: query.language }),
    ...(reference === null ? {} : { reference }),
  };
}

function viewFilter(view: QueueView, personId: string, today: IsoDate): Filter {
  const filters: Readonly<Record<QueueView, Filter>> = {
    all: {},
    mine: { assignedTo: personId },
    nobodys: { assignedTo: 'nobody' },
    'due-soon': { dueBy: addDays(today, DUE_SOON_DAYS) },
    urgent: { urgentOnly: true },
    'second-review': { states: ['denial-proposed'] },
    'to-sign': { states: ['to-sign', 'signed'] },
  };
  return filters[view];
}

export function isNarrowed({ state, with: who, language, reference }: QueueQuery): boolean {
  return [state, who, language, reference].some((value) => value !== '');
}
