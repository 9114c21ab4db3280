// All that the guide reads, as a value: the server makes it from memory, a service worker from its cache. There is no
// database, no session and no clock of its own here.
import type { Directory, DirectorySnapshot } from '../directory/index.ts';
import type { Law } from '../law/index.ts';
import type { Translate } from '../platform/i18n/index.ts';
import type { IsoDate } from '../platform/values/iso-date.ts';
import type { Language } from '../platform/values/language.ts';
import type { Paper } from '../platform/values/paper.ts';
import type { Site } from '../ui/index.ts';
import type { ContentTree } from './articles/read-article.ts';

export interface GuideWorld {
  readonly law: Law;
  /** The pack whose law and offices are shown: 'us-ny-nyc'. */
  readonly jurisdiction: string;
  readonly directory: Directory;
  /** Services, courts, hospitals and precincts that the public may see; a new value after an import. */
  readonly places: () => DirectorySnapshot;
  readonly content: ContentTree;
  readonly t: (language: Language) => Translate;
  /** The calendar day where the offices sit. */
  readonly today: () => IsoDate;
  /** The moment, for what is open now. */
  readonly now: () => Date;
  readonly site: Site;
  /** Sets a paper as PDF; absent on a phone, where there is nothing that could. */
  readonly print?: (paper: Paper) => Promise<Uint8Array>;
  /** Only on a phone that keeps the guide: the day on which its copy last was the newest. */
  readonly kept?: { readonly checkedOn: IsoDate } | undefined;
}

/** One request's view of the world, in the language of its address. */
export interface Visit {
  readonly world: GuideWorld;
  readonly t: Translate;
}

/** An address inside the guide, in the visit's language: `at(visit, '/questions')`. */
export function at({ t }: Visit, path: string): string {
  return `/${t.language}${path}`;
}
