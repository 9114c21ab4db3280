// The certifying official at their desk: who can sign, what is refused and stays unchanged, and when the requester gets it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../../../accounts/index.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../platform/database/index.ts';
import { openTestDatabases } from '../../../platform/database/testing.ts';
import { openFormShelf, pdfInThread } from '../../../platform/pdf/index.ts';
import {
  castMember,
  inReview,
  NOW,
  PDF,
  seedTestCast,
  signedWithScan,
  toSign,
  valueOf,
  type CastName,
} from '../../actions/testing.ts';
import { openCase } from '../../actions/open-case.ts';
import { releaseForm } from '../../actions/release-form.ts';
import { signForm } from '../../actions/sign-form.ts';
import { installForm } from '../../forms/index.ts';
import { syntheticForm } from '../../forms/testing/synthetic-form.ts';
import { revisionIn, testSite, testWebWorld, type TestSite } from '../testing.ts';
import type { CertificationWebWorld } from '../world.ts';
import { paperRoutes } from './index.ts';

let database: Database;
let world: CertificationWebWorld;
let site: TestSite;
const folder = mkdtempSync(join(tmpdir(), 'amparo-signing-'));
const people = {} as Record<'advocate' | 'reviewer' | 'official', Actor>; // filled before the first test

before(async () => {
  const [embedded, ...others] = await openTestDatabases();
  for (const other of others) await other.database.close();
  if (embedded === undefined) throw new Error('the embedded database is always there');
  database = embedded.database;
  await seedTestCast(database);
  world = testWebWorld(database, folder);
  site = testSite(world, paperRoutes(world));
  people.advocate = await castMember(database, 'rahman');
  people.reviewer = await castMember(database, 'brandt');
  people.official = await castMember(database, 'castellano');
});
after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const waiting = () => toSign(world, people.advocate, people.reviewer);
const signed = async () => {
  const requestId = await waiting();
  valueOf(await signForm(world, people.official, NOW, { requestId }));
  return requestId;
};
const stateOf = async (requestId: string) => valueOf(await openCase(world, people.official, NOW, { requestId })).state;
const pathOf = (requestId: string, page: string) => `/agency/requests/${requestId}/${page}`;

test('the official reads the whole form, by what right, and until when it is good', async () => {
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(await waiting(), 'sign'));
  assert.equal(page.status, 200);
  assert.match(page.html, /<h1>\s*Sign the form for <bdi>Wen Li<\/bdi>/);
  assert.match(page.html, /designated you to issue U certifications, from 1 February 2023 on/);
  assert.match(page.html, /If it is signed today, 20 November 2026, .* by 19 May 2027/);
  assert.match(page.html, /012345678/, 'the certifying official sees the A-Number');
  assert.match(page.html, /New York Penal Law 120\.05/);
  assert.match(page.html, /No official form is installed/);
  assert.doesNotMatch(page.html, /<button[^>]*disabled/);
});

test('recording a signature leads to the paper, and signs once', async () => {
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'sign'));
  const words = { revision: revisionIn(page) };
  const recorded = await official.post(pathOf(requestId, 'sign'), words);
  assert.equal(recorded.status, 303);
  assert.equal(recorded.location, `/en${pathOf(requestId, 'signed-form')}`);
  const paper = await official.get(pathOf(requestId, 'signed-form'));
  assert.match(paper.html, /Insp\. Ruth Castellano, Certifying official, recorded the signature on 20 November 2026/);
  const again = await official.post(pathOf(requestId, 'sign'), words);
  assert.equal(again.status, 409);
  assert.match(again.html, /Somebody changed this request/);
  assert.match(again.html, /signed on 20 November 2026/);
});

const CANNOT_SIGN: readonly { readonly who: CastName; readonly why: RegExp }[] = [
  {
    who: 'marsh',
    why: /Your designation by the head of Harbor Police Department ended. Its last day was 29 June 2026/,
  },
  { who: 'brandt', why: /Your role does not sign forms/ },
];
for (const { who, why } of CANNOT_SIGN)
  test(`${who} is shown why not, and cannot sign past the page`, async () => {
    const requestId = await waiting();
    const visitor = await site.signIn(who);
    const page = await visitor.get(pathOf(requestId, 'sign'));
    assert.equal(page.status, 200);
    assert.match(page.html, why);
    assert.match(
      page.html,
      /<button[^>]*disabled[^>]*aria-describedby="why-not"|aria-describedby="why-not"[^>]*disabled/,
    );
    const posted = await visitor.post(pathOf(requestId, 'sign'), { revision: revisionIn(page) });
    assert.equal(posted.status, 409);
    assert.match(posted.html, /role="alert"/);
    assert.match(posted.html, who === 'marsh' ? /no designation in force today/ : /Your role cannot do this/);
    assert.equal(await stateOf(requestId), 'to-sign');
  });

