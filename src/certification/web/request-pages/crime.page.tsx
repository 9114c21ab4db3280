// What happened, when and where: Supplement B Part 3. Offences lead to categories by the law room's own table.
import { MODIFIERS, OFFENDERS } from '../../domain/answers.ts';
import { MOST_DATES } from '../../domain/pages/crime.ts';
import { Note } from '../../../ui/index.ts';
import { boxesOf, yesNoUnknown, type PageViewProps } from './boxes.tsx';

export function CrimePage(props: PageViewProps) {
  const { t } = props;
  const boxes = boxesOf(props);
  return (
    <>
      {boxes.text('account', t('certification.crime.account'), t('certification.crime.accountHint'), 8)}
      {boxes.line('offence', t('certification.crime.offence'), {
        hint: t('certification.crime.offenceHint'),
        ltr: true,
      })}
      <Suggestions {...props} />
      {boxes.any(
        'category',
        t('certification.crime.category'),
        props.categories,
        t('certification.crime.categoryHint'),
      )}
      {boxes.any(
        'modifier',
        t('certification.crime.modifier'),
        MODIFIERS.map((value) => ({ value, label: t(`certification.crime.modifierName.${value}`) })),
      )}
      <SimilarCrime {...props} />
      {Array.from({ length: shownDates(props) }, (_, index) =>
        boxes.date(`date.${index + 1}`, t('certification.crime.date', { number: index + 1 })),
      )}
      <Place {...props} />
      {boxes.one(
        'offender',
        t('certification.crime.offender'),
        [
          ...OFFENDERS.map((value) => ({ value, label: t(`certification.crime.offenderIs.${value}`) })),
          { value: '', label: t('certification.unknown'), apart: true },
        ],
        t('certification.crime.offenderHint'),
      )}
    </>
  );
}

function Suggestions({ t, suggestions }: PageViewProps) {
  if (suggestions.length === 0) return null;
  return (
    <Note kind="plain" id="suggestions" title={t('certification.crime.suggested')}>
      <ul>
        {suggestions.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>{t('certification.crime.suggestedHint')}</p>
    </Note>
  );
}

function SimilarCrime(props: PageViewProps) {
  const { t, fields, categories } = props;
  const boxes = boxesOf(props);
  return (
    <details open={(fields['similar-to']?.[0] ?? '') !== ''}>
      <summary>{t('certification.crime.similar')}</summary>
      <div class="flow">
        {boxes.one('similar-to', t('certification.crime.similarTo'), [
          ...categories,
          { value: '', label: t('certification.crime.similarToNone'), apart: true },
        ])}
        {boxes.text('similar-because', t('certification.crime.similarBecause'))}
      </div>
    </details>
  );
}

function Place(props: PageViewProps) {
  const { t, boroughs } = props;
  const boxes = boxesOf(props);
  return (
    <>
      {boxes.one('in-united-states', t('certification.crime.inUnitedStates'), yesNoUnknown(t))}
      {boxes.one('borough', t('certification.crime.borough'), [
        ...boroughs,
        { value: '', label: t('certification.crime.elsewhere'), apart: true },
      ])}
      {boxes.line('precinct', t('certification.crime.precinct'), { hint: t('certification.crime.precinctHint') })}
      {boxes.line('address', t('certification.crime.address'), { hint: t('certification.crime.addressHint') })}
      {boxes.line('outside-citation', t('certification.crime.outsideCitation'), {
        hint: t('certification.crime.outsideCitationHint'),
      })}
    </>
  );
}

function shownDates({ fields }: PageViewProps): number {
  const used = Array.from({ length: MOST_DATES }, (_, index) => {
    const field = `date.${index + 1}`;
    return [field, `${field}.day`, `${field}.year`].some((name) => (fields[name]?.[0] ?? '') !== '');
  });
  return Math.min(MOST_DATES, Math.max(2, used.lastIndexOf(true) + 2));
}
