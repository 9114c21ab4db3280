// Injuries that are known or documented. Nobody here weighs them: that is for USCIS.
import { boxesOf, type PageViewProps } from './boxes.tsx';

export function InjuriesPage(props: PageViewProps) {
  const { t } = props;
  return boxesOf(props).text(
    'description',
    t('certification.injuries.description'),
    t('certification.injuries.hint'),
    6,
  );
}
