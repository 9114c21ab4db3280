// What people said of the pages, for those who write them.
import type { Database } from '../../platform/database/index.ts';
import { hasRole, type Actor } from '../../platform/values/actor.ts';
import { refuse, ok, type Refusal, type Result } from '../../platform/values/result.ts';
import type { Month } from '../domain/feedback.ts';
import { readCounts, readWords, type KeptWords, type PageCount } from '../store/feedback.ts';

export interface FeedbackRead {
  /** Newest month first. */
  readonly counts: readonly PageCount[];
  readonly words: readonly KeptWords[];
}

interface ReadingWorld {
  readonly database: Database;
}

/** For the operator's command line, which stands above all roles. */
export async function readAllFeedback(world: ReadingWorld, month: Month | null): Promise<FeedbackRead> {
  return world.database.read(async (tx) => ({
    counts: await readCounts(tx, month),
    words: await readWords(tx, month),
  }));
}

/** Only inspectors and operators; for everybody else there is nothing here. */
export async function readFeedback(
  world: ReadingWorld,
  actor: Actor,
): Promise<Result<FeedbackRead, Refusal<'not-found'>>> {
  if (!hasRole(actor, 'inspector', 'operator')) return refuse('not-found');
  return ok(await readAllFeedback(world, null));
}
