// The page for what only the agency knows: who may write it, what is refused, and what the form says afterwards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../../../accounts/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabases } from '../../../platform/database/testing.ts';
import { castMember, inReview, NOW, seedTestCast, toSign, valueOf } from '../../actions/testing.ts';
import { openForm } from '../../actions/open-form.ts';
import { signForm } from '../../actions/sign-form.ts';
import { revisionIn, testSite, testWebWorld, type TestSite } from '../testing.ts';
import type { CertificationWebWorld } from '../world.ts';
import { paperRoutes } from './index.ts';

let database: Database;
let world: CertificationWebWorld;
let site: TestSite;
const people = {} as Record<'advocate' | 'reviewer' | 'official', Actor>; // filled before the first test

before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  database = embedded.database;
  await seedTestCast(database);
  world = testWebWorld(database);
  site = testSite(world, paperRoutes(world));
  people.advocate = await castMember(database, 'rahman');
  people.reviewer = await castMember(database, 'brandt');
  people.official = await castMember(database, 'castellano');
});
after(() => database.close());

const waiting = () => toSign(world, people.advocate, people.reviewer);
const pathOf = (requestId: string, page = 'form-facts') => `/agency/requests/${requestId}/${page}`;

test('what is recorded stands on the form, and what is left out is listed as empty before signing', async () => {
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const before = await official.get(pathOf(requestId, 'sign'));
  assert.match(before.html, /Part 2, Item 7: Case status/);
  assert.match(before.html, new RegExp(`href="/en${pathOf(requestId)}"`));
  const page = await official.get(pathOf(requestId));
  assert.equal(page.status, 200);
  assert.match(page.html, /the form says what the requester gave: <bdi dir="ltr">2026-072-001187</);
  const words = { revision: revisionIn(page), 'case-status': 'completed', 'case-number': 'PD-77', fax: '' };
  const recorded = await official.post(pathOf(requestId), words);
  assert.deepEqual([recorded.status, recorded.location], [303, `/en${pathOf(requestId, 'sign')}`]);
  const after = await official.get(pathOf(requestId, 'sign'));
  assert.match(after.html, /PD-77/);
  assert.doesNotMatch(after.html, /Part 2, Item 7: Case status/);
  assert.match(after.html, /Part 6, Item 4: Fax number/);
  assert.match((await official.get(pathOf(requestId))).html, /value="completed" checked/);
});

test('a reviewer writes it down during the review; others are told whose task it is', async () => {
  const requestId = await inReview(world, people.advocate, people.reviewer);
  const reviewer = await site.signIn('brandt');
  const page = await reviewer.get(pathOf(requestId));
  assert.match(page.html, /name="fbi-or-sid"/);
  assert.equal((await reviewer.post(pathOf(requestId), { revision: revisionIn(page), fax: '1' })).status, 303);
  const clerk = await site.signIn('okafor');
  const theirs = await clerk.get(pathOf(requestId));
  assert.match(theirs.html, /A reviewer or a certifying official of the agency writes this down/);
  assert.doesNotMatch(theirs.html, /name="fbi-or-sid"/);
  const posted = await clerk.post(pathOf(requestId), { revision: revisionIn(page), fax: '2' });
  assert.equal(posted.status, 409);
  assert.equal(valueOf(await openForm(world, people.reviewer, NOW, { requestId })).facts?.fax, '1');
});

test('a mistake comes back at its field with everything that was typed', async () => {
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const revision = revisionIn(await official.get(pathOf(requestId)));
  const words = { revision, 'case-status': 'other', 'case-number': 'PD-<9>' };
  const page = await official.post(pathOf(requestId), words);
  assert.equal(page.status, 422);
  assert.match(page.html, /<title>Error:/);
  assert.match(page.html, /href="#case-status-other"[^>]*>Say what the status is/);
  assert.match(page.html, /value="PD-&lt;9&gt;"/);
  const invented = await official.post(pathOf(requestId), { revision, 'case-status': 'closed' });
  assert.equal(invented.status, 422);
});

test('somebody who was quicker is not overwritten', async () => {
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const revision = revisionIn(await official.get(pathOf(requestId)));
  assert.equal((await official.post(pathOf(requestId), { revision, fax: 'first' })).status, 303);
  const late = await official.post(pathOf(requestId), { revision, fax: 'second' });
  assert.equal(late.status, 409);
  assert.match(late.html, /value="second"/, 'typed words stay');
  assert.match(late.html, /Somebody changed this request/);
  assert.equal(valueOf(await openForm(world, people.official, NOW, { requestId })).facts?.fax, 'first');
});

test('after the signature nothing of the form changes', async () => {
  const requestId = await waiting();
  valueOf(await signForm(world, people.official, NOW, { requestId }));
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId));
  assert.match(page.html, /It now stands at: signed, not released yet/);
  assert.equal((await official.post(pathOf(requestId), { revision: revisionIn(page), fax: '1' })).status, 409);
  const sign = await official.get(pathOf(requestId, 'sign'));
  assert.match(sign.html, /Read the form as it was signed/);
  assert.equal(sign.html.match(/<h1\b/g)?.length, 1);
});

test('another agency, the requester and strangers find nothing', async () => {
  const requestId = await waiting();
  for (const who of ['feld', 'osei', 'rahman', 'zielinski', 'lindqvist', 'doe'] as const) {
    const visitor = await site.signIn(who);
    assert.equal((await visitor.get(pathOf(requestId))).status, 404, who);
    assert.equal((await visitor.post(pathOf(requestId), { fax: '1' })).status, 404, who);
  }
});
