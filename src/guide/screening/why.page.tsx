// Why one protection fits or not: each element with what was answered, the reasons, and all the law behind it.
import { sayIn } from '../../platform/i18n/index.ts';
import { Button, Element, HiddenFields, Lamp, Source } from '../../ui/index.ts';
import { saySureness, sourceTitle } from '../say.ts';
import { at, type Visit } from '../world.ts';
import { ANSWERS_FORM, hiddenFieldsOf } from './answers.ts';
import type { Answers } from './question.ts';
import { elementText, InEnglish, Notes, reliefName, saidOf } from './relief.tsx';
import type { ElementResult, ReliefResult } from './results.ts';
import { ResultsFrame } from './results-frame.tsx';

export interface WhyPageProps {
  visit: Visit;
  answers: Answers;
  relief: ReliefResult;
}

export function WhyPage({ visit, answers, relief }: WhyPageProps) {
  const { t } = visit;
  return (
    <ResultsFrame visit={visit} sentTo="/why">
      <div class="flow doc">
        <p>
          <Lamp answer={relief.answer} words={t(`guide.results.outcome.${relief.outcome}`)} />
        </p>
        <h1>{reliefName(t, relief)}</h1>
        <p class="lede">
          {sayIn(t, { key: relief.statementKey, text: relief.statement })}{' '}
          <InEnglish visit={visit} text={relief.statement} />
        </p>
        <section class="finding" aria-label={t('guide.results.why')}>
          {relief.elements.map((element) => (
            <WhyElement visit={visit} answers={answers} element={element} />
          ))}
        </section>
        <Notes visit={visit} relief={relief} withEnglish />
        <form method="post" id={ANSWERS_FORM} action={at(visit, '/results')} class="noprint">
          <HiddenFields values={{ relief: relief.id, ...hiddenFieldsOf(answers) }} />
          <Button>{t('guide.results.backToResults')}</Button>
        </form>
      </div>
    </ResultsFrame>
  );
}

/** A reason that rests on an answer repeats it in other words: paper has the law only. */
function WhyElement({ visit, answers, element }: { visit: Visit; answers: Answers; element: ElementResult }) {
  const { t } = visit;
  return (
    <Element
      answer={element.answer}
      words={t(`guide.results.element.${element.answer}`)}
      statement={elementText(t, element)}
      open
      said={saidOf(visit, answers, element)}
      law={{ label: t('guide.results.theLaw') }}
    >
      {element.reasons.map((reason) => (
        <p class={element.given.length > 0 ? 'mine' : undefined}>
          {sayIn(t, reason)} <InEnglish visit={visit} text={reason.text} />
        </p>
      ))}
      {element.citations.map((citation) => (
        <Source title={sourceTitle(citation)} href={citation.url} {...saySureness(t, citation)} />
      ))}
    </Element>
  );
}
