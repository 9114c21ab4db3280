// One question on a page: its reason beside it, two ways not to answer, three ways on. All of it works without script.
import type { Citation } from '../../law/index.ts';
import {
  Button,
  Call,
  CheckGroup,
  ErrorSummary,
  HiddenFields,
  Icon,
  Note,
  RadioGroup,
  Source,
  Stages,
  type ChoiceOption,
} from '../../ui/index.ts';
import { callsOf, DangerNow } from '../pages/home.page.tsx';
import { saySureness, sourceTitle } from '../say.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { fieldOf, hiddenFieldsOf } from './answers.ts';
import { said, STAGES, UNSAID, type Answers, type Question } from './question.ts';
import { optionText, questionText, voiceOf } from './words.ts';

export interface QuestionPageProps {
  visit: Visit;
  question: Question;
  answers: Answers;
  /** What the law rests the question on. */
  citations: readonly Citation[];
  /** Nothing was chosen. */
  isMissing?: boolean;
  /** It was opened from the results, to change one answer. */
  isEdit?: boolean;
  /** Some of what was sent was not ours and was left out. */
  hasDropped?: boolean;
}

/** A form apart: the key Enter in a question must never press the name of a language. */
const AGAIN = 'again';

export function QuestionPage(props: QuestionPageProps) {
  const { visit, question, answers, isMissing, isEdit, hasDropped } = props;
  const { t } = visit;
  const isFirst = question.id === 'safe-now';
  const place = { at: question.id, mode: isEdit ? 'edit' : undefined };
  const isBeginning = isFirst && Object.keys(answers).length === 0 && !isMissing;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.screening.title')}
      path="/questions"
      about={t('guide.about.questions')}
      isPosted={!isBeginning}
      isError={isMissing ?? false}
      resend={isBeginning ? undefined : { form: AGAIN, path: '/questions' }}
    >
      <form class="side" method="post" action={at(visit, '/questions')}>
        <div class="flow">
          <Stages
            stages={STAGES.map((stage) => t(`guide.screening.stages.${stage}`))}
            current={STAGES.indexOf(question.stage)}
            doneWord={t('guide.screening.done')}
          />
          {isMissing && <Missing visit={visit} question={question} />}
          {hasDropped && <Note live>{t('guide.screening.dropped')}</Note>}
          <Before visit={visit} question={question} answers={answers} />
          <HiddenFields values={{ ...place, ...hiddenFieldsOf(answers, question.id) }} />
          <Choices {...props} />
          <div class="row">
            <Button wide>{t('guide.screening.continue')}</Button>
            {!isFirst && (
              <Button kind="quiet" name="go" value="back" skipsChecks>
                {t('guide.screening.back')}
              </Button>
            )}
            <Button kind="quiet" formaction={at(visit, '/results')} skipsChecks>
              {t('guide.screening.soFar')}
            </Button>
          </div>
        </div>
        <Aside {...props} />
      </form>
      {!isBeginning && (
        <form id={AGAIN} method="post" action={at(visit, '/questions')}>
          <HiddenFields values={{ ...place, go: 'again', ...hiddenFieldsOf(answers) }} />
        </form>
      )}
    </GuidePage>
  );
}

function Choices({ visit, question, answers, isMissing }: QuestionPageProps) {
  const { t } = visit;
  const who = voiceOf(answers);
  const hint = questionText(t, question.id, 'hint', who);
  const shared = {
    name: fieldOf(question.id),
    id: question.id,
    asHeading: true,
    label: questionText(t, question.id, 'label', who),
    hint: (
      <>
        {hint} <a href="#why">{t('guide.screening.why')}</a>
      </>
    ),
    issue: isMissing ? t(`guide.screening.error.${question.choose}`) : undefined,
    options: [...optionsOf(visit, question, answers), ...waysOut(visit)],
  };
  const chosen = answers[question.id] ?? [];
  return question.choose === 'one' ? (
    <RadioGroup {...shared} value={chosen[0]} />
  ) : (
    <CheckGroup {...shared} values={chosen} />
  );
}

function optionsOf(visit: Visit, question: Question, answers: Answers): readonly ChoiceOption[] {
  return question.options.map((value) => ({
    value,
    label: optionText(visit, question.id, value, voiceOf(answers)),
    apart: question.alone?.includes(value),
  }));
}

function waysOut({ t }: Visit): readonly ChoiceOption[] {
  return UNSAID.map((value) => ({
    value,
    label: t(`guide.screening.unsaid.${value}`),
    hint: t(`guide.screening.unsaidHint.${value}`),
    apart: true,
  }));
}

function Missing({ visit: { t }, question }: { visit: Visit; question: Question }) {
  return (
    <ErrorSummary
      title={t('guide.screening.error.heading')}
      issues={[{ field: question.id, message: t(`guide.screening.error.${question.choose}`) }]}
    />
  );
}

/** What must be read before going on: whom to call when somebody is not safe, and a word to children. */
function Before({ visit, question, answers }: Pick<QuestionPageProps, 'visit' | 'question' | 'answers'>) {
  const { t } = visit;
  if (question.id === 'for-whom' && said(answers, 'safe-now', 'no', 'dont-know', 'rather-not'))
    return <DangerNow visit={visit} linked />;
  if (question.id === 'what-happened' && voiceOf(answers) === 'self' && said(answers, 'age-now', 'under-16'))
    return (
      <Note id="child" title={t('guide.screening.child.heading')}>
        <p>{t('guide.screening.child.text')}</p>
        {callsOf(visit, ['home']).map((call) => (
          <Call {...call} />
        ))}
      </Note>
    );
  return null;
}

function Aside({ visit, question, answers, citations }: QuestionPageProps) {
  const { t } = visit;
  return (
    <aside class="flow">
      <p class="line">
        <Icon name="lock" />
        <span>{t('guide.screening.notSaved')}</span>
      </p>
      <details class="lone" id="why" open>
        <summary>{t('guide.screening.why')}</summary>
        <div class="flow">
          <p>{questionText(t, question.id, 'why', voiceOf(answers))}</p>
          {citations.map((citation) => (
            <Source title={sourceTitle(citation)} href={citation.url} {...saySureness(t, citation)} />
          ))}
        </div>
      </details>
      <p class="small soft">{t('guide.screening.noCount')}</p>
      <p class="small soft">{t('guide.screening.never')}</p>
    </aside>
  );
}
