// POST /feedback takes an answer from anybody; GET /feedback shows all of them to inspectors and operators, who are known by
// then. Nothing of the request but the form and the language is read.
import { Hono } from 'hono';
import {
  comesFromOurPage,
  readForm,
  valueOf,
  type AppContext,
  type AppEnv,
  type Form,
} from '../../platform/http/index.ts';
import { NotFoundPage, type Content } from '../../ui/index.ts';
import { giveFeedback, type GivingWorld } from '../actions/give-feedback.ts';
import { readFeedback } from '../actions/read-feedback.ts';
import { ceiling } from '../domain/ceiling.ts';
import { FeedbackPage } from './feedback.page.tsx';
import type { FeedbackWorld } from './feedback-world.ts';
import { NotTakenPage, SentPage, ThanksPage, type NotTaken } from './thanks.page.tsx';

const MOST_BYTES = 20_000;
/** More would come back to be shortened: nobody needs more to see what to leave out. */
const MOST_SHOWN_AGAIN = 2_000;
const STATUS = { 'unknown-page': 422, 'slow-down': 429, elsewhere: 403, broken: 400 } as const satisfies Record<
  NotTaken,
  number
>;

/** One for all languages of a process, so that the ceiling is one. */
export function feedbackRoutes(world: FeedbackWorld): Hono<AppEnv> {
  const giving = { ...world, ceiling: ceiling() };
  const routes = new Hono<AppEnv>();
  routes.post('/feedback', (c) => take(c, giving));
  routes.get('/feedback', (c) => show(c, world));
  return routes;
}

async function take(c: AppContext, world: FeedbackWorld & GivingWorld): Promise<Response> {
  const { t } = c.var;
  const refuse = (why: NotTaken, path: string | null) =>
    send(c, <NotTakenPage t={t} world={world} why={why} path={path} />, STATUS[why]);
  if (isFromElsewhere(c)) return refuse('elsewhere', null);
  const form = await readForm(c, MOST_BYTES);
  if (!form.ok) return refuse('broken', null);
  const given = readGiven(form.value);
  if (given === null) return refuse('broken', null);
  const { path, answer, words } = given;
  const known = world.isPublicPage(path) ? path : null;
  const isHelpful = answer === 'yes';
  const taken = await giveFeedback(world, c.var.now, c.var.today, { path, language: t.language, isHelpful, words });
  if (taken.ok)
    return send(
      c,
      words === null ? (
        <ThanksPage t={t} world={world} path={path} answer={answer} />
      ) : (
        <SentPage t={t} world={world} path={path} />
      ),
    );
  const { code } = taken.refusal;
  if (code !== 'too-long') return refuse(code, known);
  const tooLong = (words ?? '').slice(0, MOST_SHOWN_AGAIN);
  return send(c, <ThanksPage t={t} world={world} path={path} answer={answer} tooLong={tooLong} />, 422);
}

function isFromElsewhere(c: AppContext): boolean {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return !comesFromOurPage({ origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site'), host });
}

interface Given {
  readonly path: string;
  readonly answer: 'yes' | 'no';
  /** Null: an answer only. */
  readonly words: string | null;
}

function readGiven(form: Form): Given | null {
  const answer = valueOf(form, 'answer');
  if (answer !== 'yes' && answer !== 'no') return null;
  return { path: valueOf(form, 'page'), answer, words: valueOf(form, 'more') === '' ? null : valueOf(form, 'words') };
}

async function show(c: AppContext, world: FeedbackWorld): Promise<Response> {
  const { actor, t } = c.var;
  const read = actor === null ? null : await readFeedback(world, actor);
  if (actor === null || read === null || !read.ok) return send(c, <NotFoundPage t={t} site={world.publicSite} />, 404);
  return send(c, <FeedbackPage c={c} actor={actor} site={world.site} read={read.value} />);
}

async function send(c: AppContext, page: Content, status: 200 | 400 | 403 | 404 | 422 | 429 = 200): Promise<Response> {
  c.header('cache-control', 'no-store');
  return c.html(String(page), status);
}
