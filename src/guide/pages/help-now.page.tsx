// Danger now: whom to call, how to be understood, where to sleep, where to walk in.
import type { HotlineTopic } from '../../directory/index.ts';
import { Call } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { HotlineList, hotline, hotlinesOn } from './calls.tsx';
import { DangerNow } from './home.page.tsx';

export function HelpNowPage({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.helpNow.title')} path="/help-now" about={t('guide.about.helpNow')}>
      <div class="flow">
        <h1>{t('guide.helpNow.heading')}</h1>
        <DangerNow visit={visit} />
        <h2>{t('guide.helpNow.cannotTalk.heading')}</h2>
        <p class="measure">{t('guide.helpNow.cannotTalk.text')}</p>
        <h2>{t('guide.helpNow.bed.heading')}</h2>
        <p class="measure">{t('guide.helpNow.bed.text')}</p>
        <HotlineList visit={visit} rows={['home', 'state-home', 'sexual'].flatMap((id) => hotline(visit, id) ?? [])} />
        <p class="measure">{t('guide.helpNow.centers.private')}</p>
        <Centers visit={visit} />
        <Topic visit={visit} heading={t('guide.helpNow.forced.heading')} topic="trafficking" />
        <Topic visit={visit} heading={t('guide.helpNow.mind.heading')} topic="mind" />
        <Topic visit={visit} heading={t('guide.helpNow.community.heading')} topic="community" />
        <Topic visit={visit} heading={t('guide.helpNow.lawyers.heading')} topic="immigration-lawyer" />
        <p class="row">
          <a class="pad" href={at(visit, '/help-finder')}>
            {t('guide.help-finder.heading')}
          </a>
          <a class="pad" href={at(visit, '/hotlines')}>
            {t('guide.places.hotlines.all')}
          </a>
        </p>
        <p class="small soft measure">{t('guide.helpNow.numbers')}</p>
      </div>
    </GuidePage>
  );
}

function Topic({ visit, heading, topic }: { visit: Visit; heading: string; topic: HotlineTopic }) {
  return (
    <>
      <h2>{heading}</h2>
      <HotlineList visit={visit} rows={hotlinesOn(visit, topic)} />
    </>
  );
}

function Centers({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const centers = world.directory.places.filter((place) => place.kind === 'family-justice-center');
  return (
    <>
      <h2>{t('guide.helpNow.centers.heading')}</h2>
      <p class="measure">{t('guide.helpNow.centers.text')}</p>
      <ul class="bare calls">
        {centers.map((place) => (
          <li>
            {place.phone && (
              <Call number={place.phone.number}>
                <bdi lang="en">
                  {place.name}, {place.address}, {place.zip}
                </bdi>
                <br />
                {t(`directory.hours.${place.hours}`)}
              </Call>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
