// The one typed context that middleware passes on. Nothing else travels beside a request.
import type { Context } from 'hono';
import type { Actor } from '../values/actor.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Translate } from '../i18n/index.ts';
import type { Refusal } from '../values/result.ts';
import type { Form } from './form.ts';

export interface AppVariables {
  /** Names this request in logs and on a fault page; says nothing about who asked. */
  readonly requestId: string;
  readonly now: Date;
  /** The calendar day of `now` where the jurisdiction's offices sit. */
  readonly today: IsoDate;
  readonly t: Translate;
  /** The signed-in person, null for everybody else. */
  readonly actor: Actor | null;
  /** The token that forms of this session carry; empty without a session. */
  readonly formToken: string;
  /** What was posted, already known to come from our own page; empty for GET and when `formRefusal` says why. */
  readonly form: Form;
  /** Why the posted form could not be read (too large, cut off), for pages that take files; null otherwise. */
  readonly formRefusal: Refusal | null;
}

export type AppEnv = { Variables: { -readonly [K in keyof AppVariables]: AppVariables[K] } };
export type AppContext = Context<AppEnv>;
