// What is looked up outside of one case: an organisation's clients, and how often wrong codes were tried.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { newDeploymentKeys, systemRandomness, vaultOf } from '../../platform/crypto/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { addClient, clientsOf, findClient } from './clients.ts';
import { attemptsSince, countAttempt, forgetAttempts } from './receipt-attempts.ts';
import { requestsOfOrganisation } from './requests.ts';

const vault = vaultOf(newDeploymentKeys());

onEachDatabase((database) => {
  test('clients are found by their own organisation only', async () => {
    const [clientId, createdBy] = [systemRandomness.uuid(), systemRandomness.uuid()];
    const name = { family: 'Vega', given: 'Ana', middle: '' };
    const client = { id: clientId, organisationId: 'lantern', name, createdAt: new Date('2026-11-20T14:30:00Z') };
    await database.transaction((tx) => addClient(tx, vault, { ...client, createdBy }));
    await database.read(async (tx) => {
      assert.equal((await findClient(tx, vault, 'lantern', clientId))?.name.family, 'Vega');
      assert.equal(await findClient(tx, vault, 'eastside', clientId), null);
      assert.deepEqual(await clientsOf(tx, vault, 'eastside'), []);
      assert.deepEqual(await requestsOfOrganisation(tx, vault, 'eastside'), []);
    });
  });

  test('wrong codes are counted by the minute and forgotten', async () => {
    await database.transaction(async (tx) => {
      const minute = (number: number) => new Date(Date.UTC(2026, 0, 1, 0, number));
      for (const number of [1, 1, 2]) await countAttempt(tx, 'bucket', minute(number));
      assert.equal(await attemptsSince(tx, 'bucket', minute(0)), 3);
      assert.equal(await attemptsSince(tx, 'bucket', minute(1)), 1);
      assert.equal(await attemptsSince(tx, 'other', minute(0)), 0);
      await forgetAttempts(tx, minute(2));
      assert.equal(await attemptsSince(tx, 'bucket', minute(0)), 1);
    });
  });
});
