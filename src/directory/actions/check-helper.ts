// Looks for a helper's name in the installed lists. What was asked is used and forgotten: not logged, not counted, not kept.
import type { Database, Tx } from '../../platform/database/index.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/values/result.ts';
import { answerSearch, searchIssue, type RosterAnswer, type SearchIssue } from '../domain/roster-answer.ts';
import { wordLikeness } from '../domain/roster-likeness.ts';
import { keysOf } from '../domain/roster-sound.ts';
import { readingsOf } from '../domain/roster-words.ts';
import type { RosterEntry, RosterKind } from '../domain/roster.ts';
import { entriesWith, installedRosters, wordsUnder } from '../store/search-roster.ts';

const MOST_WORDS = 6;
const MOST_SPELLINGS = 30;
const MOST_CANDIDATES = 150;
/** Of a long name this part of the words must be there. */
const ENOUGH = 0.6;

export async function checkHelper(
  world: { readonly database: Database },
  name: string,
): Promise<Result<RosterAnswer, Refusal<SearchIssue>>> {
  const issue = searchIssue(name);
  if (issue !== null) return refuse(issue);
  const readings = readingsOf(name)
    .map(wordsToAsk)
    .filter((words) => words.length > 0);
  return world.database.read(async (tx) => {
    const rosters = await installedRosters(tx);
    const found: RosterEntry[] = [];
    for (const { kind } of rosters) found.push(...(await candidates(tx, kind, readings)));
    return ok(answerSearch(name, found, rosters));
  });
}

/** Initials find nothing by themselves; of very many words the longest say most. */
function wordsToAsk(words: readonly string[]): readonly string[] {
  const full = [...new Set(words.filter((word) => word.length > 1))];
  return full.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

async function candidates(tx: Tx, kind: RosterKind, readings: readonly (readonly string[])[]): Promise<RosterEntry[]> {
  const exact = await entriesWith(
    tx,
    kind,
    readings.map((words) => words.map((word) => [word])),
    MOST_CANDIDATES,
  );
  const spelt = await spellings(tx, kind, [...new Set(readings.flat())]);
  const sets = readings.flatMap((words) => enoughOf(words.map((word) => spelt.get(word) ?? [])));
  const close = await entriesWith(tx, kind, sets, MOST_CANDIDATES);
  return unique([...exact, ...close]);
}

/** For each word asked for, the words of the list that it may mean, likeliest first. */
async function spellings(
  tx: Tx,
  kind: RosterKind,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const spelt = new Map<string, readonly string[]>();
  for (const word of words) {
    const near = (await wordsUnder(tx, kind, keysOf(word)))
      .map((other) => ({ other, likeness: wordLikeness(word, other) }))
      .filter(({ likeness }) => likeness > 0)
      .toSorted((a, b) => b.likeness - a.likeness);
    spelt.set(
      word,
      near.slice(0, MOST_SPELLINGS).map(({ other }) => other),
    );
  }
  return spelt;
}

/** Every choice of as many groups as are enough; a group in which the list has nothing cannot be asked for. */
export function enoughOf(groups: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const needed = groups.length <= 2 ? groups.length : Math.ceil(groups.length * ENOUGH);
  const usable = groups.filter((group) => group.length > 0);
  return usable.length < needed ? [] : choices(usable, needed);
}

function choices<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

function unique(entries: readonly RosterEntry[]): RosterEntry[] {
  const seen = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...seen.values()];
}
