// Relatives believed to have taken part in the crime: Supplement B Part 5.
import { MOST_RELATIVES } from '../../domain/pages/family.ts';
import { boxesOf, yesNoUnknown, type PageViewProps } from './boxes.tsx';

export function FamilyPage(props: PageViewProps) {
  const { t, fields } = props;
  const boxes = boxesOf(props);
  return (
    <>
      {boxes.one(
        'culpable',
        t('certification.family.culpable'),
        yesNoUnknown(t),
        t('certification.family.culpableHint'),
      )}
      <details open={fields['culpable']?.[0] === 'yes'}>
        <summary>{t('certification.family.who')}</summary>
        <div class="flow">
          {Array.from({ length: shownRelatives(props) }, (_, index) => {
            const row = `relative.${index + 1}`;
            return (
              <div class="card flow">
                {boxes.person(row, t('certification.family.relative', { number: index + 1 }))}
                {boxes.line(`${row}.relationship`, t('certification.family.relationship'))}
                {boxes.text(`${row}.involvement`, t('certification.family.involvement'), undefined, 2)}
              </div>
            );
          })}
        </div>
      </details>
    </>
  );
}

function shownRelatives({ fields }: PageViewProps): number {
  const used = Array.from({ length: MOST_RELATIVES }, (_, index) =>
    ['family', 'given', 'relationship', 'involvement'].some(
      (part) => (fields[`relative.${index + 1}.${part}`]?.[0] ?? '') !== '',
    ),
  );
  return Math.min(MOST_RELATIVES, Math.max(1, used.lastIndexOf(true) + 2));
}
