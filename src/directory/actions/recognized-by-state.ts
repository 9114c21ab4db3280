// The organisations that the Justice Department recognises, state by state, from the installed list.
import type { Database } from '../../platform/database/index.ts';
import type { InstalledRoster, RosterEntry } from '../domain/roster.ts';
import { installedRosters, organizationsIn, statesOfOrganizations } from '../store/search-roster.ts';

export interface RecognizedStates {
  /** Null when no list of organisations is installed. */
  readonly roster: InstalledRoster | null;
  readonly states: readonly { readonly state: string; readonly count: number }[];
}

export async function recognizedStates(world: { readonly database: Database }): Promise<RecognizedStates> {
  return world.database.read(async (tx) => {
    const roster = (await installedRosters(tx)).find(({ kind }) => kind === 'doj-organizations') ?? null;
    return { roster, states: roster === null ? [] : await statesOfOrganizations(tx) };
  });
}

export interface RecognizedInState {
  readonly roster: InstalledRoster | null;
  readonly entries: readonly RosterEntry[];
}

/** `state`: two capital letters. By city, then by name. */
export async function recognizedIn(world: { readonly database: Database }, state: string): Promise<RecognizedInState> {
  return world.database.read(async (tx) => {
    const roster = (await installedRosters(tx)).find(({ kind }) => kind === 'doj-organizations') ?? null;
    return { roster, entries: roster === null ? [] : await organizationsIn(tx, state) };
  });
}
