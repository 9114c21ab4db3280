// When a self-petition comes too late (INA 204(a)(1)(A)(iii)(II)(CC), (A)(vii), (B)(ii)(II)(CC)). What is not known is tried in
// all its values: only when they all come to the same is anything told, so that learning more never changes an answer.
import { addMonths, parseIsoDate, type IsoDate } from '../../../platform/values/iso-date.ts';
import type { FactValue, FunctionInput, FunctionResult } from '../../engine/types.ts';

export const TIME_LIMIT_FACTS = [
  'tie-ended',
  'relationship-to-abuser',
  'abuser-papers',
  'ended-on',
  'ended-within-two-years',
] as const;

export const TIME_LIMIT_SAYS = {
  'no-limit': 'Nothing has ended that would start a time limit.',
  'in-time': 'There is still time, but not for ever. Ask a lawyer soon.',
  'in-time-until': 'There is still time. The last day is {lastDay}. Do not wait for it.',
  'too-late': 'The time to ask is over. A lawyer can look for another way.',
  'too-late-since': 'The time to ask was over after {lastDay}. A lawyer can look for another way.',
  contradiction: 'The day and the answer about two years do not agree. Please check them.',
  closed: 'This way is closed after an end of this kind. A lawyer can look for another way.',
  'not-known':
    'We do not know enough about whether and how the tie ended. There may be a time limit: ask a lawyer soon.',
  'when-not-known': 'We do not know the day. There is a time limit: ask a lawyer soon.',
} as const;

type Say = keyof typeof TIME_LIMIT_SAYS;
type Way = 'no-limit' | 'two-years' | 'closed';

const POSSIBLE = {
  'tie-ended': ['no', 'divorce', 'unrelated-divorce', 'death'],
  'relationship-to-abuser': ['spouse', 'parent', 'grown-child'],
  'abuser-papers': ['citizen', 'green-card', 'lost', 'neither'],
} as const;

/** One full case: how the tie ended, who the other person is, and that person's papers. */
function wayOf(ended: FactValue, relation: FactValue, papers: FactValue): Way {
  const byMarriage = relation !== 'parent' && relation !== 'grown-child';
  if (ended === 'death' && (relation === 'parent' || papers !== 'citizen')) return 'closed';
  if (ended === 'unrelated-divorce' && byMarriage) return 'closed';
  if (papers === 'lost' || ended === 'death') return 'two-years';
  return ended === 'divorce' && byMarriage ? 'two-years' : 'no-limit';
}

function waysLeft({ facts }: FunctionInput): ReadonlySet<Way> {
  const values = (id: keyof typeof POSSIBLE): readonly FactValue[] => {
    const known = facts[id];
    return known === undefined ? POSSIBLE[id] : [known];
  };
  const ways = values('tie-ended').flatMap((ended) =>
    values('relationship-to-abuser').flatMap((relation) =>
      values('abuser-papers').map((papers) => wayOf(ended, relation, papers)),
    ),
  );
  return new Set(ways);
}

/** Reads TIME_LIMIT_FACTS and the parameter 'vawa.time-limit'. The last anniversary is still in time. */
export function withinTimeLimit(input: FunctionInput): FunctionResult {
  const ways = waysLeft(input);
  if (ways.size > 1) return open('not-known', missing(input, ways.has('two-years')));
  if (ways.has('closed')) return { answer: 'fails', say: 'closed' };
  if (ways.has('no-limit')) return { answer: 'holds', say: 'no-limit' };
  return withinTwoYears(input);
}

function withinTwoYears(input: FunctionInput): FunctionResult {
  const { facts } = input;
  const said = facts['ended-within-two-years'];
  const byDay = lastDayOf(input);
  const inTime = byDay === null ? said : input.on <= byDay;
  if (byDay !== null && said !== undefined && said !== inTime)
    return { answer: 'cannot-tell', say: 'contradiction', toCheck: ['ended-on', 'ended-within-two-years'] };
  if (inTime === undefined) return open('when-not-known', ['ended-on', 'ended-within-two-years']);
  return inTimeOrNot(inTime === true, byDay);
}

/** The last day on which asking is in time; null when the day of the end or the limit is not known. */
function lastDayOf({ facts, on, jurisdiction, data }: FunctionInput): IsoDate | null {
  const text = facts['ended-on'];
  const ended = typeof text === 'string' ? parseIsoDate(text) : null;
  const limit = data.parameter('vawa.time-limit', jurisdiction, on);
  if (ended === null || limit === null) return null;
  return addMonths(ended, limit.unit === 'years' ? limit.value * 12 : limit.value);
}

function inTimeOrNot(inTime: boolean, lastDay: IsoDate | null): FunctionResult {
  const answer = inTime ? 'holds' : 'fails';
  if (lastDay === null) return { answer, say: inTime ? 'in-time' : 'too-late' };
  return { answer, say: inTime ? 'in-time-until' : 'too-late-since', params: { lastDay }, values: { lastDay } };
}

function open(say: Say, missing: readonly string[]): FunctionResult {
  return { answer: 'cannot-tell', say, missing };
}

function missing({ facts }: FunctionInput, dateMatters: boolean): readonly string[] {
  const given = TIME_LIMIT_FACTS.some((id) => id.startsWith('ended-') && facts[id] !== undefined);
  return TIME_LIMIT_FACTS.filter(
    (id) => facts[id] === undefined && (!id.startsWith('ended-') || (dateMatters && !given)),
  );
}
