// Bars drawn on the server, from zero, each with its number, and a table of the same numbers in sight below.
// A number that is not shown, to protect people, has no bar and says so: never blank, zero or a dash.
import { classes, type Content } from '../../content.ts';
import type { Bar, BarChartProps } from './bars.ts';
import { Drawing } from './drawing.tsx';

export function BarChart(props: BarChartProps) {
  const { id, title, bars, headings, total } = props;
  return (
    <figure class="flow">
      <figcaption>
        <h2 id={id}>{title}</h2>
      </figcaption>
      <div class="fig flow">
        <Drawing {...props} />
        <NumberTable titleId={id} bars={bars} headings={headings} total={total} />
      </div>
    </figure>
  );
}

type TableProps = Pick<BarChartProps, 'bars' | 'headings' | 'total'> & { titleId: string };

function NumberTable({ titleId, bars, headings, total }: TableProps) {
  return (
    <table aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{headings.label}</th>
          <th scope="col" class="n">
            {headings.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr>
            <th scope="row">{bar.label}</th>
            <td class={classes('n', bar.value === null && 'hid')}>{shownIn(bar)}</td>
          </tr>
        ))}
        {total && (
          <tr>
            <th scope="row">{total.label}</th>
            <td class="n">
              <b>{total.shown}</b>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function shownIn({ shown, reasonHref }: Bar): Content {
  return reasonHref ? <a href={reasonHref}>{shown}</a> : shown;
}
