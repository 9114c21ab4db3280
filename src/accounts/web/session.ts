// For pages of people who work with requests: who is asking, and is a posted form really theirs? The guide never
// passes through here, so visitors are never asked for a cookie.
import type { MiddlewareHandler } from 'hono';
import {
  comesFromOurPage,
  EMPTY_FORM,
  isFormToken,
  readForm,
  readSessionCookie,
  valueOf,
  type AppContext,
  type AppEnv,
  type Form,
} from '../../platform/http/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/values/result.ts';
import { recognise } from '../actions/recognise.ts';
import { formTokenOf } from '../actions/session-token.ts';

/** Room for the largest document and the form around it. */
export const UPLOAD_FORM_BYTES = 27_000_000;
const FORM_TOKEN_FIELD = 'csrf';

export interface SessionPages {
  /** Shown when nobody is signed in: with what was posted, so that it can be sent again after signing in. */
  signIn(c: AppContext, posted: Form | null): Response | Promise<Response>;
  /** Shown when a posted form cannot be trusted or read; `posted` holds the typed words where they may be sent again. */
  refuseForm(c: AppContext, refusal: Refusal, posted: Form | null): Response | Promise<Response>;
}

export interface SessionWorld {
  readonly database: Database;
  readonly https: boolean;
}

/** Sets `actor` and `formToken` from the session cookie. Lets everybody through. */
export function recogniseVisitor(world: SessionWorld): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const token = readSessionCookie(c, world.https);
    const actor = token === '' ? null : await recognise(world, c.var.now, c.var.today, token);
    c.set('actor', actor);
    c.set('formToken', actor ? formTokenOf(token) : '');
    await next();
  };
}

/**
 * Reads what was posted. A form from another site goes no further; one with an old token comes back with its words. Where
 * `takesFiles` says so, a form that did not arrive whole reaches its page, which shows `formRefusal` and does nothing else:
 * the token in it could not be checked.
 */
export function readPostedForm(pages: SessionPages, takesFiles: (path: string) => boolean): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('form', EMPTY_FORM);
    c.set('formRefusal', null);
    if (c.req.method !== 'POST') return next();
    if (isFromElsewhere(c)) return pages.refuseForm(c, { code: 'form-from-elsewhere' }, null);
    const hasFiles = takesFiles(c.req.path) && /^multipart\//i.test(c.req.header('content-type') ?? '');
    const form = await readForm(c, hasFiles ? UPLOAD_FORM_BYTES : undefined);
    if (!form.ok) {
      if (!hasFiles || !c.var.actor) return pages.refuseForm(c, form.refusal, null);
      c.set('formRefusal', form.refusal);
      return next();
    }
    if (!c.var.actor) return pages.signIn(c, form.value);
    if (!hasFormToken(c, form.value)) return pages.refuseForm(c, { code: 'form-token-old' }, form.value);
    c.set('form', form.value);
    return next();
  };
}

/** Lets only signed-in people through; a posted form is handled by `readPostedForm` before. */
export function requireSignIn(pages: SessionPages): MiddlewareHandler<AppEnv> {
  return async (c, next) => (c.var.actor ? next() : pages.signIn(c, null));
}

/** The browser says that another site sent this. */
export function isFromElsewhere(c: AppContext): boolean {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return !comesFromOurPage({ origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site'), host });
}

/** The form carries the token of the session that sends it. */
export function hasFormToken(c: AppContext, form: Form): boolean {
  return isFormToken(valueOf(form, FORM_TOKEN_FIELD), c.var.formToken);
}

/** A path of our own to return to after signing in; the fallback for anything that could lead elsewhere. */
export function localPath(text: string, fallback: string): string {
  return /^\/[a-z][a-zA-Z0-9/_-]*$/.test(text) ? text : fallback;
}

/** What may be sent again after signing in: text fields only, never the old token, and not without end. */
export function wordsToCarry(form: Form): readonly { name: string; value: string }[] {
  return Object.entries(form.fields)
    .filter(([name]) => name !== FORM_TOKEN_FIELD && !name.startsWith('carry.'))
    .flatMap(([name, values]) => values.map((value) => ({ name, value })));
}
