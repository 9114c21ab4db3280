// The drawing of a bar chart: axis, goal, bars with their numbers. Time runs with the page's direction.
import type { Bar, BarChartProps } from './bars.ts';
import { axisFor, type Axis } from './scale.ts';

const WIDTH = 430;
const TOP = 20;
const FLOOR = 190;
/** Room for the numbers of the axis. */
const MARGIN = 28;

interface Place {
  /** Height of a value above the floor, as a y of the drawing. */
  y(value: number): number;
  /** Mirrors an x in right-to-left pages. */
  x(value: number): number;
}

export function Drawing({ id, title, bars, goal, dir = 'ltr', number = String }: BarChartProps) {
  const axis = axisFor([...bars.map((bar) => bar.value ?? 0), goal?.value ?? 0]);
  const place: Place = {
    y: (value) => Math.round(FLOOR - (value / axis.top) * (FLOOR - TOP)),
    x: (value) => Math.round(dir === 'rtl' ? WIDTH - value : value),
  };
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 214`} role="img" aria-labelledby={`${id}-drawing`}>
      <title id={`${id}-drawing`}>{title}</title>
      <AxisLines axis={axis} place={place} dir={dir} number={number} />
      {goal && <Goal goal={goal} place={place} dir={dir} />}
      {bars.map((bar, index) => (
        <OneBar bar={bar} index={index} count={bars.length} place={place} />
      ))}
    </svg>
  );
}

interface AxisProps {
  axis: Axis;
  place: Place;
  dir: 'ltr' | 'rtl';
  number: (value: number) => string;
}

function AxisLines({ axis, place, dir, number }: AxisProps) {
  return (
    <>
      {axis.ticks.map((tick) => (
        <>
          <path class="ax" d={`M${place.x(MARGIN)} ${place.y(tick)}H${place.x(WIDTH)}`} />
          <text x={place.x(20)} y={place.y(tick) + 4} text-anchor={dir === 'rtl' ? 'start' : 'end'}>
            {number(tick)}
          </text>
        </>
      ))}
    </>
  );
}

function Goal({ goal, place, dir }: { goal: NonNullable<BarChartProps['goal']>; place: Place; dir: 'ltr' | 'rtl' }) {
  const y = place.y(goal.value);
  return (
    <>
      <path class="goal" d={`M${place.x(MARGIN)} ${y}H${place.x(WIDTH)}`} />
      <text class="k" x={place.x(WIDTH - 4)} y={y - 6} text-anchor={dir === 'rtl' ? 'start' : 'end'}>
        {isolated(goal.label)}
      </text>
    </>
  );
}

function OneBar({ bar, index, count, place }: { bar: Bar; index: number; count: number; place: Place }) {
  const step = (WIDTH - MARGIN) / count;
  const width = Math.min(60, step * 0.65);
  const middle = MARGIN + step * (index + 0.5);
  const centre = place.x(middle);
  const y = place.y(bar.value ?? 0);
  return (
    <>
      {bar.value === null ? null : (
        <rect class="a" x={Math.round(centre - width / 2)} y={y} width={Math.round(width)} height={FLOOR - y} />
      )}
      <text x={centre} y={y - 5} text-anchor="middle">
        {isolated(bar.shown)}
      </text>
      <text x={centre} y={208} text-anchor="middle">
        {isolated(bar.label)}
      </text>
    </>
  );
}

/** The drawing itself is left to right in every language; each label keeps the direction of its own first letter. */
function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2067${text}\u2069` : text;
}
