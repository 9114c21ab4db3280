// Keeps and reads counts and screened words.
import { sql } from 'kysely';
import { tablesOf, type Tx } from '../../platform/database/index.ts';
import type { Language } from '../../platform/values/language.ts';
import type { Month, PageAnswer } from '../domain/feedback.ts';

interface FeedbackTables {
  feedback_count: { month: Month; language: Language; path: string; is_helpful: boolean; answers: number };
  feedback_words: { id: string; month: Month; language: Language; path: string; is_helpful: boolean; words: string };
}

export async function countAnswer(tx: Tx, { month, language, path, isHelpful }: PageAnswer): Promise<void> {
  await tablesOf<FeedbackTables>(tx)
    .insertInto('feedback_count')
    .values({ month, language, path, is_helpful: isHelpful, answers: 1 })
    .onConflict((on) =>
      on
        .columns(['month', 'language', 'path', 'is_helpful'])
        .doUpdateSet({ answers: sql<number>`feedback_count.answers + 1` }),
    )
    .execute();
}

/** Keeps nothing when the month holds `most` already. */
export async function keepWords(tx: Tx, id: string, answer: PageAnswer, words: string, most: number): Promise<void> {
  const { month, language, path, isHelpful } = answer;
  const tables = tablesOf<FeedbackTables>(tx);
  const { held } = await tables
    .selectFrom('feedback_words')
    .where('month', '=', month)
    .select(sql<number>`count(*)::integer`.as('held'))
    .executeTakeFirstOrThrow();
  if (held >= most) return;
  await tables
    .insertInto('feedback_words')
    .values({ id, month, language, path, is_helpful: isHelpful, words })
    .execute();
}

export interface PageCount {
  readonly month: Month;
  readonly path: string;
  readonly language: Language;
  readonly yes: number;
  readonly no: number;
}

/** Of one month, or of all: newest month first, then by path and language. */
export async function readCounts(tx: Tx, month: Month | null): Promise<readonly PageCount[]> {
  const found = await sql<{ month: Month; path: string; language: Language; yes: number; no: number }>`
    select month, path, language,
      coalesce(sum(answers) filter (where is_helpful), 0)::integer as yes,
      coalesce(sum(answers) filter (where not is_helpful), 0)::integer as no
    from feedback_count where ${month}::text is null or month = ${month}
    group by month, path, language order by month desc, path, language`.execute(tx);
  return found.rows;
}

export interface KeptWords extends PageAnswer {
  readonly words: string;
}

/** Of one month, or of all: newest month first; within a month by page. */
export async function readWords(tx: Tx, month: Month | null): Promise<readonly KeptWords[]> {
  const rows = await tablesOf<FeedbackTables>(tx)
    .selectFrom('feedback_words')
    .selectAll()
    .$if(month !== null, (query) => query.where('month', '=', month))
    .orderBy('month', 'desc')
    .orderBy('path')
    .orderBy('id')
    .execute();
  return rows.map(({ is_helpful, month: of, language, path, words }) => ({
    month: of,
    language,
    path,
    isHelpful: is_helpful,
    words,
  }));
}

/** Deletes words of months before `oldest` and gives their number. */
export async function deleteWordsBefore(tx: Tx, oldest: Month): Promise<number> {
  const result = await tablesOf<FeedbackTables>(tx)
    .deleteFrom('feedback_words')
    .where('month', '<', oldest)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
