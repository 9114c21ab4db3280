// What to do next, most useful first: safety and a lawyer before anything that an office does.
import { CRIME_KINDS, INVESTIGATORS, type Place } from '../../directory/index.ts';
import { Button, Call, HiddenFields, Steps, type NextStep } from '../../ui/index.ts';
import { callsOf } from '../pages/home.page.tsx';
import { officeFields } from '../offices/office-fields.ts';
import { at, type Visit } from '../world.ts';
import { isUnsaid, said, type Answers } from './question.ts';
import type { ScreeningResults } from './results.ts';

interface NextStepsProps {
  visit: Visit;
  answers: Answers;
  results: ScreeningResults;
}

export function NextSteps(props: NextStepsProps) {
  const steps = [lawyerFirst(props), lawyer(props), sign(props), judge(props), center(props), noPay(props)];
  const { visit } = props;
  return (
    <>
      <Steps steps={steps.filter((step) => step !== null)} />
      <a class="pad" href={at(visit, '/help-finder')}>
        {visit.t('guide.help-finder.heading')}
      </a>
    </>
  );
}

function lawyerFirst({ visit, results }: NextStepsProps): NextStep | null {
  const { t } = visit;
  if (!results.cautions.lawyerFirst) return null;
  return {
    title: t('guide.results.steps.lawyerFirst.heading'),
    body: (
      <>
        <p>{t('guide.results.steps.lawyerFirst.text')}</p>
        <CallList visit={visit} ids={['trafficking']} />
      </>
    ),
  };
}

function lawyer({ visit }: NextStepsProps): NextStep {
  const { t } = visit;
  return {
    title: t('guide.results.steps.lawyer.heading'),
    body: (
      <>
        <p>{t('guide.results.steps.lawyer.text')}</p>
        <CallList visit={visit} ids={['city-lawyers', 'state-newcomers']} />
      </>
    ),
  };
}

/** One below the other: the column of the next steps is narrow on every screen. */
function CallList({ visit, ids }: { visit: Visit; ids: readonly string[] }) {
  return (
    <>
      {callsOf(visit, ids).map((call) => (
        <Call {...call} />
      ))}
    </>
  );
}

/** The finder opens with what was already told: what happened, where, and who looked into it. */
function sign({ visit, answers, results }: NextStepsProps): NextStep | null {
  const { t } = visit;
  if (!results.cautions.mayNeedSignature) return null;
  return {
    title: t('guide.results.steps.sign.heading'),
    body: (
      <>
        <p>{t('guide.results.steps.sign.text')}</p>
        <form method="post" action={at(visit, '/signing-offices')} class="noprint">
          <HiddenFields values={officeFields(officeQuestionOf(answers))} />
          <Button kind="quiet">{t('guide.results.steps.sign.button')}</Button>
        </form>
      </>
    ),
  };
}

export function officeQuestionOf(answers: Answers) {
  const told = (id: 'what-happened' | 'where' | 'who-knows') => (answers[id] ?? []).filter((value) => !isUnsaid(value));
  const [place] = told('where');
  const outside = place === 'elsewhere' || place === 'abroad';
  return {
    crime: CRIME_KINDS.find((kind) => told('what-happened').includes(kind)),
    place: outside ? 'outside' : place,
    investigators: INVESTIGATORS.filter((kind) => told('who-knows').includes(kind)),
  };
}

function judge({ visit, answers, results }: NextStepsProps): NextStep | null {
  const { t } = visit;
  const order = results.reliefs.find((relief) => relief.id === 'order-of-protection');
  if (order === undefined || order.outcome === 'does-not-fit') return null;
  // Family Court takes no case against a stranger or a boss: nobody should stand before its door in vain.
  if (said(answers, 'who-did-it', 'known', 'stranger'))
    return { title: t('guide.results.steps.judge.heading'), body: t('guide.results.steps.judge.notFamily') };
  const court = placeNear(visit, answers, 'family-court');
  return {
    title: t('guide.results.steps.judge.heading'),
    body: (
      <>
        <p>{t('guide.results.steps.judge.text')}</p>
        {court === undefined ? (
          <p>{t('guide.results.steps.judge.unknownPlace')}</p>
        ) : (
          <PlaceLine visit={visit} place={court} />
        )}
      </>
    ),
  };
}

function center({ visit, answers }: NextStepsProps): NextStep | null {
  const place = placeNear(visit, answers, 'family-justice-center');
  if (place === undefined) return null;
  return { title: visit.t('guide.results.steps.center.heading'), body: <PlaceLine visit={visit} place={place} /> };
}

function noPay({ visit }: NextStepsProps): NextStep {
  return { title: visit.t('guide.results.steps.noPay.heading'), body: visit.t('guide.results.steps.noPay.text') };
}

export function placeNear({ world }: Visit, answers: Answers, kind: Place['kind']): Place | undefined {
  return world.directory.places.find((place) => place.kind === kind && (answers.where ?? []).includes(place.borough));
}

function PlaceLine({ visit, place }: { visit: Visit; place: Place }) {
  const words = (
    <bdi lang="en">
      {place.name}, {place.address}, {place.zip}
    </bdi>
  );
  if (place.phone === undefined || place.phone.confidence === 'recall') return <p>{words}</p>;
  return (
    <Call number={place.phone.number}>
      {words}
      <br />
      {visit.t(`directory.hours.${place.hours}`)}
      {place.phone.confidence === 'page' && <> ({visit.t('directory.one-source')})</>}
    </Call>
  );
}
