// Keeps one page of a draft. A page with a mistake is not kept at all, and is shown again with what was typed.

import type { Actor } from '../../accounts/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import { REQUEST_PAGES } from '../domain/answers.ts';
import type { Fields } from '../domain/form-reader.ts';
import { readPage } from '../domain/pages/index.ts';
import { answerColumns } from '../store/requests.ts';
import { changeRequest, type Changed } from './change-request.ts';
import { refusalOf } from './undo.ts';
import type { CertificationWorld, Outcome } from './world.ts';

export interface SaveDraftPage {
  readonly requestId: string;
  readonly page: string;
  readonly fields: Fields;
  /** Absent: the last writer wins, page by page, which is what an autosave wants. */
  readonly expectedRevision?: number;
}

/** Refuses 'fields' with an issue per box, 'no-such-page', 'not-found', 'wrong-state' (sent already), 'stale-page'. */
export async function saveDraftPage(
  world: CertificationWorld,
  actor: Actor,
  now: Date,
  command: SaveDraftPage,
): Promise<Outcome<Changed>> {
  const page = REQUEST_PAGES.find((known) => known === command.page);
  if (page === undefined) return { ok: false, refusal: refusalOf('no-such-page') };
  const today = localDate(now, world.timeZone);
  const categories = world.law.qualifyingCategories(today).map((category) => category.id);
  const { value, issues } = readPage(page, command.fields, { today, categories });
  if (issues.length > 0) return { ok: false, refusal: { code: 'fields', issues } };
  return changeRequest(world, actor, now, {
    action: 'save-page',
    requestId: command.requestId,
    expectedRevision: command.expectedRevision,
    apply: async ({ request }) => ({
      columns: answerColumns(request, { ...request.answers, ...value }),
      detail: { page },
    }),
  });
}
