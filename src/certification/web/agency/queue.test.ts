// The queue as the people of an agency meet it: whose it is, who may give it out, and that it names nobody who asks.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabases } from '../../../platform/database/testing.ts';
import { assignRequest } from '../../actions/assign-request.ts';
import { openCase } from '../../actions/open-case.ts';
import { CAST } from '../../../accounts/seed.ts';
import { castMember, inReview, NOW, seedTestCast, submitted, valueOf } from '../../actions/testing.ts';
import { testSite, testWebWorld, type Page, type TestSite } from '../testing.ts';
import type { CertificationWebWorld } from '../world.ts';
import { agencyRoutes } from './agency.routes.tsx';

let database: Database;
let world: CertificationWebWorld;
let site: TestSite;
let fresh: string;
let reviewed: string;

before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  database = embedded.database;
  await seedTestCast(database);
  world = testWebWorld(database);
  site = testSite(world, agencyRoutes(world));
  const rahman = await castMember(database, 'rahman');
  fresh = (await submitted(world, rahman)).requestId;
  reviewed = await inReview(world, rahman, await castMember(database, 'brandt'));
});
after(() => database.close());

const rowsIn = ({ html }: Page) => html.match(/<tr role="row"[^>]*><td/g)?.length ?? 0;
const tickOf = ({ html }: Page, request: string) => new RegExp(`value="(${request}@\\d+)"`).exec(html)?.[1] ?? '';
const holderOf = async (requestId: string) => {
  const view = valueOf(await openCase(world, await castMember(database, 'brandt'), NOW, { requestId }));
  assert.ok(view.side === 'agency');
  return view.assignedTo?.id ?? null;
};

test('the list says how many wait in each view, and names no victim', async () => {
  const page = await (await site.signIn('brandt')).get('/agency');
  assert.equal(page.status, 200);
  assert.equal(rowsIn(page), 2);
  assert.match(page.html, /aria-current="page">All open<b>2<\/b>/);
  assert.match(page.html, /Mine<b>1<\/b>/);
  assert.match(page.html, /Nobody’s<b>1<\/b>/);
  assert.match(page.html, /Felonious assault/);
  assert.doesNotMatch(page.html, /\bWen\b|\bLi\b/);
});

test('views and filters narrow it, and an empty one says so', async () => {
  const brandt = await site.signIn('brandt');
  assert.equal(rowsIn(await brandt.get('/agency?view=mine')), 1);
  assert.equal(rowsIn(await brandt.get('/agency?state=received')), 1);
  assert.equal(rowsIn(await brandt.get('/agency?language=ar')), 0);
  assert.match((await brandt.get('/agency?view=to-sign')).html, /No request is here/);
  assert.match((await brandt.get('/agency?from=900')).html, /ends before this page/);
});

test('a reference that cannot be one is said to be one', async () => {
  const page = await (await site.signIn('brandt')).get('/agency?reference=%25%27');
  assert.equal(page.status, 200);
  assert.match(page.html, /A reference has letters and digits/);
});

test('a clerk gives a ticked request to a reviewer, and comes back to the same view', async () => {
  const clerk = await site.signIn('okafor');
  const tick = tickOf(await clerk.get('/agency?view=nobodys'), fresh);
  const words = { request: tick, to: CAST.brandt.id, back: '?view=nobodys' };
  const done = await clerk.post('/agency/assign', words);
  assert.equal(done.status, 303);
  assert.equal(done.location, '/en/agency?view=nobodys');
  assert.equal(await holderOf(fresh), CAST.brandt.id);
});

test('a request that changed meanwhile keeps its holder, and stays ticked', async () => {
  const clerk = await site.signIn('okafor');
  const tick = tickOf(await clerk.get('/agency'), reviewed);
  const diallo = await castMember(database, 'diallo');
  valueOf(await assignRequest(world, diallo, NOW, { requestId: reviewed, to: diallo.personId }));
  const page = await clerk.post('/agency/assign', { request: tick, to: CAST.brandt.id });
  assert.equal(page.status, 409);
  assert.match(page.html, /changed since you opened the list/);
  assert.match(page.html, new RegExp(`value="${reviewed}@\\d+"[^>]*checked`));
  assert.equal(await holderOf(reviewed), CAST.diallo.id);
});

test('nothing ticked, nobody chosen, somebody of another agency', async () => {
  const clerk = await site.signIn('okafor');
  const empty = await clerk.post('/agency/assign');
  assert.equal(empty.status, 422);
  assert.match(empty.html, /Tick at least one request/);
  assert.match(empty.html, /Choose who gets it/);
  const tick = tickOf(await clerk.get('/agency'), fresh);
  const outside = await clerk.post('/agency/assign', { request: tick, to: CAST.osei.id });
  assert.equal(outside.status, 409);
  const nonsense = await clerk.post('/agency/assign', { request: ['x', '@', `${fresh}@`], to: 'nobody', back: '%%%' });
  assert.equal(nonsense.status, 409);
});

test('an official may look and cannot give out; the button says why', async () => {
  const official = await site.signIn('castellano');
  const page = await official.get('/agency');
  assert.match(page.html, /Giving out requests is for intake clerks and reviewers/);
  assert.doesNotMatch(page.html, /type="checkbox"/);
  const tried = await official.post('/agency/assign', { request: `${fresh}@1`, to: 'nobody' });
  assert.equal(tried.status, 409);
});

test('who works at no agency finds no queue', async () => {
  for (const name of ['rahman', 'adeyemi', 'doe'] as const)
    assert.equal((await (await site.signIn(name)).get('/agency')).status, 404, name);
});

test('another agency has its own queue', async () => {
  assert.equal(rowsIn(await (await site.signIn('osei')).get('/agency')), 0);
});
