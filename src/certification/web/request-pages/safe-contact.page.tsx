// How the person may be reached without danger. Every channel says no until somebody says yes.
import { CHANNELS } from '../../domain/answers.ts';
import { Note } from '../../../ui/index.ts';
import { boxesOf, type PageViewProps } from './boxes.tsx';

export function SafeContactPage(props: PageViewProps) {
  const { t, fields } = props;
  const withDefaults = { ...props, fields: { ...ALL_NO, ...fields } };
  const boxes = boxesOf(withDefaults);
  const options = [
    { value: 'no', label: t('certification.no') },
    { value: 'yes', label: t('certification.safeContact.yes') },
  ];
  return (
    <>
      <Note>
        <p>{t('certification.safeContact.rule')}</p>
      </Note>
      {CHANNELS.map((channel) =>
        boxes.one(`safe.${channel}`, t(`certification.safeContact.channel.${channel}`), options),
      )}
      {boxes.line('phone', t('certification.safeContact.phone'), { type: 'tel', ltr: true })}
      {boxes.line('email', t('certification.safeContact.email'), { type: 'email', ltr: true })}
      {boxes.text('mail-address', t('certification.safeContact.mail'), t('certification.safeContact.mailHint'), 3)}
      {boxes.line('times', t('certification.safeContact.times'), { hint: t('certification.safeContact.timesHint') })}
      {boxes.line('code-name', t('certification.safeContact.codeName'), {
        hint: t('certification.safeContact.codeNameHint'),
      })}
      {boxes.line('phone-shared-with', t('certification.safeContact.sharedWith'))}
    </>
  );
}

const ALL_NO = Object.fromEntries(CHANNELS.map((channel) => [`safe.${channel}`, ['no']]));
