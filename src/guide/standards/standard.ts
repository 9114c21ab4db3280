// What an agency's standard for U certifications shows, made from the rules that bind its desk: nothing is written twice.
import { CRITERIA, type Citation, type Explanation } from '../../law/index.ts';
import { isShown, type Agency } from '../../directory/index.ts';
import type { GuideWorld } from '../world.ts';

export interface GroundLine {
  readonly id: string;
  readonly label: string;
  readonly citations: readonly Citation[];
}

export interface Standard {
  readonly criteria: readonly Explanation[];
  readonly lawfulGrounds: readonly GroundLine[];
  readonly forbiddenGrounds: readonly GroundLine[];
}

/** Agencies that are known to sign U certifications, in the order of the pack. */
export function agenciesWithStandard({ directory }: GuideWorld): readonly Agency[] {
  return directory.agencies.filter((agency) => isShown(agency) && agency.signs.u === 'yes');
}

/** The standard on the world's day: the federal rules are the same for every agency; only its clock and its ways differ. */
export function standardOf(world: GuideWorld): Standard {
  const occasion = { on: world.today(), jurisdiction: world.jurisdiction };
  const criteria = CRITERIA.flatMap((rule) => {
    const explained = world.law.explain(rule, {}, occasion);
    return explained.ok ? [explained.value] : [];
  });
  const isLawful = new Map(world.law.denialGrounds().map(({ id, allowed }) => [id, allowed]));
  const lines = world.law.book.data.denialGrounds.map(({ id, label, sources }) => ({
    id,
    label,
    citations: sources.flatMap((source) => world.law.citation(source) ?? []),
  }));
  return {
    criteria,
    lawfulGrounds: lines.filter(({ id }) => isLawful.get(id)),
    forbiddenGrounds: lines.filter(({ id }) => !isLawful.get(id)),
  };
}
