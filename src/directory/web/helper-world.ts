// What the pages about helpers are made from.
import type { Law } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Site } from '../../ui/index.ts';
import type { DirectorySnapshot } from '../domain/snapshot.ts';
import type { Directory } from '../domain/schema.ts';

export interface HelperWorld {
  readonly database: Database;
  readonly site: Site;
  readonly law: Law;
  readonly directory: Directory;
  readonly places: () => DirectorySnapshot;
}

/** One page's view of it. */
export interface HelperVisit {
  readonly world: HelperWorld;
  readonly t: Translate;
  readonly today: IsoDate;
}
