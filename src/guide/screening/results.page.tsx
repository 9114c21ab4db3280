// What may fit: each protection with its elements, and what comes next. The person's own words and the law behind each
// element stand one tap away, so that this page reaches an old phone in one go in every script.
import { sayIn, type Translate } from '../../platform/i18n/index.ts';
import { Button, Finding, Gist, HiddenFields, Keep, Lamp, Original } from '../../ui/index.ts';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { DangerNow } from '../pages/home.page.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { ANSWERS_FORM, hiddenFieldsOf } from './answers.ts';
import { NextSteps } from './next-steps.tsx';
import type { Answers } from './question.ts';
import { decidingElement, elementText, Notes, reliefName } from './relief.tsx';
import type { ElementResult, ReliefResult, ScreeningResults } from './results.ts';
import { ResultsFrame } from './results-frame.tsx';
import { questionText, voiceOf } from './words.ts';

export interface ResultsPageProps {
  visit: Visit;
  answers: Answers;
  results: ScreeningResults;
  /** There are questions left: the person asked to see what fits so far. */
  isPartial: boolean;
}

/** The others stand with the reasons: more would not fit the first round trip in every script. */
const SHOWN_NOTES = 2;

export function ResultsPage(props: ResultsPageProps) {
  const { visit, results, answers } = props;
  const { t } = visit;
  return (
    <ResultsFrame visit={visit} sentTo="/results">
      <div class="side">
        <div class="flow">
          <h1>{t('guide.results.heading', { who: voiceOf(answers) })}</h1>
          <p class="measure">{t('guide.results.lede')}</p>
          <ForSomebodyElse visit={visit} answers={answers} />
          {results.cautions.unsafe && <DangerNow visit={visit} linked />}
          {results.given.length === 0 && <p class="measure">{t('guide.results.nothingYet')}</p>}
          <Gist items={gistOf(t, results)} />
          {results.reliefs.map((relief) => (
            <Relief visit={visit} relief={relief} />
          ))}
          <OpenPoints {...props} />
          <YourAnswers {...props} />
          <FeedbackForm visit={visit} path="/results" />
        </div>
        <aside class="flow" aria-labelledby="next">
          <h2 id="next">{t('guide.results.nextPart')}</h2>
          <NextSteps visit={visit} answers={answers} results={results} />
          <TakeItWithYou visit={visit} />
          <p class="noprint">
            <a href={at(visit, '/questions')}>{t('guide.results.restart')}</a>
          </p>
        </aside>
      </div>
    </ResultsFrame>
  );
}

/** The page says "you" to the person who was hurt, whoever reads it; and a parent may have protections of their own. */
function ForSomebodyElse({ visit: { t }, answers }: Pick<ResultsPageProps, 'visit' | 'answers'>) {
  const who = voiceOf(answers);
  if (who === 'self') return null;
  return (
    <p class="measure mine">
      {t('guide.results.you')} {who === 'child' && t('guide.results.parent')}
    </p>
  );
}

function gistOf(t: Translate, { reliefs }: ScreeningResults) {
  const items = reliefs.map((relief) => ({
    href: `#${anchorOf(relief)}`,
    label: reliefName(t, relief),
    answer: relief.answer,
    words: t(`guide.results.outcome.${relief.outcome}`),
  }));
  return [...items, { href: '#next', label: t('guide.results.nextPart') }];
}

function anchorOf(relief: ReliefResult): string {
  return `f-${relief.id}`;
}

