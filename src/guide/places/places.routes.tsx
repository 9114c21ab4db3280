// Addresses of the lists of places and telephone lines. All are the same for everybody.
import type { Hono } from 'hono';
import { readingPage } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { HotlinesPage, HotlineTopicPage, topicsOf } from './hotlines.page.tsx';
import { PLACE_PAGES, PlacesPage, type PlacePage } from './places.page.tsx';

export function addPlaces(guide: Hono, world: GuideWorld): void {
  for (const page of Object.keys(PLACE_PAGES) as PlacePage[])
    // the keys of that table
    readingPage(guide, world, `/places/${page}`, (visit) => PlacesPage({ visit, page }));
  readingPage(guide, world, '/hotlines', (visit) => HotlinesPage({ visit }));
  for (const topic of topicsOf(world))
    readingPage(guide, world, `/hotlines/${topic}`, (visit) => HotlineTopicPage({ visit, topic }));
}
