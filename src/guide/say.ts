// Small sayings that several pages share: days that a source may give only by year or month, and how sure a source is.
import type { Translate } from '../platform/i18n/index.ts';
import { parseIsoDate } from '../platform/values/iso-date.ts';
import { languageFacts } from '../platform/values/language.ts';

/** "20 November 2026" for a day, "April 2024" for a month; a year as it is. */
export function sayDay(t: Translate, seen: string): string {
  const day = parseIsoDate(seen);
  if (day !== null) return t.date(day);
  const first = parseIsoDate(`${seen}-01`);
  // Haitian Creole has no names of months in ICU, and the day of dates.ts would be one that no source says.
  if (first === null || t.language === 'ht') return seen;
  const month = new Intl.DateTimeFormat(languageFacts(t.language).intl, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return month.format(Date.parse(`${first}T12:00:00Z`));
}

interface Sureness {
  readonly confidence: 'read' | 'secondary' | 'recalled';
  readonly readOn?: string | undefined;
}

/** What stands beside a source: the day it was read, or that it was not. */
export function saySureness(t: Translate, source: Sureness): { checked?: string; unread?: string } {
  if (source.confidence === 'secondary') return { unread: t('guide.sureness.secondHand') };
  if (source.confidence === 'recalled' || source.readOn === undefined) return { unread: t('guide.sureness.unread') };
  return { checked: t('guide.sureness.checked', { date: sayDay(t, source.readOn) }) };
}

/** "8 CFR 214.14(b)(3)": the place in the law says more to a lawyer than the name of the whole, and is shorter. */
export function sourceTitle({ title, section }: { readonly title: string; readonly section: string }): string {
  return section === '' ? title : section;
}
