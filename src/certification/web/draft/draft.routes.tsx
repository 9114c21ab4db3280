// A request from its first page to its receipt, for the advocate.
import { Hono } from 'hono';
import { valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { FieldIssue, Refusal } from '../../../platform/values/result.ts';
import { NO_ERRORS } from '../../../ui/index.ts';
import { addDocument } from '../../actions/add-document.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { listClients } from '../../actions/list-clients.ts';
import { openCase } from '../../actions/open-case.ts';
import { removeDocument } from '../../actions/remove-document.ts';
import { saveDraftPage } from '../../actions/save-draft-page.ts';
import { startDraft } from '../../actions/start-draft.ts';
import { submitRequest } from '../../actions/submit-request.ts';
import { REQUEST_PAGES, type RequestPage } from '../../domain/answers.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { errorsIn, notFound, refusalSentence, refused } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { CheckPage } from './check.page.tsx';
import { DocumentsPage } from './documents.page.tsx';
import { EditPage, nextPage } from './edit.page.tsx';
import { NewRequestPage } from './new-request.page.tsx';
import { ReceiptPage } from './receipt.page.tsx';

type World = CertificationWebWorld;

export function draftRoutes(world: World): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const request = '/advocate/requests/:id';
  routes.get('/advocate/new', (c) => showNew(c, world, {}, []));
  routes.post('/advocate/new', (c) => begin(c, world));
  routes.get(`${request}/edit/:page`, (c) => edit(c, world));
  routes.post(`${request}/edit/:page`, (c) => save(c, world));
  routes.post(`${request}/autosave/:page`, (c) => autosave(c, world));
  routes.get(`${request}/documents`, (c) => documents(c, world, '', []));
  routes.post(`${request}/documents`, (c) => upload(c, world));
  routes.post(`${request}/documents/:document/remove`, (c) => remove(c, world));
  routes.get(`${request}/check`, (c) => check(c, world));
  routes.post(`${request}/check`, (c) => send(c, world));
  routes.get(`${request}/receipt`, (c) => receipt(c, world));
  return routes;
}

/** The requester's side of the case in the address; null when this person may not know of it. */
export async function ownCase(c: AppContext, world: World): Promise<RequesterCase | null> {
  const opened = await openCase(world, signedIn(c), c.var.now, { requestId: requestId(c) });
  return opened.ok && opened.value.side === 'requester' ? opened.value : null;
}

export function requestId(c: AppContext): string {
  return c.req.param('id') ?? '';
}

export function casePath(c: AppContext, id: string = requestId(c)): string {
  return `/${c.var.t.language}/advocate/requests/${id}`;
}

function revisionOf(c: AppContext): number {
  return Number(valueOf(c.var.form, 'revision')) || 0;
}

async function showNew(c: AppContext, world: World, fields: Fields, issues: readonly FieldIssue[]) {
  const list = await listClients(world, signedIn(c), c.var.now);
  if (!list.ok) return notFound(c, world);
  const errors = errorsIn(c.var.t, issues);
  const page = <NewRequestPage c={c} world={world} list={list.value} fields={fields} errors={errors} />;
  return c.html(page, errors.any ? 422 : 200);
}

async function begin(c: AppContext, world: World) {
  const { form } = c.var;
  const [agency, client] = [valueOf(form, 'agency'), valueOf(form, 'client')];
  if (agency === '') return showNew(c, world, form.fields, [{ field: 'agency', code: 'choose-agency' }]);
  if (client === '') return showNew(c, world, form.fields, [{ field: 'client', code: 'choose-client' }]);
  const who = client === 'new' ? { clientFields: form.fields } : { clientId: client };
  const started = await startDraft(world, signedIn(c), c.var.now, { agencyId: agency, ...who });
  if (started.ok) return c.redirect(casePath(c, started.value.requestId), 303);
  if (started.refusal.code === 'fields') return showNew(c, world, form.fields, started.refusal.issues ?? []);
  if (started.refusal.code === 'no-such-agency')
    return showNew(c, world, form.fields, [{ field: 'agency', code: 'choose-agency' }]);
  return refused(c, world, started.refusal, `/${c.var.t.language}/advocate/new`);
}

function pageOf(c: AppContext): RequestPage | undefined {
  return REQUEST_PAGES.find((page) => page === c.req.param('page'));
}

async function edit(c: AppContext, world: World) {
  const [draft, page] = [await ownCase(c, world), pageOf(c)];
  if (draft === null || page === undefined) return notFound(c, world);
  if (draft.state !== 'draft') return c.redirect(casePath(c), 303);
  return c.html(
    <EditPage c={c} world={world} draft={draft} page={page} posted={null} errors={NO_ERRORS} isStale={false} />,
  );
}

async function save(c: AppContext, world: World) {
  const page = pageOf(c);
  if (page === undefined) return notFound(c, world);
  const command = { requestId: requestId(c), page, fields: c.var.form.fields, expectedRevision: revisionOf(c) };
  const saved = await saveDraftPage(world, signedIn(c), c.var.now, command);
  if (saved.ok) return c.redirect(afterSaving(c, page), 303);
  return notSaved(c, world, page, saved.refusal);
}

