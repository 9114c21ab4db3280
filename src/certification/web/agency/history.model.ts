// What happened to a request, in sentences: the whole of it, and what happened since a page was drawn.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { AgencyCase, HistoryEntry } from '../../actions/case-view.ts';
import { isCriterion } from '../../domain/criteria.ts';
import { numberOf } from './agency-words.ts';

export interface HistoryLine {
  readonly what: string;
  /** When and who. */
  readonly line: string;
}

export function toHistory(t: Translate, view: AgencyCase, timeZone: string): readonly HistoryLine[] {
  return view.history.map((entry) => ({
    what: sentenceOf(t, view, entry),
    line: t('desk.history.line', {
      when: t.dateTime(entry.at, timeZone),
      name: entry.actorName === '' ? t('desk.formerColleague') : entry.actorName,
    }),
  }));
}

/** `seen`: how many entries the page showed that was posted. */
export function changesSince(t: Translate, view: AgencyCase, seen: number, timeZone: string): readonly HistoryLine[] {
  return toHistory(t, view, timeZone).slice(Math.max(0, seen));
}

function sentenceOf(t: Translate, view: AgencyCase, { action, detail }: HistoryEntry): string {
  const criterion = String(detail['criterion'] ?? '');
  const to = detail['to'];
  const words = {
    number: isCriterion(criterion) ? numberOf(criterion) : 0,
    answer: t.maybe(`desk.answer.${String(detail['answer'] ?? '')}`) ?? '',
    name:
      to === 'nobody'
        ? t('desk.assign.nobody')
        : (view.workers.find(({ id }) => id === to)?.name ?? t('desk.formerColleague')),
  };
  return t.maybe(`desk.did.${action}`, words) ?? action;
}
