// What the pages of this room are handed besides the actions' world: the site, and choices that come from the pack.
import type { AppContext } from '../../platform/http/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import type { Actor } from '../../platform/values/actor.ts';
import type { Site } from '../../ui/index.ts';
import type { CertificationWorld } from '../actions/world.ts';
import type { PaperDesk } from '../forms/index.ts';
import type { Choice } from './request-pages/index.tsx';

export interface CertificationWebWorld extends CertificationWorld {
  /** Of pages for people who work with requests. */
  readonly site: Site;
  /** Of pages that look the same for everybody, such as the one that says that nothing is there. */
  readonly publicSite: Site;
  readonly boroughs: (t: Translate) => readonly Choice[];
  readonly papers: PaperDesk;
}

/** Kinds of crime that qualify on that day, in the reader's language. */
export function categoryChoices(
  world: CertificationWebWorld,
  t: Translate,
  on: IsoDate,
): readonly { readonly value: string; readonly label: string }[] {
  return world.law
    .qualifyingCategories(on)
    .map(({ id, label }) => ({ value: id, label: t.maybe(`law.crime.${id}`) ?? label }));
}

/** The signed-in person. The paths of this room are behind sign-in; a request without one is a fault of composition. */
export function signedIn(c: AppContext): Actor {
  const { actor } = c.var;
  if (actor === null) throw new Error('a page behind sign-in was reached without a session');
  return actor;
}
