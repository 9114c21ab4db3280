// From the recorded signature to the released form: print, ink, scan, upload, release, in this order.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { Button, ErrorSummary, FileField, HiddenFields, LinkButton, Note, type FormErrors } from '../../../ui/index.ts';
import type { FormSignature } from '../../actions/open-form.ts';
import type { CertificationWebWorld } from '../world.ts';
import { FilingSection } from './authority-section.tsx';
import { FitSection } from './fit-section.tsx';
import { agencyPath, type SigningCase } from './signing-case.ts';
import { SigningFrame } from './signing-frame.tsx';

export interface SignedFormPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
  readonly refusal: Refusal | null;
  readonly errors: FormErrors;
}

export function SignedFormPage(props: SignedFormPageProps) {
  const { c, world, signing, refusal, errors } = props;
  const { t } = c.var;
  const { signature } = signing.opened;
  return (
    <SigningFrame
      c={c}
      world={world}
      signing={signing}
      title={t('signing.paper.title')}
      heading={t('signing.paper.heading')}
      refusal={refusal}
      isError={errors.any}
    >
      <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
      {signature === null ? <NotSigned {...props} /> : <Steps {...props} signature={signature} />}
    </SigningFrame>
  );
}

function NotSigned({ c, signing }: SignedFormPageProps) {
  const { t } = c.var;
  return (
    <Note id="not-signed" title={t('signing.sign.notNow')}>
      <p>{t('signing.paper.notSigned')}</p>
      <p>
        <LinkButton kind="quiet" href={`${agencyPath(c, signing.request.requestId)}/sign`}>
          {t('signing.paper.toSign')}
        </LinkButton>
      </p>
    </Note>
  );
}

type StepProps = SignedFormPageProps & { readonly signature: FormSignature };

function Steps(props: StepProps) {
  const { c, world, signing, signature } = props;
  const { t } = c.var;
  const authority = t(`signing.authority.by.${signature.kind}`, { since: t.date(signature.since) });
  const recorded = { name: signature.signerName, title: signature.signerTitle, date: t.date(signature.signedOn) };
  const isReleased = signing.request.state === 'released';
  return (
    <>
      {isReleased && (
        <Note kind="ok" live>
          <p>{t('signing.paper.released')}</p>
        </Note>
      )}
      <p class="lede">{t('signing.paper.recorded', { ...recorded, authority })}</p>
      <div class="side">
        <div class="flow">
          <PrintAndInk {...props} />
          <Upload {...props} />
          <Release {...props} />
        </div>
        <aside class="rail" aria-label={t('signing.sign.about')}>
          <FilingSection c={c} world={world} signing={signing} />
        </aside>
      </div>
    </>
  );
}

function PrintAndInk({ c, signing, signature }: StepProps) {
  const { t } = c.var;
  const isReleased = signing.request.state === 'released';
  return (
    <>
      <section class="flow" aria-labelledby="print">
        <h2 id="print">{t('signing.paper.printTitle')}</h2>
        {!isReleased && <FitSection c={c} fit={signing.fit} />}
        <p>
          <LinkButton kind="quiet" icon="print" href={`${agencyPath(c, signing.request.requestId)}/supplement-b.pdf`}>
            {signing.fit === null ? t('signing.paper.printWorksheet') : t('signing.paper.print')}
          </LinkButton>
        </p>
      </section>
      <section class="flow" aria-labelledby="ink">
        <h2 id="ink">{t('signing.paper.inkTitle')}</h2>
        <p>{t('signing.paper.ink', { date: t.date(signature.signedOn) })}</p>
        <p>{t('signing.paper.keep')}</p>
      </section>
    </>
  );
}

function scansOf({ request }: SigningCase) {
  return request.documents.filter(({ kind }) => kind === 'signed-form');
}

function hasScan(signing: SigningCase): boolean {
  return scansOf(signing).length > 0;
}

function Upload({ c, world, signing, errors }: StepProps) {
  const { t } = c.var;
  const { request } = signing;
  const allowed = request.allowed['attach-signed-form'];
  return (
    <section class="card flow" aria-labelledby="upload">
      <h2 id="upload">{t('signing.paper.uploadTitle')}</h2>
      <Scans c={c} world={world} signing={signing} />
      {allowed.ok ? (
        <form
          method="post"
          enctype="multipart/form-data"
          action={`${agencyPath(c, request.requestId)}/signed-form`}
          class="flow"
          data-once
        >
          <p>{t('signing.paper.upload')}</p>
          <FileField
            name="file"
            label={t('signing.paper.file')}
            hint={t('signing.paper.fileHint')}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            issue={errors.issuesFor('file')}
          />
          <p>
            <Button kind={hasScan(signing) ? 'quiet' : 'primary'}>
              {hasScan(signing) ? t('signing.paper.better') : t('signing.paper.uploadButton')}
            </Button>
          </p>
          <HiddenFields values={{ csrf: c.var.formToken, revision: String(request.revision) }} />
        </form>
      ) : (
        request.state === 'signed' && <p class="small">{t('signing.paper.uploadRole')}</p>
      )}
    </section>
  );
}

/** Every scan; the last one is what the requester gets. */
function Scans({ c, world, signing }: Pick<SignedFormPageProps, 'c' | 'world' | 'signing'>) {
  const { t } = c.var;
  const scans = scansOf(signing);
  if (scans.length === 0) return <p class="soft">{t('signing.paper.noScan')}</p>;
  return (
    <ul class="bare">
      {scans.map((scan, index) => (
        <li>
          <a class="pad" href={`${agencyPath(c, signing.request.requestId)}/documents/${scan.id}`}>
            <bdi>{scan.fileName}</bdi>
          </a>{' '}
          <span class="small soft">
            {t('signing.paper.scanLine', {
              type: t(`certification.documents.type.${scan.mediaType}`),
              at: t.dateTime(scan.addedAt, world.site.timeZone),
            })}
            {index === scans.length - 1 && (
              <>
                {t('certification.comma')} {t('signing.paper.current')}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Release({ c, signing }: StepProps) {
  const { t } = c.var;
  const { request } = signing;
  const here = agencyPath(c, request.requestId);
  if (request.state === 'released')
    return (
      <p>
        <LinkButton kind="quiet" href={`${here}/letters/release`}>
          {t('signing.paper.letter')}
        </LinkButton>
      </p>
    );
  const isRefused = !request.allowed.release.ok;
  const isRole = !request.allowed.release.ok && request.allowed.release.refusal.code === 'role-needed';
  return (
    <form method="post" action={`${here}/release`} class="card flow" data-once>
      <h2>{t('signing.paper.releaseTitle')}</h2>
      <p>{t('signing.paper.release')}</p>
      {isRefused && (
        <p class="small" id="why-not-released">
          {isRole ? t('signing.paper.releaseRole') : t('signing.paper.releaseBlocked')}
        </p>
      )}
      <p>
        <Button blockedBy={isRefused ? 'why-not-released' : undefined}>{t('signing.paper.releaseButton')}</Button>
      </p>
      <HiddenFields values={{ csrf: c.var.formToken, revision: String(request.revision) }} />
    </form>
  );
}
