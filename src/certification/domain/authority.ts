// By what right a person may sign the form on a day, or why not (8 CFR 214.14(a)(3)): the head of the agency, whom the head
// designated, or a judge.

import type { IsoDate } from '../../platform/values/iso-date.ts';

export type AuthorityKind = 'head' | 'designee' | 'judge';

export interface AuthorityPeriod {
  readonly kind: AuthorityKind;
  readonly designatedOn: IsoDate;
  /** The first day without it; null while it goes on. */
  readonly endedOn: IsoDate | null;
}

export type SigningAuthority =
  | { readonly state: 'in-force'; readonly kind: AuthorityKind; readonly since: IsoDate }
  | { readonly state: 'ended'; readonly kind: AuthorityKind; readonly since: IsoDate; readonly endedOn: IsoDate }
  | { readonly state: 'to-begin'; readonly kind: AuthorityKind; readonly since: IsoDate }
  | { readonly state: 'none' };

/** `periods` oldest first. Of several reasons why not, a designation still to begin is told before one that is over. */
export function signingAuthority(periods: readonly AuthorityPeriod[], on: IsoDate): SigningAuthority {
  const current = periods.find(({ designatedOn, endedOn }) => designatedOn <= on && (endedOn === null || endedOn > on));
  if (current !== undefined) return { state: 'in-force', kind: current.kind, since: current.designatedOn };
  const coming = periods.find(({ designatedOn }) => designatedOn > on);
  if (coming !== undefined) return { state: 'to-begin', kind: coming.kind, since: coming.designatedOn };
  const last = periods.at(-1);
  if (last === undefined || last.endedOn === null) return { state: 'none' };
  return { state: 'ended', kind: last.kind, since: last.designatedOn, endedOn: last.endedOn };
}
