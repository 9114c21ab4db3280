// Letters say what was decided on their day, to whoever may read it, in English and in the person's language.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../../../accounts/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabases } from '../../../platform/database/testing.ts';
import { askInformation } from '../../actions/ask-information.ts';
import { beginReview } from '../../actions/begin-review.ts';
import { confirmDenial } from '../../actions/confirm-denial.ts';
import { openLetter } from '../../actions/open-letter.ts';
import { proposeDenial } from '../../actions/propose-denial.ts';
import { releaseForm } from '../../actions/release-form.ts';
import {
  castMember,
  denialProposed,
  findingsOn,
  HELP,
  inReview,
  NOW,
  REASON,
  seedTestCast,
  signedWithScan,
  submitted,
  valueOf,
  type CastName,
} from '../../actions/testing.ts';
import { paperRoutes } from '../signing/index.ts';
import { testSite, testWebWorld, type TestSite } from '../testing.ts';
import type { CertificationWebWorld } from '../world.ts';

let database: Database;
let world: CertificationWebWorld;
let site: TestSite;
const actors = new Map<CastName, Actor>();
const actor = (name: CastName): Actor => {
  const found = actors.get(name);
  if (found === undefined) throw new Error(`${name} was not fetched`);
  return found;
};

before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  database = embedded.database;
  await seedTestCast(database);
  world = testWebWorld(database);
  site = testSite(world, paperRoutes(world));
  for (const name of ['rahman', 'brandt', 'whitfield', 'castellano', 'anand', 'osei'] as const)
    actors.set(name, await castMember(database, name));
});
after(() => database.close());

const letterOf = (requestId: string, kind: string) => `/advocate/requests/${requestId}/letters/${kind}`;

async function denied(): Promise<string> {
  const requestId = await denialProposed(world, actor('rahman'), actor('brandt'));
  valueOf(await confirmDenial(world, actor('whitfield'), NOW, { requestId }));
  return requestId;
}

test('a refusal gives the basis of each criterion and the ways onward, with their dates and how sure we are', async () => {
  const requestId = await denied();
  const { status, html } = await (await site.signIn('rahman')).get(letterOf(requestId, 'denial'));
  assert.equal(status, 200);
  assert.match(html, /The agency did not sign/);
  assert.match(html, /both times she refused and gave no cause/);
  assert.match(html, /Where this stands: INA 101\(a\)\(15\)\(U\)\(i\)\(III\)\.</);
  assert.match(
    html,
    /Mail a typed or clearly printed letter by 18 February 2027: that is 90 days from the date of this letter/,
  );
  assert.match(html, /38 RCNY 22-04\(b\)\(1\)/);
  assert.match(
    html,
    /Article 78 of the New York Civil Practice Law and Rules\)\. The time for that is short: 4 months/,
  );
  assert.match(html, /CPLR 217\(1\)\. This is from memory and not yet checked/);
  assert.match(html, /<section class="flow" lang="es"/, 'the person reads Spanish');
});

test('the page shows the letter as it was kept, to the last byte, after the agency moved', async () => {
  const requestId = await denied();
  const requester = await site.signIn('rahman');
  const then = await requester.get(letterOf(requestId, 'denial'));
  const kept = valueOf(await openLetter(world, actor('rahman'), NOW, { requestId, kind: 'denial' }));
  assert.ok(then.html.includes(kept.rendering.html));
  const held = "update organisation set details = $1::text::jsonb where id = 'harbor-pd'";
  const { rows } = await database.run("select details from organisation where id = 'harbor-pd'");
  await database.run(held, ['{"street":"9 New Street"}']);
  try {
    assert.equal((await requester.get(letterOf(requestId, 'denial'))).html, then.html);
    assert.equal((await requester.get(letterOf(requestId, 'denial.pdf'))).status, 200);
  } finally {
    await database.run(held, [JSON.stringify(rows[0]?.['details'])]);
  }
});

