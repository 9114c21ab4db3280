// From one part of a list to the next.

export interface PaginationProps {
  /** Names the navigation: "Pages". */
  label: string;
  /** "1 to 10 of 60." */
  line: string;
  previous?: { readonly href: string; readonly label: string } | undefined;
  next?: { readonly href: string; readonly label: string } | undefined;
}

export function Pagination({ label, line, previous, next }: PaginationProps) {
  return (
    <nav class="row end" aria-label={label}>
      <p class="small soft">{line}</p>
      <p class="row">
        {previous && (
          <a class="pad" href={previous.href} rel="prev">
            {previous.label}
          </a>
        )}
        {next && (
          <a class="pad" href={next.href} rel="next">
            {next.label}
          </a>
        )}
      </p>
    </nav>
  );
}
