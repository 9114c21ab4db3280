// Which lists are installed, and how old they are.
import type { Database } from '../../platform/database/index.ts';
import type { InstalledRoster } from '../domain/roster.ts';
import { installedRosters } from '../store/search-roster.ts';

export function listRosters(world: { readonly database: Database }): Promise<readonly InstalledRoster[]> {
  return world.database.read(installedRosters);
}
