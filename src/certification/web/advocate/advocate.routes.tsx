// The advocate's own pages: every request of the organisation, and one of them from its receipt to its end.
import { Hono } from 'hono';
import { valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { NO_ERRORS } from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { listClients } from '../../actions/list-clients.ts';
import { replyToAgency } from '../../actions/reply-to-agency.ts';
import { withdrawRequest } from '../../actions/withdraw-request.ts';
import { calendarFile, type CalendarEntry } from '../../domain/calendar-file.ts';
import { casePath, ownCase, requestId } from '../draft/draft.routes.tsx';
import { TaskListPage } from '../draft/task-list.page.tsx';
import { errorsIn, notFound, refused } from '../refused.tsx';
import { sendDocument } from '../send-document.ts';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { CasePage } from './case.page.tsx';
import { ClientsPage } from './clients.page.tsx';
import { MyRequestsPage } from './my-requests.page.tsx';

type World = CertificationWebWorld;

export function advocateRoutes(world: World): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const request = '/advocate/requests/:id';
  routes.get('/advocate', async (c) => {
    const list = await listClients(world, signedIn(c), c.var.now);
    return list.ok ? c.html(<MyRequestsPage c={c} world={world} list={list.value} />) : notFound(c, world);
  });
  routes.get('/advocate/clients', async (c) => {
    const list = await listClients(world, signedIn(c), c.var.now);
    return list.ok ? c.html(<ClientsPage c={c} world={world} list={list.value} />) : notFound(c, world);
  });
  routes.get(request, (c) => showCase(c, world));
  routes.post(`${request}/reply`, (c) => reply(c, world));
  routes.post(`${request}/withdraw`, (c) => withdraw(c, world));
  routes.get(`${request}/documents/:document`, (c) => sendDocument(c, world));
  routes.get(`${request}/calendar.ics`, (c) => calendar(c, world));
  return routes;
}

async function showCase(c: AppContext, world: World) {
  const request = await ownCase(c, world);
  if (request === null) return notFound(c, world);
  if (request.state === 'draft') return c.html(<TaskListPage c={c} world={world} draft={request} />);
  return c.html(<CasePage c={c} world={world} request={request} reply="" errors={NO_ERRORS} />);
}

function revisionOf(c: AppContext): number {
  return Number(valueOf(c.var.form, 'revision')) || 0;
}

async function reply(c: AppContext, world: World) {
  const text = valueOf(c.var.form, 'text');
  const command = { requestId: requestId(c), text, expectedRevision: revisionOf(c) };
  const sent = await replyToAgency(world, signedIn(c), c.var.now, command);
  return sent.ok ? c.redirect(casePath(c), 303) : notReplied(c, world, sent.refusal, text);
}

async function notReplied(c: AppContext, world: World, refusal: Refusal, text: string) {
  const request = refusal.code === 'fields' ? await ownCase(c, world) : null;
  if (request === null) return refused(c, world, refusal, casePath(c));
  const errors = errorsIn(c.var.t, refusal.issues);
  return c.html(<CasePage c={c} world={world} request={request} reply={text} errors={errors} />, 422);
}

async function withdraw(c: AppContext, world: World) {
  const command = { requestId: requestId(c), expectedRevision: revisionOf(c) };
  const done = await withdrawRequest(world, signedIn(c), c.var.now, command);
  return done.ok ? c.redirect(casePath(c), 303) : refused(c, world, done.refusal, casePath(c));
}

/** The day an answer is due, and in the end the last safe filing day, with titles that tell a stranger nothing. */
async function calendar(c: AppContext, world: World) {
  const request = await ownCase(c, world);
  const entries = request === null ? [] : entriesOf(c, request);
  if (entries.length === 0) return notFound(c, world);
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="dates.ics"');
  return c.body(calendarFile(entries, c.var.now));
}

function entriesOf(c: AppContext, request: RequesterCase): readonly CalendarEntry[] {
  const { t } = c.var;
  const uid = (kind: string) => `${kind}-${request.requestId}@amparo`;
  if (request.form !== null)
    return [
      {
        uid: uid('file'),
        on: request.form.fileBy,
        title: t('certification.calendar.file', { reference: request.reference ?? '' }),
        remindDaysBefore: [60, 30, 7],
      },
    ];
  const due = request.clock?.dueOn;
  if (!due) return [];
  const title = t('certification.calendar.due', { reference: request.reference ?? '' });
  return [{ uid: uid('due'), on: due, title, remindDaysBefore: [7] }];
}
