export function findTests(
  root: string,
  options?: { filters?: readonly string[]; kinds?: readonly string[] },
): { path: string; kind: string }[];
