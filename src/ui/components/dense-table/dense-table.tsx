// A queue or a list of documents. On a phone each row is a card; the roles keep it a table to a screen reader.
import { classes, type Content } from '../../content.ts';

export interface DenseColumn {
  readonly key: string;
  readonly label: string;
  /** The label over the value in a card, when it is shorter. */
  readonly short?: string | undefined;
  /** Only screen readers get the heading: the column of ticks. */
  readonly quiet?: boolean | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly numeric?: boolean | undefined;
  /** title: the title of the card. tick: its corner. wide: left out of cards, it stands inside the record. */
  readonly card?: 'title' | 'tick' | 'wide' | undefined;
}

export interface DenseRow {
  readonly cells: Readonly<Record<string, Content>>;
  /** Past its deadline. */
  readonly late?: boolean | undefined;
}

export interface DenseTableProps {
  caption: string;
  columns: readonly DenseColumn[];
  rows: readonly DenseRow[];
  showCaption?: boolean | undefined;
}

const CARD_CLASS = { title: 'first', tick: 'pick', wide: 'wide' } as const;

export function DenseTable({ caption, columns, rows, showCaption }: DenseTableProps) {
  return (
    <table class="dense cards" role="table">
      <caption class={showCaption ? undefined : 'vh'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" aria-sort={column.sorted} class={classes(column.numeric && 'n')}>
              {column.quiet ? <span class="vh">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" class={classes(row.late && 'late')}>
            {columns.map((column) => (
              <td role="cell" class={cellClass(column)} data-l={column.short ?? column.label}>
                {row.cells[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass({ card, numeric }: DenseColumn): string | undefined {
  return classes(numeric && 'n', card && CARD_CLASS[card]);
}

/** The tick of a row, sent with the form around the table. */
export function RowTick({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} aria-label={label} />
    </label>
  );
}
