import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { seedCast } from '../../accounts/seed.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { replaceFigures } from '../store/figures.ts';
import { readPublicFigures } from './read-public-figures.ts';
import { refreshFigures } from './refresh-figures.ts';

const AT = new Date('2026-11-20T03:00:00Z');
const row = { received: 30, certified: 20, denied: 7, withdrawn: 1, pending: 2, medianDays: 33.5 };

onEachDatabase((database) => {
  before(() => database.transaction((tx) => seedCast(tx)));

  test('before anything was counted the figures say so', async () => {
    const { refreshedAt, agencies } = await readPublicFigures({ database });
    assert.equal(refreshedAt, null);
    assert.deepEqual(
      agencies.map((agency) => [agency.agencyId, agency.all.received]),
      [
        ['harbor-pd', 0],
        ['tidewater-da', 0],
      ],
    );
  });

  test('counting over no cases gives zeros and the moment', async () => {
    await refreshFigures({ database }, AT);
    await refreshFigures({ database }, AT);
    const { refreshedAt, agencies } = await readPublicFigures({ database });
    assert.deepEqual(refreshedAt, AT);
    assert.deepEqual(
      agencies[0]?.deniedBy.map(({ count }) => count),
      Array(5).fill({ kind: 'number', value: 0 }),
    );
  });

  test('what is small is withheld, newest year first', async () => {
    const agencyId = 'harbor-pd';
    await database.transaction((tx) =>
      replaceFigures(
        tx,
        [
          { agencyId, year: null, ...row },
          { agencyId, year: 2025, ...row, certified: 4, denied: 1 },
          { agencyId, year: 2026, ...row },
        ],
        [
          { agencyId, criterion: 'u-certification.helpfulness', denials: 7 },
          { agencyId, criterion: 'u-certification.victim', denials: 2 },
        ],
        AT,
      ),
    );
    const { agencies } = await readPublicFigures({ database });
    const [harbor] = agencies;
    assert.deepEqual(harbor?.all.medianDays, { kind: 'number', value: 34 });
    assert.deepEqual(
      harbor?.years.map((year) => [year.year, year.medianDays?.kind]),
      [
        [2026, 'number'],
        [2025, 'few'],
      ],
    );
    assert.deepEqual(
      harbor?.deniedBy.map(({ count }) => count.kind),
      ['few', 'few', 'few', 'few', 'number'],
    );
  });
});
