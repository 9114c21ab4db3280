// All languages on one page: those of the site, and how to say the others on the telephone.
import { isLanguage } from '../../platform/values/language.ts';
import { Calls, Note } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import type { Visit } from '../world.ts';
import { callsOf } from './home.page.tsx';

export function LanguagesPage({ visit, unknown }: { visit: Visit; unknown?: boolean }) {
  const { t, world } = visit;
  const { languages } = world.directory;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.languages.title')}
      path="/languages"
      about={unknown ? undefined : t('guide.about.languages')}
    >
      <div class="flow">
        <h1>{t('guide.languages.heading')}</h1>
        {unknown && <Note>{t('guide.languages.unknown')}</Note>}
        <h2>{t('guide.languages.here')}</h2>
        <ul class="bare">
          {languages
            .filter(({ code }) => isLanguage(code))
            .map(({ code, endonym, dir }) => (
              <li>
                <a class="pad" href={`/${code}`} lang={code} hreflang={code} dir={dir}>
                  {endonym}
                </a>
              </li>
            ))}
        </ul>
        <h2>{t('guide.languages.notYet')}</h2>
        <p class="measure">{t('guide.languages.notYetText')}</p>
        <OnThePhone visit={visit} />
        <Calls calls={callsOf(visit, ['city', 'city-lawyers'])} />
      </div>
    </GuidePage>
  );
}

/** How to ask for each language of the City's law that is not offered here yet. */
function OnThePhone({ visit }: { visit: Visit }) {
  const others = visit.world.directory.languages.filter(({ code }) => !isLanguage(code));
  if (others.length === 0) return null;
  return (
    <ul>
      {others.map(({ code, english, endonym, dir }) => (
        <li>
          <bdi lang={code} dir={dir}>
            {endonym}
          </bdi>
          : <bdi lang="en">{visit.t('guide.languages.please', { language: english })}</bdi>
        </li>
      ))}
    </ul>
  );
}
