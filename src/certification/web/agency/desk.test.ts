// The desk as the people of an agency meet it: what they see, what is refused and why, and what nobody else may see.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signInAsCast, type Actor } from '../../../accounts/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabases } from '../../../platform/database/testing.ts';
import { CAST } from '../../../accounts/seed.ts';
import { isoDate } from '../../../platform/values/iso-date.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { openCase } from '../../actions/open-case.ts';
import {
  castMember,
  denialProposed,
  findingsOn,
  HELP,
  inReview,
  NOW,
  REASON,
  seedTestCast,
  submitted,
  toSign,
  valueOf,
  type CastName,
} from '../../actions/testing.ts';
import { writeInternalNote } from '../../actions/write-internal-note.ts';
import { advocateRoutes } from '../advocate/advocate.routes.tsx';
import { revisionIn, testSite, testWebWorld, type Page, type TestSite } from '../testing.ts';
import type { CertificationWebWorld } from '../world.ts';
import { agencyRoutes } from './agency.routes.tsx';

let database: Database;
let world: CertificationWebWorld;
let site: TestSite;
const people = {} as Record<'rahman' | 'brandt' | 'diallo', Actor>; // filled before the first test

before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  database = embedded.database;
  await seedTestCast(database);
  world = testWebWorld(database);
  const routes = agencyRoutes(world);
  routes.route('/', advocateRoutes(world));
  site = testSite(world, routes);
  for (const name of ['rahman', 'brandt', 'diallo'] as const) people[name] = await castMember(database, name);
});
after(() => database.close());

const pathOf = (requestId: string, form = '') => `/agency/requests/${requestId}${form}`;
const reviewed = () => inReview(world, people.rahman, people.brandt);

async function desk(requestId: string, who: CastName = 'brandt'): Promise<AgencyCase> {
  const view = valueOf(await openCase(world, await castMember(database, who), NOW, { requestId }));
  assert.ok(view.side === 'agency');
  return view;
}