function afterSaving(c: AppContext, page: RequestPage): string {
  const next = nextPage(page);
  return next === null || valueOf(c.var.form, 'then') === 'list' ? casePath(c) : `${casePath(c)}/edit/${next}`;
}

/** The page again, with what was typed: after a mistake, or because somebody saved another version meanwhile. */
async function notSaved(c: AppContext, world: World, page: RequestPage, refusal: Refusal) {
  if (refusal.code !== 'fields' && refusal.code !== 'stale-page') return refused(c, world, refusal, casePath(c));
  const draft = await ownCase(c, world);
  if (draft === null) return notFound(c, world);
  const shown = { posted: c.var.form.fields, errors: errorsIn(c.var.t, refusal.issues) };
  const isStale = refusal.code === 'stale-page';
  return c.html(
    <EditPage c={c} world={world} draft={draft} page={page} {...shown} isStale={isStale} />,
    isStale ? 409 : 422,
  );
}

/** Keeps what a pause left in the form. Says only whether it was kept; the page itself shows mistakes when it is sent. */
async function autosave(c: AppContext, world: World) {
  const command = { requestId: requestId(c), page: c.req.param('page') ?? '', fields: c.var.form.fields };
  const saved = await saveDraftPage(world, signedIn(c), c.var.now, command);
  if (saved.ok) return c.body(null, 204);
  if (saved.refusal.code === 'not-found' || saved.refusal.code === 'no-such-page') return notFound(c, world);
  return c.body(null, saved.refusal.code === 'fields' ? 422 : 409);
}

async function documents(c: AppContext, world: World, title: string, issues: readonly FieldIssue[], message?: string) {
  const request = await ownCase(c, world);
  if (request === null) return notFound(c, world);
  const errors = message === undefined ? errorsIn(c.var.t, issues) : fileError(c, message);
  return c.html(
    <DocumentsPage c={c} world={world} request={request} title={title} errors={errors} />,
    errors.any ? 422 : 200,
  );
}

function fileError(c: AppContext, message: string) {
  return { ...errorsIn(c.var.t), issues: [{ field: 'file', message }], any: true, issuesFor: onlyFile(message) };
}

const onlyFile = (message: string) => (field: string) => (field === 'file' ? message : undefined);

async function upload(c: AppContext, world: World) {
  const { form, formRefusal, t } = c.var;
  const title = valueOf(form, 'title');
  if (formRefusal) return documents(c, world, title, [], refusalSentence(t, formRefusal));
  const file = form.files['file'];
  if (file === undefined) return documents(c, world, title, [], t('certification.refusals.file-empty'));
  const added = await addDocument(world, signedIn(c), c.var.now, { requestId: requestId(c), file, title });
  if (added.ok) return c.redirect(`${casePath(c)}/documents`, 303);
  const { code, issues } = added.refusal;
  if (code === 'fields') return documents(c, world, title, issues ?? []);
  if (code.startsWith('file-') || code === 'too-many-documents')
    return documents(c, world, title, [], refusalSentence(t, added.refusal));
  return refused(c, world, added.refusal, casePath(c));
}

async function remove(c: AppContext, world: World) {
  const command = { requestId: requestId(c), documentId: c.req.param('document') ?? '' };
  const removed = await removeDocument(world, signedIn(c), c.var.now, command);
  return removed.ok
    ? c.redirect(`${casePath(c)}/documents`, 303)
    : refused(c, world, removed.refusal, `${casePath(c)}/documents`);
}

async function check(c: AppContext, world: World) {
  const draft = await ownCase(c, world);
  if (draft === null) return notFound(c, world);
  if (draft.state !== 'draft') return c.redirect(casePath(c), 303);
  return c.html(<CheckPage c={c} world={world} draft={draft} errors={NO_ERRORS} />);
}

/** Sending the same draft twice leads to the same receipt. */
async function send(c: AppContext, world: World) {
  const command = { requestId: requestId(c), expectedRevision: revisionOf(c) };
  const sent = await submitRequest(world, signedIn(c), c.var.now, command);
  if (sent.ok) return c.redirect(`${casePath(c)}/receipt`, 303);
  if (sent.refusal.code !== 'incomplete' && sent.refusal.code !== 'stale-page')
    return refused(c, world, sent.refusal, casePath(c));
  const draft = await ownCase(c, world);
  if (draft === null) return notFound(c, world);
  const message = refusalSentence(c.var.t, sent.refusal);
  const errors = { ...errorsIn(c.var.t), issues: [{ field: 'missing', message }], any: true };
  return c.html(<CheckPage c={c} world={world} draft={draft} errors={errors} />, 409);
}

async function receipt(c: AppContext, world: World) {
  const request = await ownCase(c, world);
  if (request === null) return notFound(c, world);
  if (request.receipt === null) return c.redirect(casePath(c), 303);
  return c.html(<ReceiptPage c={c} world={world} receipt={request.receipt} />);
}
