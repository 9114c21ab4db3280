// Addresses of the precinct finder. The list of station houses is the same for everybody, so a phone may fetch it without
// telling where it is.
import type { Hono } from 'hono';
import { precinctsOfZip } from '../../directory/index.ts';
import { oneValue } from '../forms/read-fields.ts';
import { readingPage, send, withFields } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { BoroughPrecinctsPage } from './borough.page.tsx';
import { PrecinctPage } from './precinct.page.tsx';

/** Longest part of what was typed that comes back. */
const KEPT_CHARACTERS = 100;

const STATIONS = '/directory/stations.json';
const BOUNDARIES = '/directory/boundaries.json';

export function addPrecinct(guide: Hono, world: GuideWorld): void {
  readingPage(guide, world, '/precinct', (visit) => PrecinctPage({ visit }));
  guide.post('/:language/precinct', (c) =>
    withFields(c, world, (visit, fields) => {
      const typed = oneValue(fields, 'zip');
      const answer = precinctsOfZip(world.places(), typed);
      const page = PrecinctPage({ visit, typed: typed.slice(0, KEPT_CHARACTERS), answer });
      return send(c, page, { status: answer.kind === 'found' ? 200 : 422 });
    }),
  );
  for (const borough of world.directory.boroughs)
    readingPage(guide, world, `/precinct/${borough.id}`, (visit) => BoroughPrecinctsPage({ visit, borough }));
  guide.get(STATIONS, (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json(world.places().precincts);
  });
  // Where the operator has imported a map, the house answers this before the guide is asked: here there is none.
  guide.get(BOUNDARIES, (c) => c.body(null, 204));
}
