// Which office may sign, how to ask it, and how long it may take. What nobody knows is said, not left out.
import { CRIME_KINDS, INVESTIGATORS, type AgencyAnswer, type AgencyQuestion } from '../../directory/index.ts';
import { Button, Calls, CheckGroup, Icon, Note, SelectField } from '../../ui/index.ts';
import { callsOf } from '../pages/home.page.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { AgencyCard } from './agency-card.tsx';
import { OUTSIDE } from './office-fields.ts';

export interface OfficesPageProps {
  visit: Visit;
  question: AgencyQuestion;
  /** Absent before anything was asked. */
  answer?: AgencyAnswer;
}

export function OfficesPage({ visit, question, answer }: OfficesPageProps) {
  const { t } = visit;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.offices.title')}
      path="/signing-offices"
      about={t('guide.about.offices')}
      isPosted={answer !== undefined}
    >
      <div class="side flip">
        <div class="flow">
          <h1>{t('guide.offices.heading')}</h1>
          <p>{t('guide.offices.lede')}</p>
          <OfficesForm visit={visit} question={question} />
        </div>
        <div class="flow" id="results">
          {answer && <Found visit={visit} question={question} answer={answer} />}
        </div>
      </div>
    </GuidePage>
  );
}

function OfficesForm({ visit, question }: { visit: Visit; question: AgencyQuestion }) {
  const { t, world } = visit;
  const places = world.directory.boroughs.map(({ id, name }) => ({ value: id, label: name, lang: 'en' }));
  return (
    <form method="post" action={`${at(visit, '/signing-offices')}#results`} class="flow noprint">
      <SelectField
        name="crime"
        label={t('guide.offices.crime')}
        empty={t('guide.offices.unknown')}
        value={question.crime}
        options={CRIME_KINDS.map((kind) => ({ value: kind, label: t(`directory.crimes.${kind}`) }))}
      />
      <SelectField
        name="place"
        label={t('guide.offices.place')}
        empty={t('guide.offices.unknown')}
        value={question.place}
        options={[...places, { value: OUTSIDE, label: t('guide.offices.outside') }]}
      />
      <CheckGroup
        name="who"
        label={t('guide.offices.who')}
        hint={t('guide.offices.whoHint')}
        values={question.investigators}
        options={INVESTIGATORS.map((kind) => ({
          value: kind,
          label: t(`directory.investigators.${kind}`),
          apart: kind === 'nobody',
        }))}
      />
      <Button wide>{t('guide.offices.search')}</Button>
      <p class="line small">
        <Icon name="lock" />
        <span>{t('guide.offices.notSaved')}</span>
      </p>
    </form>
  );
}

function Found({ visit, question, answer }: { visit: Visit; question: AgencyQuestion; answer: AgencyAnswer }) {
  const { t } = visit;
  return (
    <>
      <div>
        <h2>{t('guide.offices.found', { count: answer.likely.length })}</h2>
        <p class="small soft">{t('guide.offices.foundNote')}</p>
      </div>
      {question.crime === 'trafficking' && <Note>{t('guide.offices.trafficking')}</Note>}
      {answer.nobodyYet && (
        <div class="mine">
          <Note kind="plain">{t('guide.offices.nobody')}</Note>
        </div>
      )}
      {answer.unknown.length > 0 && (
        <ul class="mine">
          {answer.unknown.map((part) => (
            <li>{t(`guide.offices.missing.${part}`)}</li>
          ))}
        </ul>
      )}
      {answer.likely.length === 0 && <p>{t('guide.offices.none')}</p>}
      {answer.likely.map((match) => (
        <AgencyCard visit={visit} match={match} />
      ))}
      {answer.unconfirmed.length > 0 && (
        <>
          <div>
            <h2>{t('guide.offices.unconfirmed')}</h2>
            <p class="small soft">{t('guide.offices.unconfirmedNote')}</p>
          </div>
          {answer.unconfirmed.map((match) => (
            <AgencyCard visit={visit} match={match} />
          ))}
        </>
      )}
      <Calls calls={callsOf(visit, ['city-lawyers'])} />
    </>
  );
}
