// Telephone help from the pack: the number, what it is for, its hours, and the day a source last spoke for it.
import { isShown, type Hotline, type HotlineTopic } from '../../directory/index.ts';
import { Calls, type CallProps } from '../../ui/index.ts';
import { sayDay } from '../say.ts';
import type { Visit } from '../world.ts';

export function hotline({ world }: Visit, id: string): Hotline | undefined {
  return world.directory.hotlines.find((row) => row.id === id && isShown(row));
}

export function hotlinesOn({ world }: Pick<Visit, 'world'>, topic: HotlineTopic): readonly Hotline[] {
  return world.directory.hotlines.filter((row) => isShown(row) && row.topics.includes(topic));
}

/** The row as a call; null when it has no number that can be called. */
export function callOf(visit: Visit, row: Hotline, options: { withSource?: boolean } = {}): CallProps | null {
  if (row.phone === undefined) return null;
  return {
    number: row.phone,
    children: <HotlineWords visit={visit} row={row} withSource={options.withSource ?? false} />,
  };
}

function HotlineWords({ visit, row, withSource }: { visit: Visit; row: Hotline; withSource: boolean }) {
  const { t } = visit;
  const what = t.maybe(`directory.hotlines.${row.id}`) ?? row.name;
  if (!withSource) return <>{what}</>;
  return (
    <>
      {row.name !== row.phone && (
        <>
          <bdi lang="en">{row.name}</bdi>
          <br />
        </>
      )}
      {what}
      {/[?؟]$/.test(what) ? ' ' : '. '}
      {t(`directory.hours.${row.hours}`)}
      <br />
      <small>
        {row.seen === undefined ? t('directory.unchecked') : t('directory.checked', { date: sayDay(t, row.seen) })}
      </small>
    </>
  );
}

/** Numbers with their sources; below each, what to know before calling and how to text. */
export function HotlineList({ visit, rows }: { visit: Visit; rows: readonly Hotline[] }) {
  const calls = rows.map((row) => callOf(visit, row, { withSource: true })).filter((call) => call !== null);
  const sayings = rows
    .flatMap((row) => [textLine(visit, row), cautionLine(visit, row)])
    .filter((line) => line !== null);
  return (
    <>
      <Calls calls={calls} />
      {sayings.length > 0 && (
        <ul class="small">
          {sayings.map((saying) => (
            <li>{saying}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function textLine(visit: Visit, row: Hotline) {
  const link = textLink(visit, row);
  return link === null ? null : (
    <>
      <bdi lang="en">{row.name}</bdi>: {link}
    </>
  );
}

/** "Text START to 88788" as a link; null when there is no number for texts. */
export function textLink({ t }: Visit, { text }: Pick<Hotline, 'text'>) {
  if (text === undefined) return null;
  const words = text.word
    ? t('directory.text-word', { word: text.word, number: text.number })
    : t('directory.text-to', { number: text.number });
  return <a href={`sms:${text.number.replaceAll('-', '')}`}>{withNumber(words, text.number)}</a>;
}

/** A number inside a sentence stays in one piece and in its own order. */
function withNumber(words: string, number: string) {
  const [before, after] = words.split(number);
  return (
    <>
      {before}
      <bdi class="num">{number}</bdi>
      {after}
    </>
  );
}

function cautionLine(visit: Visit, row: Hotline) {
  const words = cautionWords(visit, row);
  return words === null ? null : (
    <>
      <bdi lang="en">{row.name}</bdi>: {words}
    </>
  );
}

/** What to know before calling, with the number for callers whom the short one does not reach; null when there is nothing. */
export function cautionWords({ t }: Visit, row: Hotline) {
  const caution = row.caution ? t.maybe(`directory.hotline-cautions.${row.id}`) : null;
  return caution === null ? null : (
    <>
      {caution}
      {row.otherPhone && (
        <>
          {' '}
          <a class="num" href={`tel:+1-${row.otherPhone}`}>
            {row.otherPhone}
          </a>
        </>
      )}
    </>
  );
}
