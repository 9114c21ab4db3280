// Which test files there are, and of which kind each is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/stamp.mjs';

export const KINDS = ['unit', 'page', 'store', 'invariant', 'journey'];

/** All test files as [{ path, kind }], or those whose path contains one of the filters. */
export function findTests(root, { filters = [], kinds = KINDS } = {}) {
  return listFiles(root, ['src', 'build', 'tests'])
    .map(({ path }) => path)
    .filter((path) => /\.(test\.tsx?|journey\.tsx?)$/.test(path))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .map((path) => ({ path, kind: kindOf(root, path) }))
    .filter(({ kind }) => kinds.includes(kind));
}

function kindOf(root, path) {
  if (/\.journey\.tsx?$/.test(path)) return 'journey';
  if (path.startsWith('tests/invariants/')) return 'invariant';
  if (path.startsWith('tests/durability/')) return 'store';
  if (/\b(openTestDatabases|onEachDatabase)\b/.test(readFileSync(join(root, path), 'utf8'))) return 'store';
  return /\/(web|api|pages|components)\/|\.test\.tsx$/.test(path) ? 'page' : 'unit';
}

/** How many journeys a file tells, without running it. */
export function countJourneys(root, path) {
  return readFileSync(join(root, path), 'utf8').match(/^\s*(journey|test)\(/gm)?.length ?? 1;
}
