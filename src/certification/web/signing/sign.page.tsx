// For the certifying official: what will be signed, by what right, and the act of recording it. The signature itself is ink.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { Button, ErrorSummary, HiddenFields, LinkButton, Note, TextArea, type FormErrors } from '../../../ui/index.ts';
import { FormToRead } from '../supplement-b/form-to-read.tsx';
import type { CertificationWebWorld } from '../world.ts';
import { CannotSign, FilingSection, MaySign } from './authority-section.tsx';
import { FitSection } from './fit-section.tsx';
import { LeftEmpty } from './left-empty.tsx';
import { agencyPath, type SigningCase } from './signing-case.ts';
import { SigningFrame } from './signing-frame.tsx';

export interface SignPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
  readonly refusal: Refusal | null;
  /** The reason for sending it back, as typed, when that was not done. */
  readonly reason: string;
  readonly errors: FormErrors;
}

export function SignPage(props: SignPageProps) {
  const { c, world, signing, refusal, errors } = props;
  const { t } = c.var;
  const waits = signing.request.state === 'to-sign';
  return (
    <SigningFrame
      c={c}
      world={world}
      signing={signing}
      title={t('signing.sign.title')}
      heading={t('signing.sign.heading')}
      refusal={refusal}
      isError={errors.any}
    >
      <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
      {waits ? <p class="lede">{t('signing.sign.lede')}</p> : <NotWaiting c={c} signing={signing} />}
      <CannotSign c={c} world={world} signing={signing} />
      {waits && <Waiting {...props} />}
      {!waits && signing.opened.signed === null && <Form c={c} signing={signing} />}
    </SigningFrame>
  );
}

/** Authority and deadline come before the form on a phone, beside it on a wide screen. */
function Waiting(props: SignPageProps) {
  const { c, world, signing } = props;
  const { t } = c.var;
  return (
    <div class="side flip">
      <aside class="rail" aria-label={t('signing.sign.about')}>
        <MaySign c={c} world={world} signing={signing} />
        <FilingSection c={c} world={world} signing={signing} />
      </aside>
      <div class="flow">
        <section class="flow" aria-labelledby="read">
          <h2 id="read">{t('signing.sign.readTitle')}</h2>
          <p>{t('signing.sign.readHint')}</p>
          <FitSection c={c} fit={signing.fit} />
          <LeftEmpty c={c} signing={signing} />
          <Form c={c} signing={signing} />
        </section>
        <RecordForm {...props} />
        {signing.request.allowed['return-to-review'].ok && <ReturnForm {...props} />}
      </div>
    </div>
  );
}

function Form({ c, signing }: Pick<SignPageProps, 'c' | 'signing'>) {
  return (
    <div class="card">
      <FormToRead t={c.var.t} opened={signing.opened} printedEdition={signing.fit?.printed ?? null} top={2} />
    </div>
  );
}

/** Somebody signed meanwhile, or it is not decided yet. */
function NotWaiting({ c, signing }: { readonly c: AppContext; readonly signing: SigningCase }) {
  const { t } = c.var;
  const { request, opened } = signing;
  const here = agencyPath(c, request.requestId);
  const { signature } = opened;
  return (
    <Note id="not-waiting" title={signature === null ? t('signing.sign.notNow') : t('signing.sign.signed')}>
      {signature === null ? (
        <p>{t('signing.sign.wrongState', { state: t(`signing.stateNow.${request.state}`) })}</p>
      ) : (
        <p>{t('signing.sign.already', { name: signature.signerName, date: t.date(signature.signedOn) })}</p>
      )}
      <p>
        {signature === null ? (
          <a class="pad" href={here}>
            {t('signing.sign.openCase')}
          </a>
        ) : (
          <>
            <LinkButton kind="quiet" href={`${here}/signed-form`}>
              {t('signing.sign.toForm')}
            </LinkButton>{' '}
            <a class="pad" href={`${here}/supplement-b`}>
              {t('signing.sign.readSigned')}
            </a>
          </>
        )}
      </p>
    </Note>
  );
}

function RecordForm({ c, signing }: SignPageProps) {
  const { t } = c.var;
  const { request } = signing;
  return (
    <form method="post" action={`${agencyPath(c, request.requestId)}/sign`} class="card flow" data-once>
      <h2>{t('signing.sign.recordTitle')}</h2>
      <p>{t('signing.sign.recordHint')}</p>
      {!request.allowed.sign.ok && <p class="small">{t('signing.sign.whoCan', { agency: request.agency.name })}</p>}
      <p>
        <Button icon="print" blockedBy={request.allowed.sign.ok ? undefined : 'why-not'}>
          {t('signing.sign.record')}
        </Button>
      </p>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(request.revision) }} />
    </form>
  );
}

function ReturnForm({ c, signing, reason, errors }: SignPageProps) {
  const { t } = c.var;
  const { request } = signing;
  return (
    <form method="post" action={`${agencyPath(c, request.requestId)}/return-to-review`} class="flow">
      <h2>{t('signing.sign.return')}</h2>
      <p>{t('signing.sign.returnHint')}</p>
      <TextArea name="text" label={t('signing.sign.reason')} value={reason} issue={errors.issuesFor('text')} />
      <p>
        <Button kind="quiet">{t('signing.sign.returnButton')}</Button>
      </p>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(request.revision) }} />
    </form>
  );
}
