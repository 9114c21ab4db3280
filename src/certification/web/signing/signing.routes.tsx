// The certifying official's addresses: sign, send back, take the scan, release.
import { Hono } from 'hono';
import { valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { formErrors, NO_ERRORS, type FormErrors } from '../../../ui/index.ts';
import { attachSignedForm } from '../../actions/attach-signed-form.ts';
import { releaseForm } from '../../actions/release-form.ts';
import { returnToReview } from '../../actions/return-to-review.ts';
import { signForm } from '../../actions/sign-form.ts';
import { notFound, refusalSentence } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { SignPage } from './sign.page.tsx';
import { SignedFormPage } from './signed-form.page.tsx';
import { agencyPath, requestId, signingCase } from './signing-case.ts';

export function signingRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const request = '/agency/requests/:id';
  routes.get(`${request}/sign`, (c) => showSign(c, world));
  routes.post(`${request}/sign`, (c) => sign(c, world));
  routes.post(`${request}/return-to-review`, (c) => sendBack(c, world));
  routes.get(`${request}/signed-form`, (c) => showPaper(c, world));
  routes.post(`${request}/signed-form`, (c) => upload(c, world));
  routes.post(`${request}/release`, (c) => release(c, world));
  return routes;
}

interface NotDone {
  readonly refusal?: Refusal;
  readonly errors?: FormErrors;
  readonly reason?: string;
}

/** 422 for what was typed, 409 for what happened meanwhile or may not be done; nothing was changed in either. */
function statusOf({ refusal, errors }: NotDone): 200 | 409 | 422 {
  if (refusal !== undefined) return 409;
  return errors?.any === true ? 422 : 200;
}

async function showSign(c: AppContext, world: CertificationWebWorld, notDone: NotDone = {}) {
  const signing = await signingCase(c, world);
  if (signing === null) return notFound(c, world);
  const { refusal = null, errors = NO_ERRORS, reason = '' } = notDone;
  const shown = { signing, refusal, errors, reason };
  return c.html(<SignPage c={c} world={world} {...shown} />, statusOf(notDone));
}

async function showPaper(c: AppContext, world: CertificationWebWorld, notDone: NotDone = {}) {
  const signing = await signingCase(c, world);
  if (signing === null) return notFound(c, world);
  const { refusal = null, errors = NO_ERRORS } = notDone;
  return c.html(
    <SignedFormPage c={c} world={world} signing={signing} refusal={refusal} errors={errors} />,
    statusOf(notDone),
  );
}

/** The request and the revision that the posted page was drawn from. */
function commandOf(c: AppContext) {
  return { requestId: requestId(c), expectedRevision: Number(valueOf(c.var.form, 'revision')) || 0 };
}

async function sign(c: AppContext, world: CertificationWebWorld) {
  const signed = await signForm(world, signedIn(c), c.var.now, commandOf(c));
  if (signed.ok) return c.redirect(`${agencyPath(c)}/signed-form`, 303);
  return showSign(c, world, { refusal: signed.refusal });
}

async function sendBack(c: AppContext, world: CertificationWebWorld) {
  const reason = valueOf(c.var.form, 'text');
  const returned = await returnToReview(world, signedIn(c), c.var.now, { ...commandOf(c), text: reason });
  if (returned.ok) return c.redirect(agencyPath(c), 303);
  const { refusal } = returned;
  if (refusal.code !== 'fields') return showSign(c, world, { refusal, reason });
  const { t } = c.var;
  const issues = (refusal.issues ?? []).map(({ field, code, params }) => ({
    field,
    message: t.maybe(`signing.issue.${code}`, params) ?? t('signing.issue.required'),
  }));
  return showSign(c, world, { errors: formErrors(issues), reason });
}

/** A file that cannot be taken comes back as a message at its field, as on the requester's page of documents. */
async function upload(c: AppContext, world: CertificationWebWorld) {
  const { form, formRefusal } = c.var;
  if (formRefusal) return showPaper(c, world, { errors: fileError(c, formRefusal) });
  const file = form.files['file'];
  if (file === undefined) return showPaper(c, world, { errors: fileError(c, { code: 'file-empty' }) });
  const attached = await attachSignedForm(world, signedIn(c), c.var.now, { ...commandOf(c), file });
  if (attached.ok) return c.redirect(`${agencyPath(c)}/signed-form`, 303);
  const { refusal } = attached;
  const isFile = refusal.code.startsWith('file-') || refusal.code === 'too-many-documents';
  return showPaper(c, world, isFile ? { errors: fileError(c, refusal) } : { refusal });
}

function fileError(c: AppContext, refusal: Refusal): FormErrors {
  return formErrors([{ field: 'file', message: refusalSentence(c.var.t, refusal) }]);
}

async function release(c: AppContext, world: CertificationWebWorld) {
  const released = await releaseForm(world, signedIn(c), c.var.now, commandOf(c));
  if (released.ok) return c.redirect(`${agencyPath(c)}/signed-form`, 303);
  return showPaper(c, world, { refusal: released.refusal });
}
