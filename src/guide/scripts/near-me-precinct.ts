// From where the phone is to its police precinct, on the phone itself. Fetched only after "Where I am now" was pressed. The
// list of station houses and the map of borders are the same for everybody; the position is in neither request.
import { decodeBoundaries, type BoundaryWire } from '../../directory/domain/boundary-wire.ts';
import { locatePrecinct, type PrecinctAnswer } from '../../directory/domain/boundaries.ts';
import type { Point, Precinct } from '../../directory/domain/snapshot.ts';
import { nearestFirst, sayMiles } from './near/measure.ts';
import { onPosition, type Told } from './near/position.ts';
import { say } from './near/say.ts';

const STATIONS = '/directory/stations.json';
const SVG = 'http://www.w3.org/2000/svg';
const BOUNDARIES = '/directory/boundaries.json';
/** So many station houses when nobody gave us a map. */
const WITHOUT_MAP = 3;
/** A position that may be off by more does not tell one side of a border from the other. */
const POOR_METRES = 100;

export interface Finding {
  /** Names of sentences of the page, in order. */
  readonly sayings: readonly ('inside' | 'border' | 'water' | 'nearest')[];
  readonly houses: readonly { readonly precinct: Precinct; readonly miles: number | null }[];
}

/** What is said of a place in the city; null when it is outside. `map` is null when the installation has none. */
export function findingOf(
  stations: readonly Precinct[],
  map: ((here: Point) => PrecinctAnswer) | null,
  here: Point,
): Finding | null {
  const measured = nearestFirst(stations, ({ point }) => point ?? null, here).map(({ item, miles }) => ({
    precinct: item,
    miles,
  }));
  const houses = (numbers: readonly number[]) =>
    numbers.flatMap((number) => measured.filter(({ precinct }) => precinct.precinct === number));
  if (map === null) return { sayings: ['nearest'], houses: measured.slice(0, WITHOUT_MAP) };
  const answer = map(here);
  if (answer.kind === 'outside') return null;
  if (answer.kind === 'near') return { sayings: ['water'], houses: houses([answer.precinct]) };
  return answer.nearBorderOf.length === 0
    ? { sayings: ['inside'], houses: houses([answer.precinct]) }
    : { sayings: ['inside', 'border'], houses: houses([answer.precinct, ...answer.nearBorderOf]) };
}

async function show(box: HTMLElement, { here, accuracy }: Told): Promise<void> {
  const region = document.querySelector('[data-found]');
  if (region === null) return;
  const stations = await fetched<readonly Precinct[]>(STATIONS);
  if (stations === null) return say(box, 'failed');
  const map = await fetched<BoundaryWire>(BOUNDARIES);
  const finding = findingOf(stations, map && ((point) => locatePrecinct(decodeBoundaries(map), point)), here);
  if (finding === null) return say(box, 'outside');
  say(box, '');
  const words = finding.sayings.map((name) => paragraph(box.dataset[name] ?? ''));
  if (map !== null && accuracy > POOR_METRES) {
    const metres = new Intl.NumberFormat(box.dataset['locale']).format(Math.round(accuracy / 10) * 10);
    words.push(paragraph((box.dataset['accuracy'] ?? '').replace('{metres}', metres)));
  }
  region.replaceChildren(...words, ...finding.houses.map((house) => card(box, house.precinct, house.miles)));
  region.scrollIntoView({ block: 'nearest' });
}

/** A JSON file of ours; null when there is none or the line is down. */
async function fetched<Value>(address: string): Promise<Value | null> {
  const response = await fetch(address).catch(() => null);
  return response?.status === 200 ? ((await response.json()) as Value) : null; // made by our own server of the same release
}

function card(box: HTMLElement, { name, address, zip, phone }: Precinct, miles: number | null): HTMLElement {
  const place = made('article', 'place');
  const heading = made('h2', '', name);
  heading.lang = 'en';
  place.append(heading, paragraph(zip === undefined ? address : `${address}, ${zip}`, 'en'));
  if (miles !== null) {
    const row = made('p', 'row');
    row.append(made('span', 'chip', sayMiles(box.dataset['miles'] ?? '', miles, box.dataset['locale'] ?? '')));
    place.append(row);
  }
  place.append(phone === undefined ? paragraph(box.dataset['noPhone'] ?? '') : call(phone));
  return place;
}

function call(number: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'call';
  link.href = `tel:+1-${number}`;
  const words = made('b', '');
  words.append(made('span', 'num', number));
  link.append(icon('phone'), words);
  return link;
}

/** One of the shapes that the page has already. */
function icon(name: string): Element {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'i');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  drawing.append(use);
  return drawing;
}

function paragraph(text: string, lang = ''): HTMLElement {
  const made = document.createElement('p');
  if (lang !== '') made.lang = lang;
  made.textContent = text;
  return made;
}

function made(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

onPosition(show);
