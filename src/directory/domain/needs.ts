// What people look for in the help finder. The words are directory.needs.<id> in the locales.

/** In the order in which pages list them: what cannot wait comes first. */
export const NEEDS = [
  'danger',
  'shelter',
  'legal',
  'immigration-detention',
  'health',
  'mental-health',
  'food',
  'money',
  'work',
  'trafficking',
  'police',
  'court',
  'children',
  'interpreter',
] as const;

export type Need = (typeof NEEDS)[number];

export function isNeed(text: string): text is Need {
  return NEEDS.some((need) => need === text);
}
