// Telephone lines: first what they are about, then the lines of one subject with everything that is known of each.
import { HOTLINE_TOPICS, type HotlineTopic } from '../../directory/index.ts';
import { Ways } from '../../ui/index.ts';
import { hotlinesOn } from '../pages/calls.tsx';
import { DangerNow } from '../pages/home.page.tsx';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type GuideWorld, type Visit } from '../world.ts';
import { HotlineCard } from './hotline-card.tsx';

/** Subjects with at least one line that may be shown. */
export function topicsOf(world: GuideWorld): readonly HotlineTopic[] {
  return HOTLINE_TOPICS.filter((topic) => hotlinesOn({ world }, topic).length > 0);
}

export function HotlinesPage({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const ways = topicsOf(world).map((topic) => ({
    href: at(visit, `/hotlines/${topic}`),
    task: t(`guide.places.hotlines.topic.${topic}`),
    line: t('guide.places.hotlines.count', { count: hotlinesOn({ world }, topic).length }),
  }));
  return (
    <GuidePage
      visit={visit}
      title={t('guide.places.hotlines.title')}
      path="/hotlines"
      about={t('guide.places.hotlines.about')}
    >
      <div class="flow">
        <h1>{t('guide.places.hotlines.heading')}</h1>
        <DangerNow visit={visit} linked />
        <h2>{t('guide.places.hotlines.topics')}</h2>
        <p>{t('guide.places.hotlines.lede')}</p>
        <Ways two ways={ways} />
      </div>
    </GuidePage>
  );
}

export function HotlineTopicPage({ visit, topic }: { visit: Visit; topic: HotlineTopic }) {
  const { t, world } = visit;
  const subject = t(`guide.places.hotlines.topic.${topic}`);
  return (
    <GuidePage
      visit={visit}
      title={t('guide.places.hotlines.title')}
      path={`/hotlines/${topic}`}
      about={t('guide.places.hotlines.topicAbout', { topic: subject })}
    >
      <div class="flow">
        <h1>{subject}</h1>
        <p>{t('guide.places.hotlines.lede')}</p>
        <h2>{t('guide.places.hotlines.heading')}</h2>
        <div class="pair">
          {hotlinesOn({ world }, topic).map((row) => (
            <HotlineCard visit={visit} row={row} />
          ))}
        </div>
        <p class="small soft measure">{t('guide.places.hotlines.unchecked')}</p>
        <p>
          <a class="pad" href={at(visit, '/hotlines')}>
            {t('guide.places.hotlines.all')}
          </a>
        </p>
        <FeedbackForm visit={visit} path={`/hotlines/${topic}`} />
      </div>
    </GuidePage>
  );
}
