// Who the person is: Supplement B Part 1. The A-number is the only thing asked that touches immigration, and may be left out.
import { MOST_OTHER_NAMES } from '../../domain/pages/victim.ts';
import { boxesOf, type PageViewProps } from './boxes.tsx';

export function VictimPage(props: PageViewProps) {
  const { t, fields, languages } = props;
  const boxes = boxesOf(props);
  return (
    <>
      {boxes.person('name', t('certification.victim.name'))}
      <details open={isUsed(fields, 'romanised')}>
        <summary>{t('certification.victim.romanisedTitle')}</summary>
        {boxes.person('romanised', t('certification.victim.romanised'), t('certification.victim.romanisedHint'))}
      </details>
      <details open={hasOtherNames(fields)}>
        <summary>{t('certification.victim.otherNames')}</summary>
        <div class="flow">
          {Array.from({ length: shownOtherNames(fields) }, (_, index) =>
            boxes.person(
              `other-name.${index + 1}`,
              t('certification.victim.otherName', { number: index + 1 }),
              t('certification.victim.otherNamesHint'),
            ),
          )}
        </div>
      </details>
      {boxes.date('born-on', t('certification.victim.bornOn'))}
      {boxes.one(
        'sex',
        t('certification.victim.sex'),
        [
          { value: 'female', label: t('certification.victim.female') },
          { value: 'male', label: t('certification.victim.male') },
          { value: '', label: t('certification.victim.noSex'), apart: true },
        ],
        t('certification.victim.sexHint'),
      )}
      {boxes.line('spoken-language', t('certification.victim.spokenLanguage'), {
        hint: t('certification.victim.spokenLanguageHint'),
      })}
      {boxes.one('letter-language', t('certification.victim.letterLanguage'), languages)}
      {boxes.line('a-number', t('certification.victim.aNumber'), {
        hint: t('certification.victim.aNumberHint'),
        ltr: true,
      })}
    </>
  );
}

const SHOWN_AT_FIRST = 2;

function shownOtherNames(fields: PageViewProps['fields']): number {
  const used = Array.from({ length: MOST_OTHER_NAMES }, (_, index) => isUsed(fields, `other-name.${index + 1}`));
  return Math.min(MOST_OTHER_NAMES, Math.max(SHOWN_AT_FIRST, used.lastIndexOf(true) + 2));
}

function hasOtherNames(fields: PageViewProps['fields']): boolean {
  return isUsed(fields, 'other-name.1') || isUsed(fields, 'other-name.2');
}

function isUsed(fields: PageViewProps['fields'], name: string): boolean {
  return ['family', 'given', 'middle'].some((part) => (fields[`${name}.${part}`]?.[0] ?? '') !== '');
}
