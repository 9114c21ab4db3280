// What a page shows when an action refuses: not found and not allowed alike, or a calm page that says what happened.
import type { AppContext } from '../../platform/http/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { FieldIssue, Refusal } from '../../platform/values/result.ts';
import { formErrors, NotFoundPage, Note, type FormErrors } from '../../ui/index.ts';
import { Frame } from './frame.tsx';
import { signedIn, type CertificationWebWorld } from './world.ts';

/** The very page that an address nobody knows gets: nothing in it may tell the two apart. */
export function notFound(c: AppContext, world: CertificationWebWorld) {
  return c.html(<NotFoundPage t={c.var.t} site={world.publicSite} />, 404);
}

/** 404 for what the person may not know of; else 409 and what happened meanwhile, with the way back. Nothing was changed. */
export function refused(c: AppContext, world: CertificationWebWorld, refusal: Refusal, back: string) {
  if (refusal.code === 'not-found') return notFound(c, world);
  const { t } = c.var;
  const title = t('certification.refused.title');
  return c.html(
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="none">
      <div class="flow measure">
        <h1>{title}</h1>
        <Note kind="stop" live>
          <p>{refusalSentence(t, refusal)}</p>
        </Note>
        <p>
          <a class="pad" href={back}>
            {t('certification.refused.back')}
          </a>
        </p>
      </div>
    </Frame>,
    409,
  );
}

export function refusalSentence(t: Translate, { code, params }: Refusal): string {
  return t.maybe(`certification.refusals.${code}`, params) ?? t('certification.refusals.other', { code });
}

/** The sentences for a form's issues. Dates are three boxes: the link leads to the first, which carries the field's id. */
export function errorsIn(t: Translate, issues: readonly FieldIssue[] = []): FormErrors {
  return formErrors(
    issues.map(({ field, code, params }) => ({
      field,
      message: t.maybe(`certification.issues.${code}`, params) ?? t('certification.issues.required'),
    })),
  );
}