test('only the certifying official of the agency sees the A-Number', async () => {
  const requestId = await waiting();
  const reviewer = await site.signIn('brandt');
  for (const page of ['sign', 'supplement-b']) {
    const { html } = await reviewer.get(pathOf(requestId, page));
    assert.doesNotMatch(html, /012345678/);
    assert.match(html, /not shown to you/);
  }
});

test('another agency, the requester under the agency’s address, and an invented id find nothing', async () => {
  const requestId = await signed();
  for (const who of ['feld', 'osei', 'rahman', 'lindqvist', 'doe'] as const) {
    const visitor = await site.signIn(who);
    for (const page of ['sign', 'signed-form', 'supplement-b', 'supplement-b.pdf', 'letters/receipt'])
      assert.equal((await visitor.get(pathOf(requestId, page))).status, 404, `${who} ${page}`);
    for (const act of ['sign', 'release', 'return-to-review'])
      assert.notEqual((await visitor.post(pathOf(requestId, act), { text: 'x' })).status, 303, `${who} ${act}`);
  }
  const official = await site.signIn('castellano');
  assert.equal((await official.get(pathOf('no-such-id', 'sign'))).status, 404);
  assert.equal(await stateOf(requestId), 'signed');
});

test('a request that is not decided yet says so and offers no signature', async () => {
  const requestId = await inReview(world, people.advocate, people.reviewer);
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'sign'));
  assert.match(page.html, /not waiting for a signature. It stands at: in review/);
  assert.doesNotMatch(page.html, /Record and go on/);
  const posted = await official.post(pathOf(requestId, 'sign'), { revision: '' });
  assert.equal(posted.status, 409);
  assert.equal(await stateOf(requestId), 'in-review');
});

test('sending back needs a reason, keeps what was typed, and goes back to review', async () => {
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'sign'));
  const revision = revisionIn(page);
  const empty = await official.post(pathOf(requestId, 'return-to-review'), { revision, text: '  ' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /<title>Error:/);
  assert.match(empty.html, /href="#text"[^>]*>Say what has to change/);
  const text = 'The date in Part 3 is wrong.';
  const stale = await official.post(pathOf(requestId, 'return-to-review'), { revision: '1', text });
  assert.equal(stale.status, 409);
  assert.match(stale.html, /The date in Part 3 is wrong\./, 'typed words stay');
  const done = await official.post(pathOf(requestId, 'return-to-review'), { revision, text });
  assert.equal(done.location, `/en/agency/requests/${requestId}`);
  assert.equal(await stateOf(requestId), 'in-review');
});

test('a mislabelled, an empty and a missing scan leave the page with its message', async () => {
  const requestId = await signed();
  const official = await site.signIn('castellano');
  const { html } = await official.get(pathOf(requestId, 'signed-form'));
  assert.match(html, /Nothing is uploaded yet/);
  const text = new TextEncoder().encode('MZ this is a program');
  for (const [bytes, message] of [
    [text, /This is not a PDF, JPEG or PNG/],
    [new Uint8Array(), /Choose a file that is not empty/],
  ] as const) {
    const page = await official.upload(pathOf(requestId, 'signed-form'), {}, { name: 'signed.pdf', bytes });
    assert.equal(page.status, 422);
    assert.match(page.html, message);
    assert.match(page.html, /aria-invalid="true"/);
  }
  assert.equal((await official.post(pathOf(requestId, 'signed-form'))).status, 422);
  assert.match((await official.get(pathOf(requestId, 'signed-form'))).html, /Nothing is uploaded yet/);
});

test('a truncated upload is a message, not a fault', async () => {
  const requestId = await signed();
  const official = await site.signIn('castellano');
  const page = await official.cutOff(pathOf(requestId, 'signed-form'));
  assert.equal(page.status, 422);
  assert.match(page.html, /Only a part of the file arrived/);
});

