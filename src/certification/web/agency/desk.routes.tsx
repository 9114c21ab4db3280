// The desk's addresses. Each form posts to its own; a refusal draws the desk again with its reason and the typed words.
import { Hono } from 'hono';
import { valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { FieldIssue, Refusal } from '../../../platform/values/result.ts';
import { askInformation } from '../../actions/ask-information.ts';
import { assignRequest } from '../../actions/assign-request.ts';
import { beginReview } from '../../actions/begin-review.ts';
import { certifyRequest } from '../../actions/certify-request.ts';
import { confirmDenial } from '../../actions/confirm-denial.ts';
import { openCase } from '../../actions/open-case.ts';
import { proposeDenial } from '../../actions/propose-denial.ts';
import { recordFinding } from '../../actions/record-finding.ts';
import { returnDenial } from '../../actions/return-denial.ts';
import { returnToReview } from '../../actions/return-to-review.ts';
import { writeInternalNote } from '../../actions/write-internal-note.ts';
import { notFound } from '../refused.tsx';
import { sendDocument } from '../send-document.ts';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { findingsToSave, issuesAtBoxes, parseReasons } from './desk-forms.ts';
import { deskPath, type DeskForm } from './desk-parts.ts';
import { statusFor, toRefused, type NotDone } from './desk-refused.ts';
import { DeskPage } from './desk.page.tsx';

type World = CertificationWebWorld;

/** Null: done. */
type Performed = Refusal | null;
type Perform = (c: AppContext, world: World) => Promise<Performed>;

export function deskRoutes(world: World): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const request = '/agency/requests/:id';
  routes.get(request, (c) => showDesk(c, world, null));
  routes.get(`${request}/documents/:document`, (c) => sendDocument(c, world));
  for (const [form, { perform, then }] of Object.entries(FORMS)) {
    routes.post(`${request}/${form}`, async (c) => {
      const refusal = await perform(c, world);
      if (refusal !== null) return showDesk(c, world, { form: form as DeskForm, refusal }); // keys of FORMS
      return c.redirect(`${deskPath(c, requestId(c))}${then}`, 303);
    });
  }
  return routes;
}

/** What each form does, and where on the page its person goes on. */
const FORMS: Readonly<Record<DeskForm, { readonly perform: Perform; readonly then: string }>> = {
  begin: { perform: (c, world) => simple(c, world, beginReview), then: '' },
  certify: { perform: (c, world) => simple(c, world, certifyRequest), then: '' },
  confirm: { perform: (c, world) => simple(c, world, confirmDenial), then: '' },
  ask: { perform: (c, world) => written(c, world, askInformation), then: '#messages' },
  notes: { perform: (c, world) => written(c, world, writeInternalNote), then: '#notes' },
  return: {
    perform: (c, world) => written(c, world, valueOf(c.var.form, 'from') === 'to-sign' ? returnToReview : returnDenial),
    then: '',
  },
  assign: { perform: assign, then: '#assignment' },
  findings: { perform: saveFindings, then: '#questions' },
  deny: { perform: deny, then: '' },
};

function requestId(c: AppContext): string {
  return c.req.param('id') ?? '';
}

function commandOf(c: AppContext) {
  return { requestId: requestId(c), expectedRevision: Number(valueOf(c.var.form, 'revision')) || 0 };
}

async function simple(c: AppContext, world: World, action: typeof certifyRequest): Promise<Performed> {
  const done = await action(world, signedIn(c), c.var.now, commandOf(c));
  return done.ok ? null : done.refusal;
}

async function written(c: AppContext, world: World, action: typeof askInformation): Promise<Performed> {
  const command = { ...commandOf(c), text: valueOf(c.var.form, 'text') };
  const done = await action(world, signedIn(c), c.var.now, command);
  return done.ok ? null : done.refusal;
}

async function assign(c: AppContext, world: World): Promise<Performed> {
  const to = valueOf(c.var.form, 'to');
  const command = { ...commandOf(c), to: to === 'nobody' ? null : to };
  const done = await assignRequest(world, signedIn(c), c.var.now, command);
  return done.ok ? null : done.refusal;
}

/** Saves question after question; what one of them lacks does not hold up the others. */
async function saveFindings(c: AppContext, world: World): Promise<Performed> {
  let { expectedRevision } = commandOf(c);
  const issues: FieldIssue[] = [];
  const touched = findingsToSave(c.var.form.fields);
  if (touched.length === 0) return mayOpen(c, world);
  for (const finding of touched) {
    const command = { requestId: requestId(c), expectedRevision, ...finding };
    const saved = await recordFinding(world, signedIn(c), c.var.now, command);
    if (saved.ok) expectedRevision = saved.value.revision;
    else if (saved.refusal.code !== 'fields') return saved.refusal;
    else issues.push(...issuesAtBoxes(saved.refusal.issues, finding.criterion));
  }
  return issues.length === 0 ? null : { code: 'fields', issues };
}

/** Nothing was touched: the desk again, but only for whoever may see it. */
async function mayOpen(c: AppContext, world: World): Promise<Performed> {
  const opened = await openCase(world, signedIn(c), c.var.now, { requestId: requestId(c) });
  return opened.ok ? null : opened.refusal;
}

async function deny(c: AppContext, world: World): Promise<Performed> {
  const reasons = parseReasons(c.var.form.fields, world.law);
  if (!reasons.ok) return reasons.refusal;
  const command = { ...commandOf(c), reasons: reasons.value };
  const proposed = await proposeDenial(world, signedIn(c), c.var.now, command);
  return proposed.ok ? null : proposed.refusal;
}

async function showDesk(c: AppContext, world: World, notDone: NotDone | null) {
  if (notDone?.refusal.code === 'not-found') return notFound(c, world);
  const opened = await openCase(world, signedIn(c), c.var.now, { requestId: requestId(c) });
  if (!opened.ok || opened.value.side !== 'agency') return notFound(c, world);
  const view = opened.value;
  const refused = notDone === null ? null : toRefused(c, view, notDone, world.site.timeZone);
  return c.html(<DeskPage c={c} world={world} view={view} refused={refused} />, statusFor(notDone));
}
