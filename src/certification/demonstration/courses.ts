// How far each invented request came, and when it was received. The order is mixed, so that lists do not look sorted.

export const COURSES = [
  'draft',
  'received',
  'in-review',
  'asked',
  'denial-proposed',
  'to-sign',
  'signed',
  'released',
  'denied',
  'withdrawn',
] as const;
export type Course = (typeof COURSES)[number];

export interface Planned {
  readonly course: Course;
  /** Days before today on which it was sent; for a draft, on which it was begun. */
  readonly daysAgo: number;
  /** Asked for more information on the way. */
  readonly wasAsked: boolean;
  readonly urgent: boolean;
}

// prettier-ignore
const OPEN: readonly (readonly [Course, number])[] = [
  ['received', 1], ['received', 3], ['received', 6], ['received', 12], ['received', 20], ['received', 47],
  ['in-review', 9], ['in-review', 18], ['in-review', 27], ['in-review', 38], ['in-review', 44], ['in-review', 46], ['in-review', 33],
  ['asked', 24], ['asked', 15], ['asked', 40],
  ['denial-proposed', 36], ['denial-proposed', 41],
  ['to-sign', 30], ['to-sign', 35], ['signed', 39], ['signed', 43],
  ['draft', 2], ['draft', 8], ['draft', 16],
];
/** Among the open ones, those with a reason for speed. */
const URGENT_DAYS: readonly number[] = [6, 27, 38, 24];
const RELEASED_DAYS = [
  58, 66, 75, 90, 104, 121, 139, 150, 171, 190, 214, 238, 263, 290, 322, 351, 380, 412, 445, 481, 520, 566, 610, 655,
  700,
];
const DENIED_DAYS = [82, 133, 201, 277, 340, 398, 470, 540, 633];
const WITHDRAWN_DAYS = [70, 230, 505];

/** Every invented request, in a fixed and mixed order. */
export function plannedRequests(): readonly Planned[] {
  const rows: (readonly [Course, number])[] = [
    ...OPEN,
    ...RELEASED_DAYS.map((days) => ['released', days] as const),
    ...DENIED_DAYS.map((days) => ['denied', days] as const),
    ...WITHDRAWN_DAYS.map((days) => ['withdrawn', days] as const),
  ];
  return mixed(rows).map(([course, daysAgo], index) => ({
    course,
    daysAgo,
    wasAsked: course === 'asked' || index % 5 === 2,
    urgent: index % 11 === 4 || URGENT_DAYS.includes(daysAgo),
  }));
}

/** A fixed shuffle: every seventh, over and over, which reaches each place once as long as 7 does not divide the number. */
function mixed<T>(rows: readonly T[]): readonly T[] {
  const step = rows.length % 7 === 0 ? 11 : 7;
  return rows.map((_, index) => rows[(index * step) % rows.length]).filter((row) => row !== undefined);
}
