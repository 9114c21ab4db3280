// How many answers are taken in a minute from everybody together. It needs no address of anybody: a flood is stopped at the
// cost of a minute's wait for all.

export interface Ceiling {
  /** Takes one, or says that there is no room at this moment. */
  hasRoom(now: Date): boolean;
}

export const MOST_A_MINUTE = 60;
const MINUTE_MS = 60_000;

export function ceiling(most: number = MOST_A_MINUTE): Ceiling {
  let minute = Number.NaN;
  let taken = 0;
  return {
    hasRoom(now) {
      const current = Math.floor(now.getTime() / MINUTE_MS);
      if (current !== minute) [minute, taken] = [current, 0];
      if (taken >= most) return false;
      taken += 1;
      return true;
    },
  };
}
