// What a log may say of an address: the words that stand in our own routes, and ':x' for everything that somebody typed.

interface Route {
  readonly path: string;
}

/** '/en/agency/requests/0b6f...' becomes '/en/agency/requests/:x'. The routes are read when the first address is named. */
export function routeNames(routes: () => readonly Route[]): (path: string) => string {
  let words: ReadonlySet<string> | null = null;
  return (path) => {
    const known = (words ??= wordsIn(routes()));
    return path
      .split('/')
      .map((part) => (part === '' || known.has(part) ? part : ':x'))
      .join('/');
  };
}

function wordsIn(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.flatMap(({ path }) => path.split('/')).filter((part) => /^[a-z][a-z.-]*$/.test(part)));
}
