import { DateField, datePartsOf } from './date-field.tsx';

const words = { day: 'Day', month: 'Month', year: 'Year' };

export const examples = [
  {
    name: 'Filled in',
    view: () => (
      <DateField
        name="crime-date"
        label="When did it happen?"
        hint="For example 14 3 2026. If it happened more than once, give the last day"
        words={words}
        value={datePartsOf('2026-03-14')}
      />
    ),
  },
  {
    name: 'The month is wrong',
    view: () => (
      <DateField
        name="report-date"
        label="When was it reported?"
        words={words}
        value={{ day: '14', month: 'spring', year: '2026' }}
        issue="Give the month as a number, such as 3 for March"
        wrongParts={['month']}
      />
    ),
  },
];
