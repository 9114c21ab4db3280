// Not found and not allowed: one page, word for word, so that nobody learns from it that something exists.
import type { Translate } from '../../platform/i18n/index.ts';
import { Call } from '../components/call/call.tsx';
import type { Site } from '../site.ts';
import { SitePage } from './site-page.tsx';

export function NotFoundPage({ t, site }: { t: Translate; site: Site }) {
  return (
    <SitePage t={t} title={t('ui.notFound.title')} path="" site={site}>
      <div class="flow measure">
        <h1>{t('ui.notFound.title')}</h1>
        <p>{t('ui.notFound.text')}</p>
        <p>
          <a class="pad" href={`/${t.language}`}>
            {t('ui.notFound.home')}
          </a>
        </p>
        <Call number={site.helpNumber}>{t('ui.notFound.call')}</Call>
      </div>
    </SitePage>
  );
}
