// The outbox as a page; there is none outside of a demonstration.
import { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/index.ts';
import { listOutgoingMail } from '../../actions/list-outgoing-mail.ts';
import { notFound } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { MailPage } from './mail.page.tsx';

export function mailRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/mail', async (c) => {
    const mails = world.site.demonstration ? await listOutgoingMail(world, signedIn(c)) : null;
    return mails?.ok ? c.html(<MailPage c={c} world={world} mails={mails.value} />) : notFound(c, world);
  });
  return routes;
}
