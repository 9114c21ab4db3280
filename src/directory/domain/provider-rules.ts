// What the law asks of people who sell help with immigration papers, each rule with the sections that say so. The words are
// in the locales under the same names; the sections stand in the jurisdiction packs, and a rule of which none stands in the
// packs of a place is not shown there.

export interface ProviderRule {
  readonly id: (typeof PROVIDER_RULE_IDS)[number];
  /** Section ids: 'gbl-28-c#460-d-1'. */
  readonly sources: readonly string[];
}

const PROVIDER_RULE_IDS = [
  'advice',
  'title-of-lawyer',
  'status',
  'false-answers',
  'promise',
  'influence',
  'threaten',
  'unearned',
  'free-forms',
  'consent',
  'contract',
  'cancel',
  'originals',
  'copies',
  'fines',
] as const;

/** In the order in which people are cheated most. */
export const MAY_NOT: readonly ProviderRule[] = [
  { id: 'advice', sources: ['ac-20-775#f', 'gbl-28-c#460-d-1'] },
  { id: 'title-of-lawyer', sources: ['ac-20-775#e', 'gbl-28-c#460-d-2'] },
  { id: 'status', sources: ['ac-20-775#g'] },
  { id: 'promise', sources: ['ac-20-775#h'] },
  { id: 'influence', sources: ['ac-20-775#k', 'gbl-28-c#460-d-3'] },
  { id: 'threaten', sources: ['ac-20-775#a', 'gbl-28-c#460-d-4'] },
  { id: 'unearned', sources: ['ac-20-775#b-fees', 'gbl-28-c#460-d-5'] },
  { id: 'free-forms', sources: ['ac-20-775#i'] },
  { id: 'false-answers', sources: ['gbl-28-c#460-d-6'] },
  { id: 'consent', sources: ['ac-20-775#m', 'gbl-28-c#460-d-7'] },
];

export const MUST: readonly ProviderRule[] = [
  { id: 'contract', sources: ['ac-20-775#contract', 'gbl-28-c#460-b'] },
  { id: 'cancel', sources: ['ac-20-775#contract', 'gbl-28-c#460-b'] },
  { id: 'originals', sources: ['ac-20-775#c'] },
  { id: 'copies', sources: ['ac-20-775#c', 'ac-20-775#d'] },
];

export const FINES: ProviderRule = { id: 'fines', sources: ['ac-20-775#penalties'] };
/** Who may advise, and for whom these rules hold. */
export const WHO_MAY_HELP: readonly string[] = ['uscis-legal-help#page', 'ac-20-775#b', 'gbl-28-c#460-a'];
export const REPRESENTATIVES = 'eoir-helpers#accreditation';

/** Where anybody can look up a helper, and find a lawyer. */
export const WAYS_TO_CHECK: readonly string[] = [
  'eoir-helpers#recognition',
  'nycourts-attorneys#search',
  'uscis-legal-help#page',
];
export const WAYS_TO_FIND: readonly string[] = [
  'eoir-helpers#pro-bono',
  'immigration-law-help#page',
  'uscis-legal-help#page',
  'law-help-ny#page',
];
