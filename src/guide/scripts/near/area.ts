// Whether a place is in the city at all, by the box that the page carries.
import type { Point } from '../../../directory/domain/snapshot.ts';

/** Whether the point lies in the box 'west,south,east,north'. A page without a box knows no outside. */
export function isInArea(area: string | undefined, [lon, lat]: Point): boolean {
  if (area === undefined || area === '') return true;
  const [west = 0, south = 0, east = 0, north = 0] = area.split(',').map(Number);
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
