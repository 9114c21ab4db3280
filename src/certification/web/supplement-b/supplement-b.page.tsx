// Supplement B to read: the same parts and items as the paper, for a screen reader, a phone, large print.
import type { AppContext } from '../../../platform/http/index.ts';
import { Crumbs, LinkButton, Note } from '../../../ui/index.ts';
import type { OpenedForm } from '../../actions/open-form.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { FormToRead } from './form-to-read.tsx';

export interface SupplementBPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly opened: OpenedForm;
  /** The edition that the PDF is printed on; null: a worksheet. */
  readonly printedEdition: string | null;
}

export function SupplementBPage({ c, world, opened, printedEdition }: SupplementBPageProps) {
  const { t } = c.var;
  const isRequester = opened.side === 'requester';
  const request = `${sidePath(c, opened)}/requests/${opened.requestId}`;
  const reference = opened.reference ?? t('signing.noReference');
  return (
    <Frame
      c={c}
      actor={signedIn(c)}
      site={world.site}
      title={t('signing.twin.title')}
      current={isRequester ? 'requests' : 'queue'}
    >
      <div class="noprint">
        <Crumbs
          label={t('signing.crumbs')}
          links={[
            { href: sidePath(c, opened), label: isRequester ? t('certification.menu.requests') : t('signing.queue') },
            { href: request, label: reference },
          ]}
          here={t('signing.twin.title')}
        />
      </div>
      <div class="flow">
        <Note kind="plain">
          <p>{basisSentence(c, opened)}</p>
        </Note>
        <div class="side">
          <div class="card">
            <FormToRead t={t} opened={opened} printedEdition={printedEdition} />
          </div>
          <aside class="rail noprint" aria-label={t('signing.sign.about')}>
            <div class="card flow">
              <p>
                <LinkButton kind="quiet" icon="print" href={`${request}/supplement-b.pdf`}>
                  {printedEdition === null ? t('signing.twin.worksheet') : t('signing.twin.pdf')}
                </LinkButton>
              </p>
              {!opened.showANumber && <p class="small">{t('signing.twin.hidden')}</p>}
              <p>
                <a class="pad" href={request}>
                  {t('signing.twin.back')}
                </a>
              </p>
            </div>
          </aside>
        </div>
      </div>
    </Frame>
  );
}

function sidePath(c: AppContext, { side }: OpenedForm): string {
  return `/${c.var.t.language}/${side === 'requester' ? 'advocate' : 'agency'}`;
}

function basisSentence(c: AppContext, { basis, signature }: OpenedForm): string {
  const { t } = c.var;
  if (basis === 'signature' && signature !== null)
    return t('signing.twin.signature', { date: t.date(signature.signedOn) });
  return basis === 'answers' ? t('signing.twin.answers') : t('signing.twin.findings');
}
