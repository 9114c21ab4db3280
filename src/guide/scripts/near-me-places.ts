// From where the phone is to the list of places, nearest first, on the phone itself. Fetched only after "Near me" was pressed.
// What is asked of the server is the same list for everybody who searches for the same: no place, and no position.
import type { Point } from '../../directory/domain/snapshot.ts';
import { onPosition, type Told } from './near/position.ts';
import { nearestFirst, readPoint, sayMiles } from './near/measure.ts';
import { say, type Saying } from './near/say.ts';

/** Takes the whole list for what the form asks, wherever in the city, and sorts it here. */
async function sortPlaces(box: HTMLElement, { here }: Told): Promise<void> {
  const results = document.querySelector('#results');
  const form = document.querySelector<HTMLFormElement>('form.filter');
  if (results === null || form === null) return;
  const asked = new URLSearchParams({ all: 'yes' });
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== 'zip' && name !== 'borough') asked.append(name, value);
  const response = await fetch(form.action, { method: 'POST', body: asked, redirect: 'error' });
  if (!response.ok) throw new Error('the list did not come');
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = answer.querySelector('#results');
  if (list === null) throw new Error('the answer has no list');
  bringShapes(answer);
  results.replaceChildren(...list.childNodes);
  say(box, printDistances(box, results, here));
}

/** A page has the shapes of its own icons only: those of the list come with it. */
function bringShapes(answer: Document): void {
  const sprite = document.querySelector('.sprite');
  for (const shape of answer.querySelectorAll('.sprite > symbol'))
    if (document.getElementById(shape.id) === null) sprite?.append(shape);
}

function printDistances(box: HTMLElement, results: Element, here: Point): Saying {
  const places = [...results.querySelectorAll<HTMLElement>('.place')];
  const sorted = nearestFirst(places, (place) => readPoint(place.dataset['at']), here);
  if (places.length === 0) return ''; // the list itself says that there is nothing
  if (sorted.every(({ miles }) => miles === null)) return 'noPoints';
  const holder = places[0]?.parentElement;
  let hasRough = false;
  for (const { item: place, miles } of sorted) {
    holder?.append(place);
    place.querySelector('[data-miles]')?.remove(); // measured from a ZIP area before
    if (miles === null) continue;
    const isRough = place.dataset['atAbout'] !== undefined;
    hasRough ||= isRough;
    const words = (isRough ? box.dataset['about'] : box.dataset['miles']) ?? '';
    place.querySelector('.row')?.append(chip(sayMiles(words, miles, box.dataset['locale'] ?? '')));
  }
  return hasRough ? 'sortedAbout' : 'sorted';
}

function chip(words: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'chip';
  made.textContent = words;
  return made;
}

onPosition(sortPlaces);
