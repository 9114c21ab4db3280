// A survivor answers every kind of question and looks at every kind of page. Afterwards the browser has kept nothing of it
// in any of the places where a site can keep things.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import type { Person } from './support/person.ts';
import { NOTHING, storedBy } from './support/stored.ts';

const PAGES = [
  '/en',
  '/en/help-now',
  '/en/rights/police-and-your-status',
  '/en/signing-offices',
  '/en/help-finder',
  '/en/keep',
  '/en/status',
];

async function answersSome(survivor: Person): Promise<void> {
  await survivor.open('/en/questions');
  await survivor.field(/^\s*No, or not sure/).check();
  await survivor.press('Continue');
  await survivor.field('For myself').check();
  await survivor.press('Continue');
  await survivor.field('25 or older').check();
  await survivor.press('See what may fit so far');
}

async function storesNothing({ given, when, then, and, visitor }: Journey): Promise<void> {
  const survivor = await visitor();
  const addresses: string[] = [];
  survivor.page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await given('somebody reads pages of every kind, the one that offers to keep the guide among them', async () => {
    for (const path of PAGES) await survivor.open(path);
  });
  await when('they answer questions and look at what may fit', () => answersSome(survivor));
  await then('the browser keeps no cookie, no storage, no database, no cache and no worker', async () => {
    assert.deepEqual(await storedBy(survivor), NOTHING);
  });
  await when('they look for an office, from what they have told', async () => {
    await survivor.press('Go on with the questions');
    await survivor.open('/en/signing-offices');
    await survivor.press('Show offices');
  });
  await then('still nothing is kept', async () => {
    assert.deepEqual(await storedBy(survivor), NOTHING);
  });
  await and('the history has the pages they opened, and no entry besides', async () => {
    assert.equal(await survivor.page.evaluate(() => history.length), addresses.length + 1, 'with the empty first one');
  });
  await and('no address of the whole way holds an answer', () => {
    for (const address of addresses) assert.doesNotMatch(address, /[?=]|safe-now|for-whom/);
    return Promise.resolve();
  });
}

journey('a visitor leaves nothing in the browser', storesNothing, { readsOnly: true });
