// At the foot of every page that a phone made by itself: how old its copy is, and the way to erase it.
import { addDays } from '../../platform/values/iso-date.ts';
import { at, type Visit } from '../world.ts';

/** Numbers and law change; a copy that was not compared for so many days says that it may be out of date. */
const FRESH_DAYS = 30;

export function KeptLine({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  if (world.kept === undefined) return null;
  const { checkedOn } = world.kept;
  const isOld = world.today() > addDays(checkedOn, FRESH_DAYS);
  const date = t.date(checkedOn);
  return (
    <p>
      {isOld ? t('guide.keep.foot.old', { date }) : t('guide.keep.foot.kept', { date })}{' '}
      <a href={`${at(visit, '/keep')}#erase`}>{t('guide.keep.foot.erase')}</a>
    </p>
  );
}
