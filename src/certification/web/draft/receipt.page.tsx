// The receipt: a code that nobody can deny, how to say it on the telephone, and what it opens. Made for paper too.
import type { AppContext } from '../../../platform/http/index.ts';
import { LinkButton, Note } from '../../../ui/index.ts';
import type { Receipt } from '../../actions/submit-request.ts';
import { formatReceiptCode, spokenReceiptCode } from '../../domain/receipt-code.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export function ReceiptPage({ c, world, receipt }: { c: AppContext; world: CertificationWebWorld; receipt: Receipt }) {
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${receipt.requestId}`;
  const title = t('certification.receipt.title');
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="requests">
      <article class="flow measure">
        <h1>{title}</h1>
        <p class="lede">
          {t('certification.receipt.received', {
            agency: receipt.agencyName,
            at: t.dateTime(receipt.receivedAt, world.site.timeZone),
          })}
        </p>
        <p class="card">
          <span class="small soft">{t('certification.receipt.code')}</span>
          <br />
          <b class="big" dir="ltr" translate="no">
            {formatReceiptCode(receipt.code)}
          </b>
        </p>
        <p>
          {t('certification.receipt.reference')} <b class="num">{receipt.reference}</b>.{' '}
          {t('certification.receipt.referenceHint')}
        </p>
        <h2>{t('certification.receipt.spoken')}</h2>
        <ol class="bare" dir="ltr">
          {spokenReceiptCode(receipt.code).map((group) => (
            <li lang="en">{group.join(', ')}</li>
          ))}
        </ol>
        <Note>
          <p>{t('certification.receipt.keep')}</p>
        </Note>
        <p class="row noprint">
          <LinkButton href={here}>{t('certification.receipt.open')}</LinkButton>
          <LinkButton kind="quiet" href={`/${t.language}/status`}>
            {t('certification.receipt.status')}
          </LinkButton>
        </p>
      </article>
    </Frame>
  );
}
