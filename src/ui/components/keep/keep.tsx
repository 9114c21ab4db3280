// Take it with you: paper or a code that opens a public address. Never an answer in either.
import { classes, type Content } from '../../content.ts';

export interface KeepProps {
  id?: string | undefined;
  title: string;
  line: Content;
  /** rows: of the code, '1' where it is dark. label: what the code opens. */
  qr?: { readonly rows: readonly string[]; readonly label: string } | undefined;
  /** Buttons: print, keep on this phone. */
  children?: Content;
}

export function Keep({ id = 'keep', title, line, qr, children }: KeepProps) {
  return (
    <section class={classes('keep', 'noprint', qr && 'two')} aria-labelledby={id}>
      {qr && <QrCode {...qr} />}
      <div class="flow">
        <h2 id={id}>{title}</h2>
        <p class="small">{line}</p>
        {children ? <div class="row">{children}</div> : null}
      </div>
    </section>
  );
}

/** Drawn as one path: a bar for each run of dark modules, with a border of two modules. */
export function QrCode({ rows, label }: NonNullable<KeepProps['qr']>) {
  const size = rows.length;
  return (
    <svg
      class="qr"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={rows.map(darkRuns).join('')} />
    </svg>
  );
}

function darkRuns(row: string, y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== '1') continue;
    const from = x;
    while (row[x + 1] === '1') x += 1;
    const length = x - from + 1;
    path += `M${from} ${y}h${length}v1h-${length}z`;
  }
  return path;
}
