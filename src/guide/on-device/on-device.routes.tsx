// The page where a person chooses to keep the guide on their phone.
import type { Hono } from 'hono';
import { readingPage } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { KeepPage } from './keep.page.tsx';

export function addOnDevice(guide: Hono, world: GuideWorld): void {
  readingPage(guide, world, '/keep', (visit) => KeepPage({ visit }));
}