/** What every form of a page sends along. */
const seenOn = (page: Page) => ({
  revision: revisionIn(page),
  seen: /name="seen" value="(\d+)"/.exec(page.html)?.[1] ?? '',
});
const marksOn = ({ html }: Page) =>
  Object.fromEntries(
    [...html.matchAll(/name="(was-[a-z-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]),
  );

test('the desk shows five questions, the law beside them, and nothing of the A-number', async () => {
  const page = await (await site.signIn('brandt')).get(pathOf(await reviewed()));
  assert.equal(page.status, 200);
  assert.equal(page.html.match(/class="crit"/g)?.length, 5);
  assert.match(page.html, /U certification for <bdi>Wen Li<\/bdi>/);
  assert.match(page.html, /By the rules, as the request stands: Met/);
  assert.match(page.html, /The facts show a crime on the list: felonious assault/);
  assert.match(page.html, /8 CFR 214\.14\(a\)\(2\)/);
  assert.match(page.html, /Not for this agency to decide/);
  assert.match(page.html, /Substantial abuse/);
  assert.doesNotMatch(page.html, /012345678|A-number<\/dt>/);
});

test('in a machine’s translation the desk says so and leads to itself in English', async () => {
  const path = pathOf(await reviewed());
  const brandt = await site.signIn('brandt');
  const korean = await brandt.get(path, 'ko');
  assert.ok(korean.html.includes(`<a lang="en" hreflang="en" href="/en${path}">English</a>`));
  assert.doesNotMatch((await brandt.get(path)).html, /hreflang/);
});

test('who may not answer sees the questions locked and the reason', async () => {
  const requestId = await reviewed();
  const page = await (await site.signIn('okafor')).get(pathOf(requestId));
  assert.match(page.html, /Answer the questions: only for reviewers/);
  assert.doesNotMatch(page.html, /name="facts-agency"/);
  const tried = await (await site.signIn('okafor')).post(pathOf(requestId, '/certify'), seenOn(page));
  assert.equal(tried.status, 409);
  assert.match(tried.html, /Certify: only for reviewers/);
  assert.equal((await desk(requestId)).state, 'in-review');
});

test('a review is begun, and belongs to whoever began it', async () => {
  const { requestId } = await submitted(world, people.rahman);
  const brandt = await site.signIn('brandt');
  const page = await brandt.get(pathOf(requestId));
  assert.match(page.html, /Begin the review/);
  const begun = await brandt.post(pathOf(requestId, '/begin'), seenOn(page));
  assert.equal(begun.status, 303);
  assert.equal((await desk(requestId)).assignedTo?.id, CAST.brandt.id);
});

test('answers are saved one by one; what one lacks does not hold up the other, and typed words stay', async () => {
  const requestId = await reviewed();
  const brandt = await site.signIn('brandt');
  const page = await brandt.get(pathOf(requestId));
  const words = {
    ...seenOn(page),
    ...marksOn(page),
    save: 'agency',
    'answer-agency': 'holds',
    'facts-agency': 'Squad case 1187.',
    'answer-helpfulness': 'fails',
    'facts-victim': 'Stitches, says the hospital.',
  };
  const back = await brandt.post(pathOf(requestId, '/findings'), words);
  assert.equal(back.status, 422);
  assert.match(back.html, /href="#facts-helpfulness">“Not met” needs the facts/);
  assert.match(back.html, /href="#answer-victim">Choose met, not met or cannot tell/);
  assert.match(back.html, /Stitches, says the hospital\./);
  const { findings } = await desk(requestId);
  assert.deepEqual([...findings.keys()], ['u-certification.agency']);
  assert.equal(findings.get('u-certification.agency')?.facts, 'Squad case 1187.');
});

test('somebody answered meanwhile: said, nothing overwritten, typed words kept', async () => {
  const requestId = await reviewed();
  const brandt = await site.signIn('brandt');
  const page = await brandt.get(pathOf(requestId));
  await findingsOn(world, people.diallo, requestId, [HELP]);
  const words = {
    ...seenOn(page),
    ...marksOn(page),
    'answer-helpfulness': 'holds',
    'facts-helpfulness': 'Called twice.',
  };
  const back = await brandt.post(pathOf(requestId, '/findings'), words);
  assert.equal(back.status, 409);
  assert.match(back.html, /Somebody changed this request since you opened the page/);
  assert.match(back.html, /Question 5 answered: Not met/);
  assert.match(back.html, /Aissatou Diallo/);
  assert.match(back.html, /Called twice\./);
  assert.match(back.html, /name="facts-agency"[^>]*>As the file shows\./, 'questions not touched show what stands now');
  assert.equal((await desk(requestId)).findings.get(HELP)?.answer, 'fails');
  const now = await brandt.get(pathOf(requestId));
  assert.match(
    now.html,
    /The answer given here is the opposite of this/,
    'the rules found help, the finding says none',
  );
});

test('a ground outside the certifier’s role is refused in the page, with its rule; what was typed stays', async () => {
  const requestId = await reviewed();
  await findingsOn(world, people.brandt, requestId, [HELP]);
  const brandt = await site.signIn('brandt');
  const page = await brandt.get(pathOf(requestId));
  assert.match(page.html, /<optgroup label="Outside the certifier’s role: cannot be used">/);
  const words = { ...seenOn(page), 'ground-helpfulness': 'criminal-record', 'reason-helpfulness': REASON.text };
  const back = await brandt.post(pathOf(requestId, '/deny'), words);
  assert.equal(back.status, 422);
  assert.match(back.html, /This ground cannot be used/);
  assert.match(back.html, /The victim has a criminal record/);
  assert.match(back.html, /denial-ground\.criminal-record/);
  assert.match(back.html, /say nothing of the victim&#39;s own record/);
  assert.match(back.html, /8 CFR 214\.14\(b\)/);
  assert.ok(back.html.includes(REASON.text));
  assert.match(back.html, /value="criminal-record" selected/);
  assert.equal((await desk(requestId)).decisions.length, 0);
});

test('a forbidden ground in the words is refused under any choice', async () => {
  const requestId = await reviewed();
  await findingsOn(world, people.brandt, requestId, [HELP]);
  const brandt = await site.signIn('brandt');
  const text = 'The applicant has a criminal record for theft in 2019, so this office will not certify.';
  const words = { 'ground-helpfulness': REASON.ground, 'reason-helpfulness': text };
  const back = await brandt.post(pathOf(requestId, '/deny'), {
    ...seenOn(await brandt.get(pathOf(requestId))),
    ...words,
  });
  assert.equal(back.status, 422);
  assert.match(back.html, /What you wrote rests on this/);
  assert.match(back.html, /href="#reason-helpfulness">Your words rest on a ground outside/);
  assert.ok(back.html.includes(text));
});

test('a denial without ground or reason says what it lacks', async () => {
  const requestId = await reviewed();
  await findingsOn(world, people.brandt, requestId, [HELP]);
  const brandt = await site.signIn('brandt');
  const seen = seenOn(await brandt.get(pathOf(requestId)));
  const noGround = await brandt.post(pathOf(requestId, '/deny'), { ...seen, 'ground-helpfulness': '' });
  assert.equal(noGround.status, 422);
  assert.match(noGround.html, /href="#ground-helpfulness">Choose the ground/);
  const words = { 'ground-helpfulness': REASON.ground, 'reason-helpfulness': 'Uncooperative.' };
  const short = await brandt.post(pathOf(requestId, '/deny'), { ...seen, ...words });
  assert.equal(short.status, 422);
  assert.match(short.html, /Write the reason with its facts, in at least 40 letters/);
  const nothing = await brandt.post(pathOf(requestId, '/deny'), seen);
  assert.equal(nothing.status, 422);
});

test('a denial needs another person: the proposer is told why, the other reads and agrees', async () => {
  const requestId = await denialProposed(world, people.rahman, people.diallo);
  const proposer = await site.signIn('diallo');
  const own = await proposer.get(pathOf(requestId));
  assert.match(own.html, /you proposed this refusal, so another person has to agree/);
  const tried = await proposer.post(pathOf(requestId, '/confirm'), seenOn(own));
  assert.equal(tried.status, 409);
  assert.equal((await desk(requestId)).state, 'denial-proposed');
  const second = await site.signIn('whitfield');
  const page = await second.get(pathOf(requestId));
  assert.ok(page.html.includes(REASON.text));
  assert.match(page.html, /Proposed by Aissatou Diallo/);
  assert.equal((await second.post(pathOf(requestId, '/confirm'), seenOn(page))).status, 303);
  assert.equal((await desk(requestId)).state, 'denied');
});

test('a denial that is sent back keeps its words for the reviewer', async () => {
  const requestId = await denialProposed(world, people.rahman, people.brandt);
  const second = await site.signIn('whitfield');
  const seen = seenOn(await second.get(pathOf(requestId)));
  const from = { from: 'denial-proposed' };
  const empty = await second.post(pathOf(requestId, '/return'), { ...seen, ...from, text: ' ' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /href="#return">Write something first/);
  assert.equal(
    (await second.post(pathOf(requestId, '/return'), { ...seen, ...from, text: 'Ask once more.' })).status,
    303,
  );
  const page = await (await site.signIn('brandt')).get(pathOf(requestId));
  assert.match(page.html, /The refusal was sent back/);
  assert.ok(page.html.includes(`>${REASON.text}</textarea>`));
});

test('pressing certify twice certifies once', async () => {
  const requestId = await reviewed();
  await findingsOn(world, people.brandt, requestId);
  const brandt = await site.signIn('brandt');
  const seen = seenOn(await brandt.get(pathOf(requestId)));
  const both = await Promise.all([1, 2].map(() => brandt.post(pathOf(requestId, '/certify'), seen)));
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409]);
  const view = await desk(requestId);
  assert.equal(view.state, 'to-sign');
  assert.equal(view.decisions.length, 1);
  const late = both.find(({ status }) => status === 409)?.html ?? '';
  assert.match(late, /Found to meet all five questions/, 'the page says what happened');
});

test('the certifying official is led to the form; others are told whose it is', async () => {
  const requestId = await toSign(world, people.rahman, people.brandt);
  const official = await (await site.signIn('castellano')).get(pathOf(requestId));
  assert.ok(official.html.includes(`href="/en/agency/requests/${requestId}/sign"`));
  const former = await (await site.signIn('marsh')).get(pathOf(requestId));
  assert.match(former.html, /You are not designated today/);
  const reviewer = await (await site.signIn('brandt')).get(pathOf(requestId));
  assert.match(reviewer.html, /Open the form to sign: only for certifying officials/);
});

test('asking pauses the clock and says so; words typed into a form that is gone are given back', async () => {
  const requestId = await reviewed();
  const brandt = await site.signIn('brandt');
  const page = await brandt.get(pathOf(requestId));
  assert.match(page.html, /The clock pauses until they answer/);
  const seen = seenOn(page);
  const empty = await brandt.post(pathOf(requestId, '/ask'), { ...seen, text: '' });
  assert.equal(empty.status, 422);
  assert.equal((await brandt.post(pathOf(requestId, '/ask'), { ...seen, text: 'Which day was it?' })).status, 303);
  const again = await brandt.post(pathOf(requestId, '/ask'), { ...seen, text: 'And which street?' });
  assert.equal(again.status, 409);
  assert.match(again.html, /has no place any more/);
  assert.match(again.html, /<blockquote[^>]*>And which street\?<\/blockquote>/);
  assert.match(again.html, /Paused/);
});

test('an internal note reaches colleagues and never the requester', async () => {
  const requestId = await reviewed();
  const clerk = await site.signIn('okafor');
  const secret = 'Squad lost the video <again>; ask property.';
  assert.equal((await clerk.post(pathOf(requestId, '/notes'), { text: secret })).status, 303);
  valueOf(await writeInternalNote(world, people.brandt, NOW, { requestId, text: 'Zebra crossing.' }));
  const colleague = await (await site.signIn('castellano')).get(pathOf(requestId));
  assert.match(colleague.html, /Squad lost the video &lt;again&gt;/);
  const requester = await site.signIn('rahman');
  const own = await requester.get(`/advocate/requests/${requestId}`);
  assert.equal(own.status, 200);
  assert.doesNotMatch(own.html, /Squad lost|property|Zebra|note/i);
  assert.equal((await requester.get(pathOf(requestId))).status, 404, 'not even through the agency’s address');
});

test('another agency gets what a request that never was would give, byte for byte', async () => {
  const requestId = await reviewed();
  const osei = await site.signIn('osei');
  const nowhere = '00000000-0000-4000-8000-00000000dead';
  for (const form of ['', '/documents/00000000-0000-4000-8000-00000000beef']) {
    const [theirs, none] = [await osei.get(pathOf(requestId, form)), await osei.get(pathOf(nowhere, form))];
    assert.equal(theirs.status, 404);
    assert.deepEqual(theirs.bytes, none.bytes);
    assert.deepEqual([...theirs.headers], [...none.headers]);
  }
  const words = {
    revision: '1',
    text: 'x',
    to: 'nobody',
    'ground-helpfulness': REASON.ground,
    'was-agency': '',
    'answer-agency': 'holds',
  };
  for (const form of ['begin', 'notes', 'ask', 'certify', 'assign', 'deny', 'confirm', 'return', 'findings']) {
    const theirs = await osei.post(pathOf(requestId, `/${form}`), words);
    const none = await osei.post(pathOf(nowhere, `/${form}`), words);
    assert.equal(theirs.status, 404, form);
    assert.deepEqual(theirs.bytes, none.bytes, form);
  }
});

test('a form without the session’s token, or from elsewhere, changes nothing', async () => {
  const requestId = await reviewed();
  const { history } = await desk(requestId);
  const signedIn = await signInAsCast(world, NOW, isoDate('2026-11-20'), CAST.brandt.id);
  assert.ok(signedIn.ok);
  const forged = (from: string) =>
    site.app.request(`/en${pathOf(requestId, '/notes')}`, {
      method: 'POST',
      headers: { cookie: `amparo=${signedIn.value.token}`, 'sec-fetch-site': from },
      body: new URLSearchParams({ text: 'Forged words.' }),
    });
  const own = await forged('same-origin');
  assert.equal(own.status, 409);
  assert.match(await own.text(), /Forged words\./, 'whoever really had an old page gets the words back');
  const elsewhere = await forged('cross-site');
  assert.ok(elsewhere.status >= 400);
  assert.doesNotMatch(await elsewhere.text(), /Forged words/);
  assert.equal((await desk(requestId)).history.length, history.length);
});

test('boxes full of nonsense are refused, never a fault', async () => {
  const requestId = await reviewed();
  const brandt = await site.signIn('brandt');
  const odd = ['', 'x', '\u0000', '\u202e', 'x'.repeat(20_000), '-1', '__proto__'];
  for (const value of odd) {
    const words = {
      revision: value,
      seen: value,
      text: value,
      to: value,
      from: value,
      'was-agency': value,
      'answer-agency': value,
      'facts-agency': value,
      'evidence-agency': value,
      'ground-agency': value,
      'reason-agency': value,
    };
    for (const form of ['begin', 'findings', 'notes', 'ask', 'certify', 'assign', 'deny', 'confirm', 'return']) {
      const { status } = await brandt.post(pathOf(requestId, `/${form}`), words);
      assert.ok([303, 409, 422].includes(status), `${form} answered ${status}`);
    }
  }
  for (const id of ['x', '%00', '..%2f', 'A'.repeat(500)]) assert.equal((await brandt.get(pathOf(id))).status, 404);
  assert.equal((await desk(requestId)).state, 'in-review');
});
