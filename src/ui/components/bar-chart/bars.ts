// What a bar chart is told.

export interface Bar {
  readonly label: string;
  /** null: not shown. */
  readonly value: number | null;
  /** The number as this language writes it, or "fewer than 6", "not shown". */
  readonly shown: string;
  /** Where the reason for hiding is told. */
  readonly reasonHref?: string | undefined;
}

export interface BarChartProps {
  /** Ids of the parts are made from it. */
  id: string;
  title: string;
  bars: readonly Bar[];
  /** Headings of the table: what the labels are, what is counted. */
  headings: { readonly label: string; readonly value: string };
  /** The last line of the table. */
  total?: { readonly label: string; readonly shown: string } | undefined;
  /** A published goal, drawn as a dotted line with its number. */
  goal?: { readonly value: number; readonly label: string } | undefined;
  /** The direction of the page: time runs with it. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Digits as the language writes them; plain unless given. */
  number?: ((value: number) => string) | undefined;
}
