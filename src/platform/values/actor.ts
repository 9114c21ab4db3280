// Who acts: a signed-in person with the roles they hold today. Actions take it as a value and check it first.

export const ROLES = [
  'advocate',
  'intake-clerk',
  'reviewer',
  'second-reviewer',
  'certifying-official',
  'inspector',
  'operator',
] as const;

export type Role = (typeof ROLES)[number];

export interface Actor {
  readonly personId: string;
  readonly name: string;
  /** "Staff attorney": how letters and the bar name the person's work. */
  readonly title: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly roles: readonly Role[];
  /** The certifying agency the person works for, null for everybody else. */
  readonly agencyId: string | null;
}

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

export function hasRole(actor: Actor, ...anyOf: readonly Role[]): boolean {
  return anyOf.some((role) => actor.roles.includes(role));
}
