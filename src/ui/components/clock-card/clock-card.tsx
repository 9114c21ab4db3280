// The clock of a request: days left, due date, how far along, and how every day was counted, skipped or paused.
import { classes, type Content } from '../../content.ts';

export interface ClockSpan {
  /** Days from the start of the clock, as drawn. */
  readonly from: number;
  readonly to: number;
  readonly paused?: boolean | undefined;
}

export interface ClockRow {
  readonly from: Content;
  readonly to: Content;
  /** A number, or the word for a pause. */
  readonly days: Content;
  readonly why: Content;
}

export interface ClockCardProps {
  id: string;
  title: string;
  /** "18 business days left". */
  left: string;
  /** "An answer is due by Thursday, 17 December 2026." */
  due: Content;
  meter?:
    | {
        readonly total: number;
        readonly spans: readonly ClockSpan[];
        readonly label: string;
        readonly marks?: readonly Content[];
      }
    | undefined;
  count?:
    | {
        readonly summary: string;
        readonly caption: string;
        readonly headings: { readonly from: string; readonly to: string; readonly days: string; readonly why: string };
        readonly rows: readonly ClockRow[];
        readonly total?: { readonly label: string; readonly days: Content; readonly why?: Content } | undefined;
      }
    | undefined;
  /** Beside the title: "Add to calendar". */
  action?: Content;
  children?: Content;
}

export function ClockCard(props: ClockCardProps) {
  const { id, title, left, due, meter, count, action, children } = props;
  return (
    <section class="card flow" aria-labelledby={id}>
      <div class="row end">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      <p>
        <span class="big">{left}</span>
        <br />
        {due}
      </p>
      {meter && <Meter {...meter} />}
      {count && <DayCount {...count} />}
      {children}
    </section>
  );
}

function Meter({ total, spans, label, marks = [] }: NonNullable<ClockCardProps['meter']>) {
  return (
    <>
      <svg class="meter" viewBox={`0 0 ${total} 4`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path class="ax" d={`M0 0h${total}v4H0z`} />
        {spans.map(({ from, to, paused }) => (
          <path class={classes(paused ? 'b' : 'a')} d={`M${from} 0H${to}V4H${from}z`} />
        ))}
      </svg>
      {marks.length > 0 && (
        <p class="row end small soft">
          {marks.map((mark) => (
            <span>{mark}</span>
          ))}
        </p>
      )}
    </>
  );
}

function DayCount({ summary, caption, headings, rows, total }: NonNullable<ClockCardProps['count']>) {
  return (
    <details>
      <summary>{summary}</summary>
      <div class="scroll" tabindex={0} role="region" aria-label={caption}>
        <table>
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{headings.from}</th>
              <th scope="col">{headings.to}</th>
              <th scope="col" class="n">
                {headings.days}
              </th>
              <th scope="col">{headings.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <td>{row.from}</td>
                <td>{row.to}</td>
                <td class="n">{row.days}</td>
                <td>{row.why}</td>
              </tr>
            ))}
            {total && (
              <tr>
                <th scope="row" colspan={2}>
                  {total.label}
                </th>
                <td class="n">
                  <b>{total.days}</b>
                </td>
                <td>{total.why}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
