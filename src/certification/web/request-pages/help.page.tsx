// What the person knows, and how they helped, help, or are ready to: Supplement B Part 4.
import { HELP_TIMES, STOP_REASONS } from '../../domain/answers.ts';
import { boxesOf, yesNoUnknown, type PageViewProps } from './boxes.tsx';

export function HelpPage(props: PageViewProps) {
  const { t, fields } = props;
  const boxes = boxesOf(props);
  const times = HELP_TIMES.map((value) => ({ value, label: t(`certification.help.time.${value}`) }));
  const reasons = STOP_REASONS.map((value) => ({ value, label: t(`certification.help.reason.${value}`) }));
  return (
    <>
      {boxes.one('has-information', t('certification.help.hasInformation'), yesNoUnknown(t))}
      {boxes.text('information', t('certification.help.information'), t('certification.help.informationHint'))}
      {boxes.any('time', t('certification.help.times'), times, t('certification.help.timesHint'))}
      {boxes.text('description', t('certification.help.description'), t('certification.help.descriptionHint'))}
      {boxes.one('stopped', t('certification.help.stopped'), yesNoUnknown(t), t('certification.help.stoppedHint'))}
      <details open={fields['stopped']?.[0] === 'yes'}>
        <summary>{t('certification.help.ifStopped')}</summary>
        <div class="flow">
          {boxes.any('stop-reason', t('certification.help.stopReasons'), reasons)}
          {boxes.text('stop-explanation', t('certification.help.stopExplanation'))}
        </div>
      </details>
    </>
  );
}