test('an agency without a published way to appeal says so, and no number of days is made up', async () => {
  const { requestId } = await submitted(world, actor('rahman'), 'tidewater-da');
  valueOf(await beginReview(world, actor('anand'), NOW, { requestId }));
  await findingsOn(world, actor('anand'), requestId, [HELP]);
  valueOf(await proposeDenial(world, actor('anand'), NOW, { requestId, reasons: [REASON] }));
  valueOf(await confirmDenial(world, actor('osei'), NOW, { requestId }));
  const { html } = await (await site.signIn('rahman')).get(letterOf(requestId, 'denial'));
  assert.match(html, /This agency has not published a way to appeal/);
  assert.doesNotMatch(html, /90 days/);
  const receipt = await (await site.signIn('rahman')).get(letterOf(requestId, 'receipt'));
  assert.match(receipt.html, /has not published by when it answers/);
});

test('there is no letter before its event, for neither side', async () => {
  const requestId = await denialProposed(world, actor('rahman'), actor('brandt'));
  for (const [who, side] of [
    ['rahman', 'advocate'],
    ['brandt', 'agency'],
  ] as const) {
    const visitor = await site.signIn(who);
    for (const kind of ['information', 'denial', 'release', 'denial.pdf', 'invented'])
      assert.equal((await visitor.get(`/${side}/requests/${requestId}/letters/${kind}`)).status, 404, `${who} ${kind}`);
    assert.equal((await visitor.get(`/${side}/requests/${requestId}/letters/receipt`)).status, 200);
  }
});

test('another organisation finds no letter of this request', async () => {
  const requestId = await denied();
  for (const who of ['zielinski', 'feld', 'lindqvist', 'doe'] as const) {
    const visitor = await site.signIn(who);
    for (const side of ['advocate', 'agency'])
      assert.equal((await visitor.get(`/${side}/requests/${requestId}/letters/denial`)).status, 404, who);
  }
});

test('the question of the agency is a letter, and says that the clock stands still', async () => {
  const requestId = await inReview(world, actor('rahman'), actor('brandt'));
  const text = 'Which day did she speak with the detective?';
  valueOf(await askInformation(world, actor('brandt'), NOW, { requestId, text }));
  const { html } = await (await site.signIn('brandt')).get(`/agency/requests/${requestId}/letters/information`);
  assert.match(html, /Which day did she speak with the detective\?/);
  assert.match(html, /our days for answering do not count/);
});

test('the letter of release names signer and last safe day', async () => {
  const [advocate, reviewer, official] = [actor('rahman'), actor('brandt'), actor('castellano')];
  const requestId = await signedWithScan(world, { advocate, reviewer, official });
  const requester = await site.signIn('rahman');
  assert.equal((await requester.get(letterOf(requestId, 'release'))).status, 404, 'signed is not released');
  valueOf(await releaseForm(world, official, NOW, { requestId }));
  const { html } = await requester.get(letterOf(requestId, 'release'));
  assert.match(html, /Insp\. Ruth Castellano, Certifying official, signed it/);
  assert.match(html, /Plan for 19 May 2027 as the last safe day/);
});

test('letter and receipt come as PDF; the paper of the receipt names no agency and no person', async () => {
  const { requestId, reference } = await submitted(world, actor('rahman'));
  const requester = await site.signIn('rahman');
  for (const [path, name] of [
    ['receipt.pdf', `receipt-${reference}.pdf`],
    ['letters/receipt.pdf', `letter-received-${reference}.pdf`],
  ] as const) {
    const paper = await requester.get(`/advocate/requests/${requestId}/${path}`);
    assert.equal(paper.status, 200);
    assert.ok(paper.headers.get('content-disposition')?.includes(name));
    assert.equal(paper.headers.get('cache-control'), 'no-store');
    assert.equal(new TextDecoder().decode(paper.bytes.slice(0, 5)), '%PDF-');
  }
  assert.equal((await (await site.signIn('brandt')).get(`/advocate/requests/${requestId}/receipt.pdf`)).status, 404);
});

test('only the operator of a demonstration reads outgoing mail, and it names neither person nor agency', async () => {
  await submitted(world, actor('rahman'));
  const { status, html } = await (await site.signIn('lindqvist')).get('/mail');
  assert.equal(status, 200);
  assert.match(html, /Farida Rahman, Lantern Legal Aid/);
  assert.match(html, /Not sent/);
  assert.doesNotMatch(html, /\bWen\b|Harbor/);
  for (const who of ['rahman', 'castellano', 'adeyemi', 'doe'] as const)
    assert.equal((await (await site.signIn(who)).get('/mail')).status, 404, who);
});
