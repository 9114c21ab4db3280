// Round numbers for the axis of a chart, always from zero.
import { scaleLinear } from 'd3-scale';

export interface Axis {
  /** Values at which a line is drawn, from zero up. */
  readonly ticks: readonly number[];
  readonly top: number;
}

/** Three to five lines; the highest is at or above the largest value. */
export function axisFor(values: readonly number[]): Axis {
  const largest = Math.max(1, ...values);
  const scale = scaleLinear().domain([0, largest]).nice(3);
  const whole = scale.ticks(3).filter(Number.isInteger);
  const top = scale.domain()[1] ?? largest;
  const ticks = whole.includes(top) ? whole : [...whole, top];
  return { ticks, top };
}
