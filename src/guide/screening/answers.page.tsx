// Every answer again, each with a button that opens its question. Nothing here is for paper.
import { Button, HiddenFields } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { ANSWERS_FORM, hiddenFieldsOf } from './answers.ts';
import type { Answers, QuestionId } from './question.ts';
import { questionText, saidText, voiceOf } from './words.ts';

export interface AnswersPageProps {
  visit: Visit;
  answers: Answers;
  /** The questions that were answered, in order. */
  path: readonly QuestionId[];
}

export function AnswersPage({ visit, answers, path }: AnswersPageProps) {
  const { t } = visit;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.screening.title')}
      path="/questions"
      about={t('guide.about.questions')}
      isPosted
      resend={{ form: ANSWERS_FORM, path: '/answers' }}
    >
      <form method="post" id={ANSWERS_FORM} action={at(visit, '/questions')} class="flow mine">
        <h1>{t('guide.results.your')}</h1>
        <p class="lede">{t('guide.results.yourNote')}</p>
        <HiddenFields values={hiddenFieldsOf(answers)} />
        <Button kind="quiet" formaction={at(visit, '/results')}>
          {t('guide.results.backToResults')}
        </Button>
        <dl class="flow">
          {path.map((id) => (
            <div class="measure">
              <dt id={`given-${id}`}>{questionText(t, id, 'label', voiceOf(answers))}</dt>
              <dd>{saidText(visit, id, answers)}</dd>
              <dd>
                <Button kind="quiet" name="edit" value={id} describedBy={`given-${id}`}>
                  {t('guide.results.change')}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      </form>
    </GuidePage>
  );
}
