// Shown on a phone without network for what is not kept there: another part of the site, or another language.
import { DangerNow } from '../pages/home.page.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';

export function NeedsNetworkPage({ visit, what }: { visit: Visit; what: 'part' | 'language' }) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.keep.offline.title')} path="">
      <div class="flow">
        <h1>{t(`guide.keep.offline.${what}.heading`)}</h1>
        <p class="measure">{t(`guide.keep.offline.${what}.text`)}</p>
        <p>
          <a class="pad" href={at(visit, '')}>
            {t('guide.keep.offline.home')}
          </a>
        </p>
        <DangerNow visit={visit} linked />
      </div>
    </GuidePage>
  );
}
