import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../platform/values/iso-date.ts';
import { readPacks, theLaw } from '../testing.ts';
import { lawFilesOf } from './pack-files.ts';

const NYC = 'us-ny-nyc';

/** 'stalking domestic-violence/dv' for the section on a day, or what lookup gives when it knows none. */
function shown(section: string, on = '2026-06-01', jurisdiction = NYC): string {
  const found = theLaw().categoriesForOffence(section, jurisdiction, isoDate(on));
  if (found === null) return 'unknown';
  return found
    .map(({ category, condition }) => (condition === 'none' ? category : `${category}/${condition}`))
    .join(' ');
}

test('a section shows its crimes with their conditions', () => {
  assert.equal(shown('120.00'), 'domestic-violence/dv felonious-assault/facts');
  assert.equal(shown('120.05'), 'felonious-assault domestic-violence/dv');
  assert.equal(shown('120.60'), 'stalking felonious-assault sexual-assault domestic-violence/dv');
  assert.equal(shown('135.20'), 'kidnapping abduction being-held-hostage');
  assert.equal(shown('145.00'), 'domestic-violence/dv');
  assert.equal(shown('160.15'), 'felonious-assault/facts false-imprisonment/facts extortion/facts');
  assert.equal(shown('230.34-a'), 'trafficking sexual-exploitation prostitution');
});

test('the section is read however it is written', () => {
  for (const written of ['120.05', 'PL 120.05', 'Penal Law § 120.05', ' 120.05 ', '120.05(2)', 'P.L. 120.05'])
    assert.equal(shown(written), shown('120.05'), written);
  assert.equal(shown('120.04-A'), shown('120.04-a'));
  assert.equal(shown('155.30(6)'), 'extortion blackmail');
  assert.equal(shown('155.30'), '', 'grand larceny of another kind shows none');
});

test('none by itself is not unknown', () => {
  for (const section of ['155.25', '220.39', '265.03', '270.25', '230.00']) assert.equal(shown(section), '', section);
  for (const section of ['', '999.99', 'assault', '1', '110']) assert.equal(shown(section), 'unknown', section);
});

test('attempt, conspiracy, solicitation and hate crime take the kind; facilitation needs the facts', () => {
  for (const form of ['110/120.05', '110.00/120.05', '105.15/120.05', '100.10/120.05', '485.05/120.05', '120.05/110'])
    assert.equal(shown(form), shown('120.05'), form);
  assert.equal(shown('115.05/120.05'), 'felonious-assault/facts domestic-violence/facts');
  assert.equal(theLaw().categoriesForOffence('110/120.05', NYC, isoDate('2026-06-01'))?.[0]?.form, 'attempt');
});

test('criminal sexual act ends where rape grew, on September 1, 2024', () => {
  for (const section of ['130.40', '130.45', '130.50']) {
    assert.equal(shown(section, '2024-08-31'), 'rape sexual-assault', section);
    assert.equal(shown(section, '2024-09-01'), 'unknown', section);
  }
  for (const section of ['130.25', '130.30', '130.35'])
    for (const day of ['2024-08-31', '2024-09-01']) assert.equal(shown(section, day), 'rape sexual-assault', section);
});

test('the state table is the city’s too, and not the nation’s', () => {
  assert.equal(shown('120.05', '2026-06-01', 'us-ny'), shown('120.05'));
  assert.equal(shown('120.05', '2026-06-01', 'us'), 'unknown');
});

test('the table is whole: every row that the research names', () => {
  const sections = new Set(
    lawFilesOf(readPacks()).offences.flatMap(({ value }) => value.offences.map((offence) => offence.section)),
  );
  assert.equal(sections.size, 162);
  const crimes = theLaw()
    .qualifyingCategories(isoDate('2026-06-01'))
    .map((crime) => crime.id);
  assert.equal(crimes.length, 28);
  assert.equal(theLaw().qualifyingCategories(isoDate('2013-03-06')).length, 26);
  assert.equal(theLaw().qualifyingCategories(isoDate('2013-03-07')).length, 28);
});

test('parameters: the city’s own, the nation’s in the city, and none before they began', () => {
  const value = (id: string, on = '2026-06-01', jurisdiction = NYC) =>
    theLaw().parameter(id, jurisdiction, isoDate(on))?.value ?? null;
  assert.equal(value('nypd-certification.first-answer-days'), 45);
  assert.equal(value('nypd-certification.appeal-days'), 90);
  assert.equal(value('nypd-certification.appeal-answer-days'), 90);
  assert.equal(value('nypd-declaration.appeal-answer-days'), 60);
  assert.equal(value('nypd-certification.first-answer-days', '2016-05-07'), null);
  assert.equal(value('nypd-certification.first-answer-days', '2016-05-08'), 45);
  assert.equal(value('nypd-certification.first-answer-days', '2026-06-01', 'us-ny'), null);
  assert.equal(value('filing-deadline.window-months'), 6);
  assert.equal(value('no-such.parameter'), null);
});
