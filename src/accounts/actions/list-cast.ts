// Everybody who can be chosen on the demonstration's sign-in page. Production has no such page.
import type { Database } from '../../platform/database/index.ts';
import { everyPerson, type CastMember } from '../store/people.ts';

export type { CastMember };

export async function listCast(world: { readonly database: Database }): Promise<readonly CastMember[]> {
  return world.database.read(everyPerson);
}
