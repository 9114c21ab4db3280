import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CONDITIONS, findHelp, type HelpMoment, type HelpQuestion } from './find-help.ts';
import { isSameLanguage } from './match-language.ts';
import { NEEDS } from './needs.ts';
import type { DirectorySnapshot, Point, PublicService } from './snapshot.ts';

const service = (id: string, given: Partial<PublicService> = {}): PublicService => ({
  id,
  kind: 'service',
  organization: `Group ${id}`,
  name: 'Help',
  needs: ['legal'],
  boroughs: 'city',
  isConfidential: false,
  phones: [],
  languages: [],
  interpreter: false,
  moreLanguages: false,
  schedule: null,
  arrange: null,
  walkIn: null,
  fee: 'free',
  notes: [],
  confidence: 'page',
  ...given,
});
const at = (point: Point, borough = 'north') => ({
  address: '1 Main Street',
  borough,
  point,
  pointIs: 'exact' as const,
});
const office = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], span: ['09:00', '17:00'] }] as const;
const snapshotWith = (...services: PublicService[]): DirectorySnapshot => ({
  revision: 'r',
  services,
  precincts: [
    { precinct: 1, name: '1st', borough: 'north', address: '1 Main Street' },
    { precinct: 2, name: '2nd', borough: 'south', address: '2 Main Street' },
  ],
  zipAreas: [{ zips: ['10001'], point: [-74, 40.7], shares: [{ precinct: 1, share: 1 }] }],
});
const friday: HelpMoment = {
  at: new Date('2026-11-20T16:00:00Z'), // 11 am
  timeZone: 'America/New_York',
  holidays: { holidayOn: () => null },
};
const found = (snapshot: DirectorySnapshot, question: HelpQuestion, moment = friday) =>
  findHelp(snapshot, question, moment).matches.map((match) => match.service.id);

test('a need, a borough, a language and the hour each leave out what does not fit', () => {
  const snapshot = snapshotWith(
    service('money', { needs: ['money'] }),
    service('south', { boroughs: ['south'] }),
    service('spanish', { languages: [{ code: 'es', how: 'staff' }] }),
    service('shut', { schedule: [{ days: ['SA'], span: ['09:00', '17:00'] }] }),
    service('office', { schedule: office }),
  );
  assert.deepEqual(found(snapshot, { need: 'money' }), ['money']);
  assert.ok(!found(snapshot, { borough: 'north' }).includes('south'));
  assert.deepEqual(found(snapshot, { language: 'es' }), ['spanish']);
  assert.deepEqual(found(snapshot, { openNow: true }), ['office']);
  assert.equal(found(snapshot, {}).length, 5);
  assert.equal(found(snapshot, { language: 'en' }).length, 5, 'English leaves nobody out');
});

test('a ZIP stands for the boroughs of its precincts; one of no area leaves nobody out', () => {
  const snapshot = snapshotWith(service('north', { boroughs: ['north'] }), service('south', { boroughs: ['south'] }));
  assert.deepEqual(found(snapshot, { zip: '10001' }), ['north']);
  assert.deepEqual(found(snapshot, { zip: '99999' }), ['north', 'south']);
});

test('open before holiday before not checked before closed', () => {
  const snapshot = snapshotWith(
    service('closed', { schedule: [{ days: ['SU'], span: ['09:00', '17:00'] }] }),
    service('unknown'),
    service('weekdays', { schedule: office }),
    service('always', { schedule: 'always' }),
  );
  assert.deepEqual(found(snapshot, {}), ['weekdays', 'always', 'unknown', 'closed']);
  const holiday = { ...friday, holidays: { holidayOn: () => 'a holiday' } };
  assert.deepEqual(found(snapshot, {}, holiday), ['always', 'weekdays', 'unknown', 'closed']);
  assert.deepEqual(found(snapshot, { openNow: true }, holiday), ['always']);
});

test('staff before an interpreter before "several, ask"; Chinese fits what is spoken', () => {
  const snapshot = snapshotWith(
    service('several', { moreLanguages: true }),
    service('interpreter', { interpreter: true }),
    service('cantonese', { languages: [{ code: 'yue', how: 'staff' }] }),
    service('korean', { languages: [{ code: 'ko', how: 'staff' }] }),
  );
  assert.deepEqual(found(snapshot, { language: 'zh-Hant' }), ['cantonese', 'interpreter', 'several']);
  assert.deepEqual(found(snapshot, { language: 'ko' }), ['korean', 'interpreter', 'several']);
  assert.deepEqual(found(snapshot, { need: 'interpreter' }), ['interpreter']);
  assert.ok(isSameLanguage('yue', 'zh') && isSameLanguage('tl', 'fil') && !isSameLanguage('yue', 'cmn'));
});

