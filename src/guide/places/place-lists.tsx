// The ways to all lists of places, for the foot of each of them and for the help finder.
import { Ways } from '../../ui/index.ts';
import { at, type Visit } from '../world.ts';

const LISTS = {
  'justice-centers': '/places/justice-centers',
  courts: '/places/courts',
  hospitals: '/places/hospitals',
  precinct: '/precinct',
  hotlines: '/hotlines',
} as const;

export type ListName = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as ListName[]; // the keys of the table above

/** All lists but the one that the reader is on. */
export function PlaceLists({ visit, without }: { visit: Visit; without?: ListName }) {
  const { t } = visit;
  const ways = NAMES.filter((name) => name !== without).map((name) => ({
    href: at(visit, LISTS[name]),
    task: t(`guide.places.kinds.${name}.name`),
    line: t(`guide.places.kinds.${name}.about`),
  }));
  return <Ways two ways={ways} />;
}
