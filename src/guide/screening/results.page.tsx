// What may fit: each protection with its elements, the person's own words (never on paper), the law, and what comes next.
import type { Citation } from '../../law/index.ts';
import { sayIn, type Translate } from '../../platform/i18n/index.ts';
import { Button, Element, Finding, Gist, HiddenFields, Keep, Source } from '../../ui/index.ts';
import { DangerNow } from '../pages/home.page.tsx';
import { saySureness, sourceTitle } from '../say.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { hiddenFieldsOf } from './answers.ts';
import { NextSteps } from './next-steps.tsx';
import type { Answers } from './question.ts';
import type { ElementResult, ReliefResult, ScreeningResults } from './results.ts';
import { questionText, saidText, voiceOf } from './words.ts';

export interface ResultsPageProps {
  visit: Visit;
  answers: Answers;
  results: ScreeningResults;
  /** There are questions left: the person asked to see what fits so far. */
  isPartial: boolean;
}

/** The first source of a rule carries it. More would not fit the first round trip in every script. */
const SHOWN_SOURCES = 1;

export function ResultsPage(props: ResultsPageProps) {
  const { visit, results, answers } = props;
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.results.title')} path="/results">
      <div class="side">
        <div class="flow">
          <h1>{t('guide.results.heading', { who: voiceOf(answers) })}</h1>
          <p class="measure">{t('guide.results.lede')}</p>
          <ForSomebodyElse visit={visit} answers={answers} />
          {results.cautions.unsafe && <DangerNow visit={visit} linked />}
          {results.given.length === 0 && <p class="measure">{t('guide.results.nothingYet')}</p>}
          <Gist items={gistOf(t, results)} />
          {results.reliefs.map((relief) => (
            <Relief visit={visit} answers={answers} relief={relief} />
          ))}
          <OpenPoints {...props} />
          <YourAnswers {...props} />
        </div>
        <aside class="flow" aria-labelledby="next">
          <h2 id="next">{t('guide.results.nextPart')}</h2>
          <NextSteps visit={visit} answers={answers} results={results} />
          <Keep title={t('guide.results.keep.heading')} line={t('guide.results.keep.text')} />
          <p class="noprint">
            <a href={at(visit, '/questions')}>{t('guide.results.restart')}</a>
          </p>
        </aside>
      </div>
    </GuidePage>
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

function reliefName(t: Translate, { id, title }: ReliefResult): string {
  return t.maybe(`law.rule.screening.${id}.title`) ?? title;
}

function Relief({ visit, answers, relief }: { visit: Visit; answers: Answers; relief: ReliefResult }) {
  const { t } = visit;
  const decides = relief.elements.find((element) => element.answer === relief.answer && element.given.length > 0);
  return (
    <Finding
      id={anchorOf(relief)}
      answer={relief.answer}
      words={t(`guide.results.outcome.${relief.outcome}`)}
      name={reliefName(t, relief)}
      line={sayIn(t, { key: relief.statementKey, text: relief.statement })}
      elements={relief.elements.map((element) => (
        <ElementOf visit={visit} answers={answers} element={element} open={element === decides} />
      ))}
    >
      <Notes visit={visit} relief={relief} />
    </Finding>
  );
}

/** A sentence of the guide's own for each element that it knows; a new rule of the law shows by its title until it has one. */
function elementText(t: Translate, { rule, title }: ElementResult): string {
  return t.maybe(`guide.elements.${rule}`) ?? t.maybe(`law.rule.${rule}.title`) ?? title;
}

/** What to know whatever the answers were; each sentence with its source. */
function Notes({ visit, relief }: { visit: Visit; relief: ReliefResult }) {
  const { t } = visit;
  const notes = [...relief.conditions, ...relief.cautions];
  if (notes.length === 0) return <p class="noprint">{t('guide.results.notTheStory')}</p>;
  return (
    <ul>
      {notes.map((note) => (
        <li>
          {t.maybe(note.key) ?? note.text}{' '}
          {note.citations.slice(0, SHOWN_SOURCES).map((citation) => (
            <SourceWords visit={visit} citation={citation} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A source inside a sentence: its name and whether it was read. */
function SourceWords({ visit: { t }, citation }: { visit: Visit; citation: Citation }) {
  const { checked, unread } = saySureness(t, citation);
  return (
    <span class="src">
      (<bdi>{sourceTitle(citation)}</bdi> {checked}
      {unread && <span class="unread">{unread}</span>})
    </span>
  );
}

interface ElementOfProps {
  visit: Visit;
  answers: Answers;
  element: ElementResult;
  open: boolean;
}

/** A reason that rests on an answer repeats it in other words: paper has the law only. */
function ElementOf(props: ElementOfProps) {
  const { visit, element, open } = props;
  const { t } = visit;
  return (
    <Element
      answer={element.answer}
      words={t(`guide.results.element.${element.answer}`)}
      statement={elementText(t, element)}
      open={open}
      said={saidOf(props)}
      law={{ label: t('guide.results.theLaw') }}
    >
      {element.reasons.map((reason) => (
        <p class={element.given.length > 0 ? 'mine' : undefined}>{sayIn(t, reason)}</p>
      ))}
      {element.citations.slice(0, SHOWN_SOURCES).map((citation) => (
        <Source title={sourceTitle(citation)} href={citation.url} {...saySureness(t, citation)} />
      ))}
    </Element>
  );
}

/** The person's own words, or why there are none; nothing where nothing can be asked. */
function saidOf({ visit, answers, element }: ElementOfProps) {
  const { t } = visit;
  const words = element.given.map((given) => saidText(visit, given.question, answers)).join(' ');
  const text = element.silence === null ? words : t(`guide.results.silence.${element.silence}`);
  return text === '' ? undefined : { label: t('guide.results.answered'), text };
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
      <form method="post" action={at(visit, '/questions')} class="row">
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
