import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { CAST, seedCast } from '../seed.ts';
import { formNameOf, organisationOf } from './people.ts';

onEachDatabase((database) => {
  before(() => database.transaction(seedCast));

  test('who signs has a name in the parts of the federal form, others have only their line', async () => {
    const nameOf = (id: string) => database.read((tx) => formNameOf(tx, id));
    assert.deepEqual(await nameOf(CAST.castellano.id), { family: 'Castellano', given: 'Ruth', middle: '' });
    assert.equal(await nameOf(CAST.rahman.id), null);
    assert.equal(await nameOf('00000000-0000-4000-8000-999999999999'), null);
  });

  test('an agency keeps the name of its head in parts', async () => {
    const agency = await database.read((tx) => organisationOf(tx, 'harbor-pd'));
    assert.deepEqual(agency?.details.head, { family: 'Reid', given: 'Alma', middle: '' });
  });
});
