// Something broke on our side: calm words, a number that names the event in our log, a number to call.
import type { Translate } from '../../platform/i18n/index.ts';
import { Call } from '../components/call/call.tsx';
import type { Site } from '../site.ts';
import { SitePage } from './site-page.tsx';

export function FaultPage({ t, site, requestId }: { t: Translate; site: Site; requestId: string }) {
  return (
    <SitePage t={t} title={t('ui.fault.title')} path="" site={site}>
      <div class="flow measure">
        <h1>{t('ui.fault.title')}</h1>
        <p>{t('ui.fault.text')}</p>
        <p>
          {t('ui.fault.number')} <b class="num">{requestId}</b>
        </p>
        <Call number={site.helpNumber}>{t('ui.notFound.call')}</Call>
      </div>
    </SitePage>
  );
}
