// Opening hours in words: "Monday to Friday: 9 am to 5 pm". Names of days are ours, times are as the language writes them.
import { WEEKDAYS, type Opening, type OpeningHours, type Weekday } from '../../directory/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { languageFacts } from '../../platform/values/language.ts';

/** null when the hours are not known: then there is nothing to say beyond the chip. */
export function sayHours(t: Translate, hours: OpeningHours): string | null {
  if (hours === null || hours.length === 0) return null;
  if (hours === 'always') return t('guide.help-finder.open.always');
  return hours
    .map((opening) => sayOpening(t, opening))
    .reduce((one, other) => t('guide.help-finder.hours.both', { one, other }));
}

function sayOpening(t: Translate, { days, span }: Opening): string {
  const names = sayDays(t, days);
  if (span === undefined) return t('guide.help-finder.hours.days', { days: names });
  const [opens, closes] = span;
  return t('guide.help-finder.hours.span', { days: names, opens: sayTime(t, opens), closes: sayTime(t, closes) });
}

/** A run of three or more days is said by its ends. */
function sayDays(t: Translate, days: readonly Weekday[]): string {
  const places = days.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
  if (places.length === WEEKDAYS.length) return t('guide.help-finder.hours.every');
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isRun = last - first === places.length - 1;
  const name = (place: number) => t(`guide.help-finder.hours.${WEEKDAYS[place] ?? 'MO'}`);
  if (isRun && places.length > 2) return t('guide.help-finder.hours.range', { first: name(first), last: name(last) });
  return t.list(places.map(name));
}

/** '17:00' as "5 pm", '13:30' as "1:30 pm"; as a clock of 24 hours where the language has one. */
function sayTime(t: Translate, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const format = new Intl.DateTimeFormat(languageFacts(t.language).intl, {
    hour: 'numeric',
    ...(minute === 0 ? {} : { minute: '2-digit' }),
    // Day before month as in Britain, but the hours of an American clock.
    ...(t.language === 'en' ? { hourCycle: 'h12' } : {}),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(2000, 0, 1, hour % 24, minute));
}
