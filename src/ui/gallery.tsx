// Every part in every state on one page, for people who change a part and for the machine that checks contrast and
// roles. The app mounts it while developing, never in production.
import type { Translate } from '../platform/i18n/index.ts';
import { PublicPage } from './components/public-page/public-page.tsx';
import { StaffPage } from './components/staff-page/staff-page.tsx';
import type { LanguageEntry } from './components/language-list/language-list.tsx';
import type { PageAssets } from './components/public-page/document.tsx';
import { PARTS, type PartExamples } from './examples.ts';

export interface GalleryProps {
  t: Translate;
  /** Its own language alone unless given. */
  languages?: readonly LanguageEntry[] | undefined;
  assets: PageAssets;
  /** public: as a survivor sees the parts. staff: closer together, in the shell of the desk. */
  density?: 'public' | 'staff' | undefined;
}

/** The page's path after the language. */
const PATH = '/dev/gallery';

export function galleryPage({ t, languages = [], assets, density = 'public' }: GalleryProps) {
  const parts = <Parts t={t} />;
  if (density === 'public') {
    return (
      <PublicPage
        t={t}
        title={t('ui.gallery.title')}
        path={PATH}
        address="https://amparo.example"
        languages={languages}
        assets={assets}
        exitUrl="https://www.weather.gov/"
        allLanguagesHref={`/${t.language}/languages`}
        withStaffParts
      >
        {parts}
      </PublicPage>
    );
  }
  return (
    <StaffPage
      t={t}
      title={t('ui.gallery.title')}
      nav={[{ href: `/${t.language}${PATH}`, label: t('ui.gallery.title'), current: true }]}
      person={{ name: 'Sgt. Paul Brandt', line: 'reviewer, Harbor Police Department' }}
      csrf=""
      demonstration
      assets={assets}
    >
      {parts}
    </StaffPage>
  );
}

function Parts({ t }: { t: Translate }) {
  return (
    <div class="flow">
      <h1>{t('ui.gallery.title')}</h1>
      <p class="measure">{t('ui.gallery.intro')}</p>
      {PARTS.map((entry) => (
        <Part {...entry} />
      ))}
    </div>
  );
}

function Part({ part, examples }: PartExamples) {
  return (
    <section class="flow" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{part}</h2>
      {examples.map(({ name, view }) => (
        <div class="flow">
          <p class="small soft">{name}</p>
          {view()}
        </div>
      ))}
    </section>
  );
}
