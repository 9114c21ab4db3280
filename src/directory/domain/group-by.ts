// Rows by a key, so that joining two tables takes one walk over each.

/** Every row under each of its keys, in the order of the rows; a row without a key under none. */
export function groupBy<T>(rows: readonly T[], keysOf: (row: T) => readonly (string | undefined)[]): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return { of: (key) => groups.get(key) ?? [] };
}

export interface Grouped<T> {
  /** None when nothing has the key. */
  of(key: string): readonly T[];
}
