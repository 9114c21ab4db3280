// The mark: an arch with a lit door, always with the name beside it.

export function Brand({ href, product, firstPage }: { href: string; product: string; firstPage: string }) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path d="M3 28V14a11 11 0 0 1 22 0v14z" class="m1" />
        <path d="M9.5 28V15.5a4.5 4.5 0 0 1 9 0V28z" class="m2" />
      </svg>
      {product}
      <span class="vh">, {firstPage}</span>
    </a>
  );
}
