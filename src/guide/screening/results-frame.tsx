// The page around what may fit, its reasons and its paper: each is made from answers, and made again from the same answers
// in another language.
import type { Content } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import type { Visit } from '../world.ts';
import { ANSWERS_FORM } from './answers.ts';

export interface ResultsFrameProps {
  visit: Visit;
  /** Where the answers were sent, after the language: '/why'. The page has a form ANSWERS_FORM that can send them again. */
  sentTo: string;
  children: Content;
}

export function ResultsFrame({ visit, sentTo, children }: ResultsFrameProps) {
  const { t } = visit;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.results.title')}
      path="/results"
      about={t('guide.about.results')}
      isPosted
      resend={{ form: ANSWERS_FORM, path: sentTo }}
    >
      {children}
    </GuidePage>
  );
}
