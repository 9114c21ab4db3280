// Where a form may bring a file: everywhere else a form is small, and one that did not arrive whole goes no further.

/** `path` as in the address, with its language. */
export function takesFiles(path: string): boolean {
  return /^\/[a-z]+\/(advocate\/requests\/[^/]+\/documents|agency\/requests\/[^/]+\/signed-form)$/.test(path);
}
