// What the agency alone knows for the federal form: a short page for reviewer and certifying official.
import { Hono } from 'hono';
import { valueOf, type AppContext, type AppEnv } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { formErrors, NO_ERRORS, type FormErrors } from '../../../ui/index.ts';
import { recordFormFacts } from '../../actions/record-form-facts.ts';
import { formFactFields } from '../../domain/form-facts.ts';
import type { Fields } from '../../domain/form-reader.ts';
import { notFound } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { FormFactsPage } from './form-facts.page.tsx';
import { agencyPath, requestId, signingCase } from './signing-case.ts';

export function formFactsRoutes(world: CertificationWebWorld): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const path = '/agency/requests/:id/form-facts';
  routes.get(path, (c) => show(c, world));
  routes.post(path, (c) => record(c, world));
  return routes;
}

interface NotDone {
  readonly fields: Fields;
  readonly refusal: Refusal | null;
  readonly errors: FormErrors;
}

async function show(c: AppContext, world: CertificationWebWorld, notDone: NotDone | null = null) {
  const signing = await signingCase(c, world);
  if (signing === null) return notFound(c, world);
  const { facts } = signing.opened;
  const fields = notDone?.fields ?? (facts === null ? {} : formFactFields(facts));
  const { refusal = null, errors = NO_ERRORS } = notDone ?? {};
  const status = notDone === null ? 200 : refusal === null ? 422 : 409;
  return c.html(<FormFactsPage c={c} world={world} {...{ signing, fields, refusal, errors }} />, status);
}

/** What was typed stays in the boxes, whatever is refused. */
async function record(c: AppContext, world: CertificationWebWorld) {
  const { fields } = c.var.form;
  const expectedRevision = Number(valueOf(c.var.form, 'revision')) || 0;
  const command = { requestId: requestId(c), fields, expectedRevision };
  const recorded = await recordFormFacts(world, signedIn(c), c.var.now, command);
  if (recorded.ok) return c.redirect(`${agencyPath(c)}/sign`, 303);
  const { refusal } = recorded;
  if (refusal.code !== 'fields') return show(c, world, { fields, refusal, errors: NO_ERRORS });
  const { t } = c.var;
  const issues = (refusal.issues ?? []).map(({ field, code, params }) => ({
    field,
    message: t.maybe(`signing.facts.issue.${code}`, params) ?? t('signing.facts.issue.other'),
  }));
  return show(c, world, { fields, refusal: null, errors: formErrors(issues) });
}
