// The results as they will stand on paper, with the ways to get them there.
import type { Paper } from '../../platform/values/paper.ts';
import { Button, HiddenFields, InLanguage, Note, originalIn, PaperView } from '../../ui/index.ts';
import { at, type Visit } from '../world.ts';
import { ANSWERS_FORM, hiddenFieldsOf } from './answers.ts';
import type { Answers } from './question.ts';
import { ResultsFrame } from './results-frame.tsx';

export interface PaperPageProps {
  visit: Visit;
  paper: Paper;
  /** They travel on, to go back and to have the PDF made; the paper has none of them. */
  answers: Answers;
}

const SENT_TO = '/paper';

export function PaperPage({ visit, paper, answers }: PaperPageProps) {
  const { t, world } = visit;
  return (
    <ResultsFrame visit={visit} sentTo={SENT_TO}>
      <div class="flow doc">
        <div class="flow noprint">
          <Note title={t('guide.paper.safe.heading')}>{t('guide.paper.safe.text')}</Note>
          <p class="measure">{t('guide.paper.how')}</p>
          <form method="post" id={ANSWERS_FORM} action={at(visit, '/results')} class="row">
            <HiddenFields values={hiddenFieldsOf(answers)} />
            <Button kind="quiet">{t('guide.results.backToResults')}</Button>
            {world.print && (
              <Button kind="quiet" formaction={at(visit, '/results.pdf')}>
                {t('guide.paper.pdf')}
              </Button>
            )}
          </form>
          {world.print && (
            <>
              <p class="small soft">{t('guide.paper.pdfNote')}</p>
              <InEnglish visit={visit} />
            </>
          )}
        </div>
        <PaperView paper={paper} />
      </div>
    </ResultsFrame>
  );
}

function InEnglish({ visit: { t, world } }: { visit: Visit }) {
  const english = originalIn(world.site.languages);
  if (english === undefined || english.code === t.language) return null;
  return (
    <p class="src">
      {t('guide.paper.inEnglish')}{' '}
      <InLanguage language={english} path={SENT_TO} resend={{ form: ANSWERS_FORM, path: SENT_TO }} />
    </p>
  );
}
