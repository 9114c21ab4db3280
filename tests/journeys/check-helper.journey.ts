// A survivor is asked for money by somebody who calls himself a lawyer, and looks the name up first. Before, an operator has
// installed the list; afterwards an inspector reads what the visitor said of an article.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey, type Journey } from './support/journey.ts';

const LIST = `organization_name,organization_status,recognition_expiration,pending_renewal,office_type,city,state,phone
Lantern House,Active,05/05/27,0,Principal Office,Albany,NY,(518) 555-0100
Harbor Legal Center,Suspended,05/05/27,0,Principal Office,Buffalo,NY,
`;

/** As an operator does it, on the command line. */
function installList(dataFolder: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-list-'));
  const file = join(folder, 'list.csv');
  writeFileSync(file, LIST);
  const command = ['roster', 'import', '--kind', 'doj-organizations', '--as-of', '2026-09-19', file];
  const env = { ...process.env, NODE_OPTIONS: '', AMPARO_DATA: dataFolder };
  const done = spawnSync(process.execPath, ['bin/amparo.mjs', ...command], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  assert.equal(done.status, 0, done.stderr);
  assert.match(done.stdout, /2 rows taken/);
}

async function looksUp({ given, when, then, and, visitor, signedIn }: Journey): Promise<void> {
  const survivor = await visitor();
  await given('the list of recognized groups is installed', async () => {
    await survivor.open('/en/lawyers');
    await survivor.sees('New York');
  });
  await when('the survivor types the name of the office', async () => {
    await survivor.open('/en/check-helper');
    await survivor.fill('Name of the person or the office', 'lantern haus');
    await survivor.press('Look it up');
  });
  await then('a similar name is shown, with what that means', async () => {
    await survivor.seesHeading('Similar names');
    await survivor.seesHeading('Lantern House');
    await survivor.sees('List of 19 September 2026');
  });
  await and('nothing of it is in the address', () => {
    assert.equal(survivor.path(), '/en/check-helper');
    assert.equal(new URL(survivor.page.url()).search, '');
    return Promise.resolve();
  });
  await when('they say that an article did not help', async () => {
    await survivor.open('/en/rights/avoid-fraud');
    await survivor.press('No');
    await survivor.fill('What helped, or what was missing?', 'What does it cost? Call me at 917-555-0100');
    await survivor.press('Send');
    await survivor.sees('Your words help');
  });
  await then('an inspector reads the words, without the number', async () => {
    const inspector = await signedIn('adeyemi');
    await inspector.open('/en/feedback');
    await inspector.sees('What does it cost?');
    await inspector.sees('number removed');
    await inspector.doesNotSee('917');
  });
}

async function readsRules({ given, when, then, visitor }: Journey): Promise<void> {
  const survivor = await visitor();
  await given('no list is installed', () => survivor.open('/en/check-helper'));
  await when('somebody looks for a name', async () => {
    await survivor.fill('Name of the person or the office', 'Notario Hassan Demir');
    await survivor.press('Look it up');
  });
  await then('they read that nothing was looked up, where to ask, and what the law says', async () => {
    await survivor.seesHeading('We cannot look it up here');
    await survivor.sees('Justice Department: questions on the recognition program');
    await survivor.sees('promise you a result');
    await survivor.sees(/20-776\(h\)/);
  });
}

journey('a survivor checks a helper and says what was missing', looksUp, { prepare: installList });
journey('a survivor checks a helper where no list is installed', readsRules, { javaScript: false });
