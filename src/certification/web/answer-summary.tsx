// What was answered on one page, as names and values, in the order of the page: for checking and for the agency's desk.
import type { Translate } from '../../platform/i18n/index.ts';
import { parseIsoDate } from '../../platform/values/iso-date.ts';
import { Facts, type Content, type Fact } from '../../ui/index.ts';
import type { RequestPage } from '../domain/answers.ts';
import type { Fields } from '../domain/form-reader.ts';
import type { Choice } from './request-pages/index.tsx';

/** A dl of everything given; says that nothing was given when nothing was. */
export function answerSummary(t: Translate, page: RequestPage, fields: Fields, boroughs: readonly Choice[]): Content {
  const facts = Object.entries(fields)
    .filter(([, values]) => values.some((value) => value !== ''))
    .map(([field, values]) => factOf(t, page, field, values, boroughs));
  if (facts.length === 0) return <p class="soft">{t('certification.check.nothing')}</p>;
  return <Facts facts={facts} />;
}

function factOf(
  t: Translate,
  page: RequestPage,
  field: string,
  values: readonly string[],
  boroughs: readonly Choice[],
): Fact {
  const shown = values.map((value) => wordsFor(t, page, field, value, boroughs));
  return {
    name: nameOf(t, page, field),
    value: shown.map((value, index) =>
      index === 0 ? (
        value
      ) : (
        <>
          {t('certification.comma')} {value}
        </>
      ),
    ),
  };
}

/** 'relative.2.given' is named by 'relative.given' and its number. */
function nameOf(t: Translate, page: RequestPage, field: string): string {
  const plain = field.replace(/\.\d+(?=\.|$)/, '');
  const number = /\.(\d+)(?=\.|$)/.exec(field)?.[1];
  const name = t.maybe(`certification.answer.${page}.${plain}`) ?? t.maybe(`certification.answer.${plain}`) ?? plain;
  return number === undefined || number === '1' ? name : `${name} ${number}`;
}

function wordsFor(t: Translate, page: RequestPage, field: string, value: string, boroughs: readonly Choice[]): Content {
  const date = parseIsoDate(value);
  if (date !== null) return t.date(date);
  if (field === 'category' || field === 'similar-to') return t.maybe(`law.crime.${value}`) ?? value;
  if (field === 'borough') return boroughs.find((borough) => borough.value === value)?.label ?? value;
  const known = t.maybe(`certification.value.${page}.${field}.${value}`) ?? t.maybe(`certification.value.${value}`);
  return known ?? <bdi>{value}</bdi>;
}