function Relief({ visit, relief }: { visit: Visit; relief: ReliefResult }) {
  const { t } = visit;
  const decides = decidingElement(relief);
  return (
    <Finding
      id={anchorOf(relief)}
      answer={relief.answer}
      words={t(`guide.results.outcome.${relief.outcome}`)}
      name={reliefName(t, relief)}
      line={
        <>
          {sayIn(t, { key: relief.statementKey, text: relief.statement })} <InEnglish visit={visit} relief={relief} />
        </>
      }
      elements={
        <ul class="bare">
          {relief.elements.map((element) => (
            <ElementLine visit={visit} element={element} decides={element === decides} />
          ))}
        </ul>
      }
    >
      <Notes visit={visit} relief={relief} atMost={SHOWN_NOTES} />
      <p class="noprint">
        <Button
          kind="quiet"
          name="relief"
          value={relief.id}
          form={ANSWERS_FORM}
          formaction={at(visit, '/why')}
          describedBy={anchorOf(relief)}
        >
          {t('guide.results.why')}
        </Button>
      </p>
    </Finding>
  );
}

/** These findings as they were written, where a machine translated them. A phone that keeps the guide has them in the reasons. */
function InEnglish({ visit: { t, world }, relief }: { visit: Visit; relief: ReliefResult }) {
  if (world.kept !== undefined) return null;
  const path = `/results#${anchorOf(relief)}`;
  return (
    <span class="src noprint">
      <Original languages={world.site.languages} of={t.language} path={path} resend={{ form: ANSWERS_FORM, path }} />
    </span>
  );
}

/** A reason that rests on an answer repeats it in other words: paper has the law only. */
function ElementLine({ visit: { t }, element, decides }: { visit: Visit; element: ElementResult; decides: boolean }) {
  return (
    <li class="element">
      <Lamp answer={element.answer} words={t(`guide.results.element.${element.answer}`)} quiet />
      <span>
        {elementText(t, element)}
        {decides &&
          element.answer !== 'holds' &&
          element.reasons.map((reason) => <span class="mine small"> {sayIn(t, reason)}</span>)}
      </span>
    </li>
  );
}

function OpenPoints({ visit, answers, results }: ResultsPageProps) {
  const { t } = visit;
  if (results.open.length === 0) return null;
  return (
    <>
      <h2 class="mine">{t('guide.results.whyNot')}</h2>
      <ul class="flow mine">
        {results.open.map(({ question, why }) => (
          <li>
            <b>{questionText(t, question, 'label', voiceOf(answers))}</b> {t(`guide.results.whyNotItems.${why}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The answers travel in one form: on to open questions, or to a page where each can be changed. */
function YourAnswers({ visit, answers, results, isPartial }: ResultsPageProps) {
  const { t } = visit;
  return (
    <section class="flow mine" aria-labelledby="given">
      <h2 id="given">{t('guide.results.your')}</h2>
      <p class="small soft">{t('guide.results.yourNote')}</p>
      <form method="post" id={ANSWERS_FORM} action={at(visit, '/questions')} class="row">
        <HiddenFields values={hiddenFieldsOf(answers)} />
        {isPartial && <Button>{t('guide.results.goOn')}</Button>}
        {results.given.length > 0 && (
          <Button kind="quiet" formaction={at(visit, '/answers')}>
            {t('guide.results.seeAnswers')}
          </Button>
        )}
      </form>
    </section>
  );
}

function TakeItWithYou({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <Keep title={t('guide.results.keep.heading')} line={t('guide.results.keep.text')}>
      <Button kind="quiet" form={ANSWERS_FORM} formaction={at(visit, '/paper')}>
        {t('guide.results.keep.paper')}
      </Button>
      <a class="pad" href={at(visit, '/share/results')}>
        {t('guide.results.keep.share')}
      </a>
      <a class="pad" href={at(visit, '/keep')}>
        {t('guide.keep.link')}
      </a>
    </Keep>
  );
}

/** Somebody opened the address of the results: there is nothing to show, and nothing was lost. */
export function NoResultsPage({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.results.title')} path="/results" about={t('guide.about.results')}>
      <div class="flow">
        <h1>{t('guide.results.start.heading')}</h1>
        <p class="measure">{t('guide.results.start.text')}</p>
        <form method="get" action={at(visit, '/questions')}>
          <Button>{t('guide.results.start.button')}</Button>
        </form>
        <DangerNow visit={visit} linked />
      </div>
    </GuidePage>
  );
}
