// The button that finds out on the phone what is near. Hidden until its script shows it; all that the script can say stands
// in the box, in the language of the page.
import type { DirectorySnapshot } from '../../directory/index.ts';
import { languageFacts } from '../../platform/values/language.ts';
import { Icon } from '../../ui/index.ts';
import type { Visit } from '../world.ts';

export interface NearMeBoxProps {
  visit: Visit;
  button: string;
  hint: string;
  /** By what the script wants to say: 'waiting', 'denied'. */
  sayings: Readonly<Record<string, string>>;
  /** Address of the script that goes on from the position. */
  then: string | undefined;
}

export function NearMeBox({ visit, button, hint, sayings, then }: NearMeBoxProps) {
  const words = Object.fromEntries(Object.entries(sayings).map(([name, text]) => [`data-${kebab(name)}`, text]));
  return (
    <div
      class="flow noprint"
      hidden
      data-near
      data-area={areaOf(visit.world.places())}
      data-locale={languageFacts(visit.t.language).intl}
      data-then={then}
      {...words}
    >
      <button type="button" class="btn quiet" aria-describedby="near-hint">
        <Icon name="pin" />
        {button}
      </button>
      <p class="small soft" id="near-hint">
        {hint}
      </p>
      <p role="status"></p>
    </div>
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** How far a person in the city can be from the outermost station houses, in degrees: about four kilometres. */
const BEYOND = 0.036;

/** 'west,south,east,north' around all station houses: who is not in it is outside the city for sure. */
function areaOf({ precincts }: DirectorySnapshot): string | undefined {
  const points = precincts.flatMap(({ point }) => (point === undefined ? [] : [point]));
  if (points.length === 0) return undefined;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const edges = [
    Math.min(...lons) - BEYOND,
    Math.min(...lats) - BEYOND,
    Math.max(...lons) + BEYOND,
    Math.max(...lats) + BEYOND,
  ];
  return edges.map((degrees) => degrees.toFixed(3)).join();
}
