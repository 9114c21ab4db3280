// Somebody kept the guide, and wants no trace of it: one press, and this site stores nothing in the browser any more.
import assert from 'node:assert/strict';
import { translator } from '../../src/platform/i18n/index.ts';
import { say } from './support/interview.ts';
import { journey, type Journey } from './support/journey.ts';
import { keepsGuide } from './support/keep-guide.ts';
import type { Person } from './support/person.ts';
import { NOTHING, storedBy } from './support/stored.ts';

const t = translator('en');

/** What an earlier version of the site, or anything else under its address, might have left. */
async function leaveOtherTraces({ page }: Person): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('a', 'b');
    sessionStorage.setItem('a', 'b');
    await caches.open('another');
    await new Promise((resolve) => {
      const opening = indexedDB.open('another');
      opening.onsuccess = () => {
        opening.result.close();
        resolve(null);
      };
    });
  });
}

async function comesFromPhone({ page }: Person, path: string): Promise<boolean | undefined> {
  const response = await page.goto(new URL(path, page.url()).href);
  return response?.fromServiceWorker();
}

async function erasesAll({ given, when, then, and, visitor }: Journey): Promise<void> {
  const survivor = await visitor();
  await given('the guide is kept on the phone, and more is stored besides', async () => {
    await keepsGuide(survivor);
    await leaveOtherTraces(survivor);
    assert.equal(await comesFromPhone(survivor, '/en/help-now'), true);
    const stored = await storedBy(survivor);
    assert.ok(stored.workers === 1 && stored.caches === 2 && stored.local === 1 && stored.databases === 1);
  });
  await and('only now the browser may offer a place on the start screen', async () => {
    await survivor.open('/en/keep');
    assert.equal(await survivor.page.locator('link[rel=manifest]').count(), 1);
  });
  await when('the person follows the link at the foot of a page and presses the button', async () => {
    await survivor.open('/en');
    await survivor.follow(say(t, 'guide.keep.foot.erase'));
    await survivor.press(say(t, 'guide.keep.erase.button'));
  });
  await then('the page says what it did', () => survivor.sees(say(t, 'guide.keep.said.erased')));
  await and('nothing is stored in any place', async () => {
    assert.deepEqual(await storedBy(survivor), NOTHING);
    assert.equal(await survivor.page.locator('link[rel=manifest]').count(), 0);
  });
  await and('the next page comes from the network again, and still nothing is stored', async () => {
    assert.equal(await comesFromPhone(survivor, '/en'), false);
    await survivor.doesNotSee(/This copy is on the phone/);
    assert.deepEqual(await storedBy(survivor), NOTHING);
  });
}

journey('a person erases the guide from the phone', erasesAll);
