// "Near me" and "Where I am now": the phone itself finds out where it is, and a second script on the same phone goes on
// from there. The position is never sent. Without this script the button is not there, and the ZIP code does.
import type { Point } from '../../directory/domain/snapshot.ts';
import { isInArea } from './near/area.ts';
import { EVENT, type Told } from './near/position.ts';
import { say } from './near/say.ts';

const LONGEST_WAIT_MS = 15_000;
/** A position of the last minutes is good enough, and saves the battery of an old phone. */
const OLDEST_POSITION_MS = 120_000;
const PERMISSION_DENIED = 1;

function start(box: HTMLElement): void {
  const button = box.querySelector('button');
  if (button === null || !('geolocation' in navigator)) return;
  box.hidden = false;
  button.addEventListener('click', () => {
    say(box, 'waiting');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void found(box, [coords.longitude, coords.latitude], coords.accuracy),
      ({ code }) => say(box, code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { timeout: LONGEST_WAIT_MS, maximumAge: OLDEST_POSITION_MS },
    );
  });
}

async function found(box: HTMLElement, here: Point, accuracy: number): Promise<void> {
  if (!isInArea(box.dataset['area'], here)) return say(box, 'outside');
  try {
    await handOn(box.dataset['then'] ?? '', box, here, accuracy);
  } catch {
    say(box, 'failed'); // no connection: what stands on the page stays as it is
  }
}

/** What comes of it is the second script's work, which is fetched only now: most visitors never need it. */
async function handOn(script: string, box: HTMLElement, here: Point, accuracy: number): Promise<void> {
  await import(script);
  box.dispatchEvent(new CustomEvent<Told>(EVENT, { detail: { here, accuracy } }));
}

if (typeof document !== 'undefined')
  for (const box of document.querySelectorAll<HTMLElement>('[data-near]')) start(box);
