// The circumstances that the agency's rule wants stated where they apply. Saying so promises no speed.
import { Note } from '../../../ui/index.ts';
import { boxesOf, type PageViewProps } from './boxes.tsx';

export function UrgentPage(props: PageViewProps) {
  const { t } = props;
  const boxes = boxesOf(props);
  return (
    <>
      <Note kind="plain">
        <p>{t('certification.urgent.hint')}</p>
      </Note>
      <fieldset class="flow">
        <legend class="label">{t('certification.urgent.question')}</legend>
        {boxes.tick('ice-custody', t('certification.urgent.iceCustody'))}
        {boxes.tick('removal-case', t('certification.urgent.removalCase'))}
      </fieldset>
      {boxes.date('aging-out-on', t('certification.urgent.agingOutOn'), t('certification.urgent.agingOutHint'))}
      {boxes.line('aging-out-who', t('certification.urgent.agingOutWho'))}
    </>
  );
}
