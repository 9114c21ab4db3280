// Signing in and out, and the pages that stand in the way of a form which cannot be taken as it came.
import { Hono } from 'hono';
import type { Database } from '../../platform/database/index.ts';
import type { Randomness } from '../../platform/crypto/index.ts';
import {
  readForm,
  readSessionCookie,
  valueOf,
  writeSessionCookie,
  type AppContext,
  type AppEnv,
  type Form,
} from '../../platform/http/index.ts';
import type { Refusal } from '../../platform/values/result.ts';
import type { Actor } from '../../platform/values/actor.ts';
import type { Site } from '../../ui/index.ts';
import { listCast } from '../actions/list-cast.ts';
import { signInAsCast } from '../actions/sign-in.ts';
import { signOut } from '../actions/sign-out.ts';
import { formTokenOf } from '../actions/session-token.ts';
import { RefusedFormPage, statusOf } from './refused-form.page.tsx';
import { hasFormToken, isFromElsewhere, localPath, wordsToCarry, type SessionPages } from './session.ts';
import { CarryPage, SignInPage, type CarriedField, type SignInPageModel } from './sign-in.page.tsx';

export interface SignInWorld {
  readonly database: Database;
  readonly randomness: Randomness;
  readonly https: boolean;
  readonly site: Site;
  /** The page a person starts from, by role. */
  readonly firstPage: (actor: Actor, language: string) => string;
}

type Notice = SignInPageModel['notice'];

async function signInPage(
  c: AppContext,
  world: SignInWorld,
  next: string,
  carried: readonly CarriedField[],
  notice: Notice,
) {
  const cast = await listCast(world);
  const status = notice === null ? 200 : notice === 'ended' ? 401 : 422;
  const model = { cast, next, carried, notice, already: signedInAlready(c, world) };
  return c.html(<SignInPage t={c.var.t} site={world.site} model={model} />, status);
}

function signedInAlready(c: AppContext, world: SignInWorld): SignInPageModel['already'] {
  const { actor, formToken, t } = c.var;
  if (actor === null) return null;
  return { name: actor.name, firstPage: world.firstPage(actor, t.language), formToken };
}

/** What readPostedForm and requireSignIn show when they let nobody through. */
export function sessionPages(world: SignInWorld): SessionPages {
  return {
    signIn: (c: AppContext, posted: Form | null) => {
      if (posted) return signInPage(c, world, c.req.path, wordsToCarry(posted), 'ended');
      const next = encodeURIComponent(c.req.path);
      return c.redirect(`/${c.var.t.language}/sign-in?next=${next}`, 303);
    },
    refuseForm: (c: AppContext, refusal: Refusal, posted: Form | null) => {
      const { t, formToken } = c.var;
      if (posted && refusal.code === 'form-token-old') {
        const model = { action: c.req.path, fields: wordsToCarry(posted), formToken, signedInAs: null };
        return c.html(<CarryPage t={t} site={world.site} model={model} />, 409);
      }
      const page = <RefusedFormPage t={t} site={world.site} refusal={refusal} back={c.req.path} />;
      return c.html(page, statusOf(refusal));
    },
  };
}

/** /<language>/sign-in and /<language>/sign-out, below the language. */
export function signInRoutes(world: SignInWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/sign-in', (c) => signInPage(c, world, localPath(c.req.query('next') ?? '', ''), [], null));
  routes.post('/sign-in', (c) => signIn(c, world));
  routes.post('/sign-out', (c) => leave(c, world));
  return routes;
}

/** A session that has ended already is left without a word. */
async function leave(c: AppContext, world: SignInWorld): Promise<Response> {
  const pages = sessionPages(world);
  if (isFromElsewhere(c)) return pages.refuseForm(c, { code: 'form-from-elsewhere' }, null);
  const form = await readForm(c);
  if (!form.ok) return pages.refuseForm(c, form.refusal, null);
  if (c.var.actor && !hasFormToken(c, form.value)) return pages.refuseForm(c, { code: 'form-token-old' }, form.value);
  await signOut(world, c.var.now, readSessionCookie(c, world.https));
  writeSessionCookie(c, world.https, '');
  c.header('clear-site-data', '"cache", "storage"');
  return c.redirect(`/${c.var.t.language}`, 303);
}

async function signIn(c: AppContext, world: SignInWorld): Promise<Response> {
  const pages = sessionPages(world);
  if (isFromElsewhere(c)) return pages.refuseForm(c, { code: 'form-from-elsewhere' }, null);
  const form = await readForm(c);
  if (!form.ok) return pages.refuseForm(c, form.refusal, null);
  const next = localPath(valueOf(form.value, 'next'), '');
  const carried = carriedFields(form.value);
  const result = await signInAsCast(world, c.var.now, c.var.today, valueOf(form.value, 'as'));
  if (!result.ok) return signInPage(c, world, next, carried, 'no-such-person');
  const { token, actor } = result.value;
  writeSessionCookie(c, world.https, token);
  const { t } = c.var;
  if (carried.length === 0 || next === '') return c.redirect(next || world.firstPage(actor, t.language), 303);
  const model = { action: next, fields: carried, formToken: formTokenOf(token), signedInAs: actor.name };
  return c.html(<CarryPage t={t} site={world.site} model={model} />);
}

function carriedFields(form: Form): readonly CarriedField[] {
  return Object.entries(form.fields)
    .filter(([name]) => name.startsWith('carry.'))
    .flatMap(([name, values]) => values.map((value) => ({ name: name.slice('carry.'.length), value })));
}
