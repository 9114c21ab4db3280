// How the position comes from the first script to the second one: as an event on the box, never further.
import type { Point } from '../../../directory/domain/snapshot.ts';
import { say } from './say.ts';

export interface Told {
  readonly here: Point;
  readonly accuracy: number;
}

export const EVENT = 'near-me';

/** Calls `work` for each position that a box tells. When it fails, the box says so and the page stays as it was. */
export function onPosition(work: (box: HTMLElement, told: Told) => Promise<void>): void {
  if (typeof document === 'undefined') return;
  for (const box of document.querySelectorAll<HTMLElement>('[data-near]'))
    box.addEventListener(EVENT, (event) => {
      work(box, (event as CustomEvent<Told>).detail).catch(() => say(box, 'failed')); // only near-me.ts sends it
    });
}
