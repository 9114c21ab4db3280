// Which precinct: by ZIP code, by where the phone is, or from the lists. Whom to call in danger stands first.
import type { ZipAnswer } from '../../directory/index.ts';
import { Calls, ErrorSummary, Filter, formErrors, Icon, TextField, Ways } from '../../ui/index.ts';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { sayDay } from '../say.ts';
import { callsOf } from '../pages/home.page.tsx';
import { NearMeBox } from '../help-finder/near-me-box.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { PrecinctCard, shareWords } from './precinct-card.tsx';

export interface PrecinctPageProps {
  visit: Visit;
  /** As it was typed, for the box. */
  typed?: string;
  /** Absent before anything was asked. */
  answer?: ZipAnswer | undefined;
}

export function PrecinctPage({ visit, typed = '', answer }: PrecinctPageProps) {
  const { t } = visit;
  const issue = answer === undefined || answer.kind === 'found' ? undefined : answer.kind;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.precinct.title')}
      path="/precinct"
      about={t('guide.precinct.about')}
      isPosted={answer !== undefined}
      isError={issue !== undefined}
      extraScripts={['near-me.js']}
    >
      <div class="side flip">
        <div class="flow">
          <h1>{t('guide.precinct.heading')}</h1>
          <p>{t('guide.precinct.lede')}</p>
          <ZipForm visit={visit} typed={typed} issue={issue} />
          <WhereIAm visit={visit} />
        </div>
        <div class="flow" id="results">
          <p>
            <b>{t('guide.precinct.first')}</b>
          </p>
          <Calls calls={callsOf(visit, ['emergency', 'city'])} />
          <div class="flow" data-found></div>
          {answer?.kind === 'found' && <Found visit={visit} answer={answer} />}
          <h2>{t('guide.precinct.boroughs')}</h2>
          <BoroughWays visit={visit} />
          <FeedbackForm visit={visit} path="/precinct" />
        </div>
      </div>
    </GuidePage>
  );
}

function ZipForm({
  visit,
  typed,
  issue,
}: {
  visit: Visit;
  typed: string;
  issue: Exclude<ZipAnswer['kind'], 'found'> | undefined;
}) {
  const { t } = visit;
  const message = issue && t(`guide.precinct.zipIssue.${issue}`);
  const errors = formErrors(message === undefined ? [] : [{ field: 'zip', message }]);
  return (
    <>
      <ErrorSummary title={t('guide.precinct.issues')} issues={errors.issues} />
      <Filter action={`${at(visit, '/precinct')}#results`} button={t('guide.precinct.search')}>
        <TextField
          name="zip"
          label={t('guide.precinct.zip')}
          value={typed}
          issue={errors.issuesFor('zip')}
          inputmode="numeric"
          ltr
        />
      </Filter>
      <p class="line small noprint">
        <Icon name="lock" />
        <span>{t('guide.help-finder.notSaved')}</span>
      </p>
    </>
  );
}

function Found({ visit, answer }: { visit: Visit; answer: Extract<ZipAnswer, { kind: 'found' }> }) {
  const { t, world } = visit;
  const shares = answer.shares.flatMap(({ precinct, share }) => {
    const found = world.places().precincts.find((row) => row.precinct === precinct);
    return found === undefined ? [] : [{ precinct: found, share }];
  });
  return (
    <>
      <div>
        <h2>{t('guide.precinct.found', { zip: answer.zip, count: shares.length })}</h2>
        {shares.length > 1 && <p class="small soft">{t('guide.precinct.several')}</p>}
      </div>
      <div>
        {shares.map(({ precinct, share }) => (
          <PrecinctCard visit={visit} precinct={precinct}>
            <p>{shareWords(visit, share)}</p>
          </PrecinctCard>
        ))}
      </div>
      <PrecinctFoot visit={visit} />
    </>
  );
}

/** What to ask for there, and how old what we say is. */
export function PrecinctFoot({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const { seen, confidence } = world.directory.precincts;
  return (
    <>
      <p>
        {t('guide.precinct.interpreter')}{' '}
        <a href={at(visit, '/rights/police-and-your-status')}>{t('guide.precinct.rights')}</a>
      </p>
      <p class="src">
        {t('guide.precinct.checked', { date: sayDay(t, seen) })}
        {confidence === 'page' && <span class="unread"> ({t('directory.one-source')})</span>}
      </p>
    </>
  );
}

function BoroughWays({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const countOf = (borough: string) => world.places().precincts.filter((row) => row.borough === borough).length;
  return (
    <Ways
      two
      ways={world.directory.boroughs.map(({ id, name }) => ({
        href: at(visit, `/precinct/${id}`),
        task: name,
        line: t('guide.precinct.count', { count: countOf(id) }),
      }))}
    />
  );
}

function WhereIAm({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const near = (name: (typeof SAYINGS)[number]) => [name, t(`guide.precinct.near.${name}`)] as const;
  return (
    <NearMeBox
      visit={visit}
      button={t('guide.precinct.near.button')}
      hint={t('guide.precinct.near.hint')}
      then={world.site.assets.extra?.['near-me-precinct.js']}
      sayings={{
        ...Object.fromEntries(SAYINGS.map(near)),
        accuracy: t('guide.precinct.near.accuracy', { metres: '{metres}' }),
        miles: t('guide.help-finder.miles', { miles: '{miles}' }),
        noPhone: t('guide.precinct.noPhone'),
      }}
    />
  );
}

/** What the script may have to say. */
const SAYINGS = [
  'waiting',
  'denied',
  'unavailable',
  'outside',
  'failed',
  'inside',
  'border',
  'water',
  'nearest',
] as const;
