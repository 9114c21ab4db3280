// The reports for the operator, from what is stored; confidential places are named there, because the operator must call them.
import type { Database } from '../../platform/database/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { linkRecords } from '../domain/exchange/nest.ts';
import { shownRecords } from '../domain/exchange/records.ts';
import { duplicateOrganizations, type DuplicatePair } from '../domain/exchange/duplicates.ts';
import { staleServices, type StaleRecord } from '../domain/exchange/stale.ts';
import { readRecords } from '../store/records.ts';

interface World {
  readonly database: Database;
}

export async function readStaleServices(world: World, today: IsoDate, days: number): Promise<readonly StaleRecord[]> {
  return staleServices(await linkedIn(world), today, days);
}

export async function readDuplicates(world: World): Promise<readonly DuplicatePair[]> {
  return duplicateOrganizations(await linkedIn(world));
}

async function linkedIn({ database }: World) {
  return linkRecords(shownRecords(await database.read(readRecords)));
}
