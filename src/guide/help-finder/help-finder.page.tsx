// The help finder: the search on one side, what it found on the other. Before a search, the lists of places.
import type { HelpAnswer } from '../../directory/index.ts';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { PlaceLists } from '../places/place-lists.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import type { HelpAsked } from './help-fields.ts';
import { HelpForm } from './help-form.tsx';
import { HelpResults } from './help-results.tsx';
import { NearMeBox } from './near-me-box.tsx';

export interface HelpFinderPageProps {
  visit: Visit;
  asked: HelpAsked;
  /** Absent before anything was asked, and when the ZIP code could not be used. */
  answer?: HelpAnswer | undefined;
  /** Made from what somebody posted. */
  isPosted?: boolean;
}

export function HelpFinderPage({ visit, asked, answer, isPosted = false }: HelpFinderPageProps) {
  const { t } = visit;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.help-finder.title')}
      path="/help-finder"
      about={t('guide.help-finder.about')}
      isPosted={isPosted}
      isError={asked.zipIssue !== undefined}
      extraScripts={['near-me.js']}
    >
      <div class="side flip">
        <div class="flow">
          <h1>{t('guide.help-finder.heading')}</h1>
          <HelpForm visit={visit} asked={asked} />
          <NearMe visit={visit} />
        </div>
        <div class="flow" id="results">
          {answer === undefined ? (
            <Before visit={visit} />
          ) : (
            <HelpResults visit={visit} asked={asked} answer={answer} />
          )}
          <FeedbackForm visit={visit} path="/help-finder" />
        </div>
      </div>
    </GuidePage>
  );
}

function Before({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <>
      <p>
        <a class="pad" href={at(visit, '/help-now')}>
          {t('guide.help-finder.danger')}
        </a>
      </p>
      <h2>{t('guide.help-finder.lists')}</h2>
      <PlaceLists visit={visit} />
    </>
  );
}

const SAYINGS = ['waiting', 'denied', 'unavailable', 'outside', 'failed', 'sorted', 'sortedAbout', 'noPoints'] as const;

function NearMe({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const near = SAYINGS.map((name) => [name, t(`guide.help-finder.near.${name}`)] as const);
  return (
    <NearMeBox
      visit={visit}
      button={t('guide.help-finder.near.button')}
      hint={t('guide.help-finder.near.hint')}
      then={world.site.assets.extra?.['near-me-places.js']}
      sayings={{
        ...Object.fromEntries(near),
        miles: t('guide.help-finder.miles', { miles: '{miles}' }),
        about: t('guide.help-finder.milesAbout', { miles: '{miles}' }),
      }}
    />
  );
}