test('releasing waits for the scan, and the requester waits for the release', async () => {
  const requestId = await signed();
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'signed-form'));
  assert.match(page.html, /id="why-not-released"[^>]*>\s*Upload the scan/);
  const early = await official.post(pathOf(requestId, 'release'), { revision: revisionIn(page) });
  assert.equal(early.status, 409);
  assert.match(early.html, /Not released\. The scan of the signed form is missing/);
  assert.equal(await stateOf(requestId), 'signed');

  const requester = await site.signIn('rahman');
  const scan = `/advocate/requests/${requestId}/signed-form`;
  const file = { name: 'scan.pdf', bytes: PDF };
  const uploaded = await official.upload(pathOf(requestId, 'signed-form'), { revision: revisionIn(early) }, file);
  assert.equal(uploaded.status, 303);
  assert.equal((await requester.get(scan)).status, 404, 'uploaded is not released');
  const twin = await requester.get(`/advocate/requests/${requestId}/supplement-b`);
  assert.doesNotMatch(twin.html, /As the file shows|Castellano/, 'findings and signer stay inside until release');

  const ready = await official.get(pathOf(requestId, 'signed-form'));
  assert.match(ready.html, /scan\.pdf/);
  const released = await official.post(pathOf(requestId, 'release'), { revision: revisionIn(ready) });
  assert.equal(released.status, 303);
  const got = await requester.get(scan);
  assert.equal(got.status, 303);
  assert.match(got.location, new RegExp(`^/en/advocate/requests/${requestId}/documents/`));
  assert.match((await requester.get(`/advocate/requests/${requestId}/supplement-b`)).html, /As the file shows/);
});

test('without a form installed the paper is a worksheet and says so in its name', async () => {
  const requestId = await signedWithScan(world, people);
  const official = await site.signIn('castellano');
  const paper = await official.get(pathOf(requestId, 'supplement-b.pdf'));
  assert.equal(paper.headers.get('content-type'), 'application/pdf');
  assert.match(
    paper.headers.get('content-disposition') ?? '',
    /filename="worksheet-supplement-b-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf"/,
  );
  assert.equal(new TextDecoder().decode(paper.bytes.slice(0, 5)), '%PDF-');
  valueOf(await releaseForm(world, people.official, NOW, { requestId }));
  const requester = await site.signIn('rahman');
  const theirs = await requester.get(`/advocate/requests/${requestId}/supplement-b.pdf`);
  assert.equal(theirs.status, 200);
});

test('with the official form installed it is filled for the official, and what does not fit is listed before signing', async () => {
  const pdf = pdfInThread();
  const installed = await installForm(
    pdf,
    openFormShelf(folder),
    await syntheticForm({ edition: '2025-01-20' }),
    NOW.toISOString(),
  );
  assert.ok(installed.ok);
  const requestId = await waiting();
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'sign'));
  assert.match(
    page.html,
    /Everything fits into the official form, edition 01\/20\/25|What did not fit into the official form/,
  );
  const paper = await official.get(pathOf(requestId, 'supplement-b.pdf'));
  assert.match(paper.headers.get('content-disposition') ?? '', /filename="i-918-supplement-b-/);
  const facts = await pdf.inspect(paper.bytes);
  assert.ok(facts.ok);
  const filled = facts.value.fields.map(({ value }) => value);
  assert.ok(filled.includes('Castellano') && filled.includes('012345678'));

  const reviewer = await site.signIn('brandt');
  const theirs = await pdf.inspect((await reviewer.get(pathOf(requestId, 'supplement-b.pdf'))).bytes);
  assert.ok(theirs.ok && !theirs.value.fields.some(({ value }) => value === '012345678'), 'no A-Number for a reviewer');
  const requester = await site.signIn('rahman');
  const draft = await requester.get(`/advocate/requests/${requestId}/supplement-b.pdf`);
  assert.match(
    draft.headers.get('content-disposition') ?? '',
    /filename="worksheet-/,
    'no unsigned official form leaves',
  );
});

test('a signed form is printed on the edition it was signed on, or not at all', async () => {
  const pdf = pdfInThread();
  const shelf = openFormShelf(folder);
  const install = async (says: Readonly<Record<string, string>> = {}) => {
    const file = await syntheticForm({ edition: '2025-01-20', says });
    assert.ok((await installForm(pdf, shelf, file, NOW.toISOString())).ok);
  };
  await install();
  const requestId = await signed();
  const official = await site.signIn('castellano');
  const page = await official.get(pathOf(requestId, 'supplement-b'));
  const paper = await official.get(pathOf(requestId, 'supplement-b.pdf'));
  assert.match(paper.headers.get('content-disposition') ?? '', /filename="i-918-supplement-b-/);

  // Another copy of that edition takes its place: these are not the sheets that were signed.
  await install({ 'Part3_Line1_checkboxes[7]': '' });
  const now = await official.get(pathOf(requestId, 'supplement-b.pdf'));
  assert.match(now.headers.get('content-disposition') ?? '', /filename="worksheet-/);
  assert.equal((await official.get(pathOf(requestId, 'supplement-b'))).html, page.html, 'the page is as it was');
  assert.equal((await official.get(pathOf(requestId, 'signed-form'))).status, 200);
});