test('distance orders places and says whether it is exact; a telephone has none and is not lost', () => {
  const snapshot = snapshotWith(
    service('phone'),
    service('far', { place: at([-73.9, 40.7]) }),
    service('near', { place: at([-73.99, 40.7]) }),
    service('rough', { place: { ...at([-73.98, 40.7]), pointIs: 'zip' } }),
  );
  const { matches } = findHelp(snapshot, { point: [-74, 40.7] }, friday);
  assert.deepEqual(
    matches.map((match) => [match.service.id, match.isExact]),
    [
      ['near', true],
      ['rough', false],
      ['far', true],
      ['phone', false],
    ],
  );
  assert.ok(Math.abs((matches[0]?.miles ?? 0) - 0.524) < 0.001);
  assert.equal(matches[3]?.miles, null);
  const byZip = findHelp(snapshot, { zip: '10001' }, friday).matches;
  assert.ok(byZip.every(({ isExact }) => !isExact) && byZip[0]?.service.id === 'near');
});

test('its first need, its own borough, no cost and two sources go first', () => {
  const order = (better: Partial<PublicService>, worse: Partial<PublicService>, question: HelpQuestion) =>
    assert.deepEqual(found(snapshotWith(service('worse', worse), service('better', better)), question), [
      'better',
      'worse',
    ]);
  order({ needs: ['legal', 'food'] }, { needs: ['food', 'legal'] }, { need: 'legal' });
  order({ boroughs: ['north'] }, { boroughs: 'city' }, { borough: 'north' });
  order({ fee: 'free' }, { fee: null }, {});
  order({ confidence: 'two-pages' }, { confidence: 'page' }, {});
});

test('when nothing fits, the first condition is named without which something does', () => {
  const snapshot = snapshotWith(service('a', { boroughs: ['south'], languages: [{ code: 'ko', how: 'staff' }] }));
  const loosened = (question: HelpQuestion) => findHelp(snapshot, question, friday).loosened;
  assert.deepEqual(loosened({ openNow: true }), { without: 'openNow', count: 1 });
  assert.deepEqual(loosened({ language: 'es' }), { without: 'language', count: 1 });
  assert.deepEqual(loosened({ borough: 'north' }), { without: 'place', count: 1 });
  assert.deepEqual(loosened({ need: 'food' }), { without: 'need', count: 1 });
  assert.equal(loosened({ need: 'food', language: 'es' }), null);
  assert.equal(loosened({}), null);
});

test('whatever is asked: every match fits, none is lost, and loosening says the truth', () => {
  const some = fc.record({
    needs: fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1, maxLength: 3 }),
    boroughs: fc.constantFrom('city' as const, ['north'], ['south'], ['north', 'south']),
    schedule: fc.constantFrom(null, 'always' as const, office, [{ days: ['FR'] as const }]),
    languages: fc.constantFrom(
      [],
      [{ code: 'es', how: 'staff' as const }],
      [{ code: 'es', how: 'interpreter' as const }],
    ),
    interpreter: fc.boolean(),
  });
  const question = fc.record(
    {
      need: fc.constantFrom(...NEEDS),
      borough: fc.constantFrom('north', 'south'),
      language: fc.constantFrom('en', 'es', 'ko'),
      openNow: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), question, (rows, asked) => {
      const snapshot = snapshotWith(...rows.map((row, index) => service(String(index), row)));
      const { matches, loosened } = findHelp(snapshot, asked, friday);
      const ids = new Set(matches.map((match) => match.service.id));
      assert.equal(ids.size, matches.length);
      for (const row of snapshot.services) {
        const fits =
          (asked.need === undefined ||
            row.needs.includes(asked.need) ||
            (asked.need === 'interpreter' && row.interpreter)) &&
          (asked.borough === undefined || row.boroughs === 'city' || row.boroughs.includes(asked.borough)) &&
          (asked.language === undefined ||
            asked.language === 'en' ||
            row.interpreter ||
            row.languages.some(({ code }) => code === asked.language)) &&
          (asked.openNow !== true || row.schedule === 'always' || row.schedule === office);
        assert.equal(ids.has(row.id), fits, row.id);
      }
      assert.ok(matches.length === 0 || loosened === null);
      if (loosened === null) return;
      const names = { openNow: 'openNow', language: 'language', place: 'borough', need: 'need' } as const;
      const without = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== names[loosened.without]));
      assert.equal(findHelp(snapshot, without, friday).matches.length, loosened.count);
      assert.ok(CONDITIONS.includes(loosened.without));
    }),
  );
});
