// Supplement B for both sides, as a page and as paper, and the scan of the signed one for the requester.
import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../../../platform/http/index.ts';
import { openCase } from '../../actions/open-case.ts';
import { openForm, type OpenedForm } from '../../actions/open-form.ts';
import { notFound } from '../refused.tsx';
import { sendFile } from '../send-document.ts';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { editionFor, prepareForm } from './prepared-form.ts';
import { SupplementBPage } from './supplement-b.page.tsx';

type Side = OpenedForm['side'];

const PATHS = [
  { side: 'requester', path: '/advocate/requests/:id' },
  { side: 'agency', path: '/agency/requests/:id' },
] as const satisfies readonly { readonly side: Side; readonly path: string }[];

export function supplementBRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const { side, path } of PATHS) {
    routes.get(`${path}/supplement-b`, (c) => show(c, world, side));
    routes.get(`${path}/supplement-b.pdf`, (c) => print(c, world, side));
  }
  routes.get('/advocate/requests/:id/signed-form', (c) => scan(c, world));
  return routes;
}

/** Each side has its own address; under the other's there is nothing. */
async function opened(c: AppContext, world: CertificationWebWorld, side: Side): Promise<OpenedForm | null> {
  const form = await openForm(world, signedIn(c), c.var.now, { requestId: c.req.param('id') ?? '' });
  return form.ok && form.value.side === side ? form.value : null;
}

async function show(c: AppContext, world: CertificationWebWorld, side: Side) {
  const form = await opened(c, world, side);
  if (form === null) return notFound(c, world);
  const printedEdition = await editionFor(world, form);
  return c.html(<SupplementBPage c={c} world={world} opened={form} printedEdition={printedEdition} />);
}

async function print(c: AppContext, world: CertificationWebWorld, side: Side) {
  const form = await opened(c, world, side);
  if (form === null) return notFound(c, world);
  const { kind, pdf } = await prepareForm(world, form);
  const { t } = c.var;
  const values = { reference: form.reference ?? t('signing.noReference') };
  const fileName = kind === 'official' ? t('signing.file.form', values) : t('signing.file.worksheet', values);
  return sendFile(c, { fileName, mediaType: 'application/pdf', bytes: pdf });
}

/** Once released: to the document itself. */
async function scan(c: AppContext, world: CertificationWebWorld) {
  const request = await openCase(world, signedIn(c), c.var.now, { requestId: c.req.param('id') ?? '' });
  if (!request.ok || request.value.side !== 'requester' || request.value.form === null) return notFound(c, world);
  const { requestId, form } = request.value;
  return c.redirect(`/${c.var.t.language}/advocate/requests/${requestId}/documents/${form.documentId}`, 303);
}
