// A telephone line with everything that is known of it: hours, cost, whether it stays private, texts, what to know before.
import type { Hotline } from '../../directory/index.ts';
import { Chip, Place } from '../../ui/index.ts';
import { cautionWords, textLink } from '../pages/calls.tsx';
import { sayDay } from '../say.ts';
import type { Visit } from '../world.ts';

export function HotlineCard({ visit, row }: { visit: Visit; row: Hotline }) {
  const { t } = visit;
  const sayings = [textLink(visit, row), cautionWords(visit, row)].filter((line) => line !== null);
  return (
    <Place
      id={`line-${row.id}`}
      name={<bdi>{row.name}</bdi>}
      line={t.maybe(`directory.hotlines.${row.id}`)}
      chips={<Known visit={visit} row={row} />}
      call={row.phone === undefined ? undefined : { number: row.phone }}
      checked={
        <p class="src">
          {row.seen === undefined ? (
            <span class="unread">{t('directory.unchecked')}</span>
          ) : (
            t('directory.checked', { date: sayDay(t, row.seen) })
          )}
          {row.confidence === 'page' && <span class="unread"> ({t('directory.one-source')})</span>}
        </p>
      }
    >
      {sayings.length > 0 && (
        <ul class="small">
          {sayings.map((saying) => (
            <li>{saying}</li>
          ))}
        </ul>
      )}
    </Place>
  );
}

/** Three facts, and for each of them also that it is not known. */
function Known({ visit: { t }, row }: { visit: Visit; row: Hotline }) {
  return (
    <>
      <Chip kind={row.hours === 'unknown' ? 'half' : 'plain'} icon="clock">
        {t(`directory.hours.${row.hours}`)}
      </Chip>
      {row.free === undefined ? (
        <Chip kind="half">{t('guide.places.hotlines.freeUnknown')}</Chip>
      ) : (
        <Chip>{t(row.free ? 'guide.places.hotlines.free' : 'guide.places.hotlines.notFree')}</Chip>
      )}
      {row.confidential === undefined ? (
        <Chip kind="half">{t('guide.places.hotlines.confidentialUnknown')}</Chip>
      ) : (
        <Chip kind={row.confidential ? 'yes' : 'plain'} icon="lock">
          {t(row.confidential ? 'guide.places.hotlines.confidential' : 'guide.places.hotlines.notConfidential')}
        </Chip>
      )}
    </>
  );
}
