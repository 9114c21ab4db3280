import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { verifyAudit } from '../../platform/audit/index.ts';
import type { Actor } from '../../accounts/index.ts';
import { addDocument } from './add-document.ts';
import { askInformation } from './ask-information.ts';
import { listClients } from './list-clients.ts';
import { countAttempt } from '../store/receipt-attempts.ts';
import { lookUpStatus } from './look-up-status.ts';
import { openCase } from './open-case.ts';
import { openDocument } from './open-document.ts';
import { removeDocument } from './remove-document.ts';
import { replyToAgency } from './reply-to-agency.ts';
import { saveDraftPage } from './save-draft-page.ts';
import { startDraft } from './start-draft.ts';
import { submitRequest } from './submit-request.ts';
import {
  castMember,
  codeOf,
  daysLater,
  draftOf,
  inReview,
  NOW,
  PAGES,
  PDF,
  seedTestCast,
  submitted,
  testWorld,
  valueOf,
} from './testing.ts';
import { withdrawRequest } from './withdraw-request.ts';
import type { RequesterCase } from './case-view.ts';
import { formatReceiptCode } from '../domain/receipt-code.ts';

onEachDatabase((database) => {
  const world = testWorld(database);
  let rahman: Actor;
  let zielinski: Actor;
  let brandt: Actor;

  before(async () => {
    await seedTestCast(database);
    rahman = await castMember(database, 'rahman');
    zielinski = await castMember(database, 'zielinski');
    brandt = await castMember(database, 'brandt');
  });

  async function mine(requestId: string): Promise<RequesterCase> {
    const view = valueOf(await openCase(world, rahman, NOW, { requestId }));
    assert.ok(view.side === 'requester');
    return view;
  }

  test('a draft keeps its pages, says what is missing, and is sent once with a receipt', async () => {
    const clientFields = { 'name.family': ['Vega Ortiz'], 'name.given': ['Marisol'] };
    const { requestId } = valueOf(await startDraft(world, rahman, NOW, { agencyId: 'harbor-pd', clientFields }));
    const early = await submitRequest(world, rahman, NOW, { requestId });
    assert.ok(!early.ok);
    assert.equal(early.refusal.code, 'incomplete');
    assert.ok(
      early.refusal.issues?.some(
        (issue) => issue.params?.['item'] === 'birth-date' && issue.params['page'] === 'victim',
      ),
    );
    for (const [page, fields] of Object.entries(PAGES))
      valueOf(await saveDraftPage(world, rahman, NOW, { requestId, page, fields }));
    const draft = await mine(requestId);
    assert.deepEqual(draft.missing, []);
    assert.equal(draft.clock, null);
    assert.equal(draft.allowed.submit.ok, true);
    const receipt = valueOf(await submitRequest(world, rahman, NOW, { requestId }));
    assert.equal(receipt.receivedOn, '2026-11-20');
    const sent = await mine(requestId);
    assert.equal(sent.state, 'received');
    assert.equal(sent.clock?.dueOn, '2027-01-04');
    assert.equal(sent.receipt?.code, receipt.code);
    assert.deepEqual(
      sent.timeline.map((step) => step.state),
      ['received'],
    );
  });

  test('a page with a mistake is not kept, and says which box', async () => {
    const requestId = await draftOf(world, rahman);
    const outcome = await saveDraftPage(world, rahman, NOW, {
      requestId,
      page: 'victim',
      fields: { 'name.family': ['X'], 'born-on': ['never'] },
    });
    assert.ok(!outcome.ok);
    assert.deepEqual(outcome.refusal.issues, [{ field: 'born-on', code: 'not-a-date' }]);
    assert.equal((await mine(requestId)).answers.victim?.name?.family, 'Li');
    assert.equal(
      codeOf(await saveDraftPage(world, rahman, NOW, { requestId, page: 'status', fields: {} })),
      'no-such-page',
    );
  });

  test('sending twice at the same moment gives one request and one receipt', async () => {
    const requestId = await draftOf(world, rahman);
    const sends = await Promise.all([1, 2, 3].map(() => submitRequest(world, rahman, NOW, { requestId })));
    const codes = new Set(sends.map((outcome) => valueOf(outcome).code));
    assert.equal(codes.size, 1);
    const view = await mine(requestId);
    assert.equal(view.timeline.length, 1);
  });

  test('a sent request is not a draft any more', async () => {
    const { requestId } = await submitted(world, rahman);
    assert.equal(
      codeOf(await saveDraftPage(world, rahman, NOW, { requestId, page: 'help', fields: {} })),
      'wrong-state',
    );
    assert.equal(codeOf(await removeDocument(world, rahman, NOW, { requestId, documentId: 'x' })), 'wrong-state');
  });

  test('a draft page drawn from an older draft is refused when it says so', async () => {
    const requestId = await draftOf(world, rahman);
    const { revision } = await mine(requestId);
    valueOf(
      await saveDraftPage(world, rahman, NOW, {
        requestId,
        page: 'injuries',
        fields: { description: ['Nine stitches.'] },
      }),
    );
    const stale = await saveDraftPage(world, rahman, NOW, {
      requestId,
      page: 'injuries',
      fields: {},
      expectedRevision: revision,
    });
    assert.equal(codeOf(stale), 'stale-page');
  });

  test('another organisation finds nothing: not the case, not its documents, not its clients', async () => {
    const { requestId } = await submitted(world, rahman);
    const strangers = [
      zielinski,
      await castMember(database, 'adeyemi'),
      await castMember(database, 'doe'),
      await castMember(database, 'anand'),
      await castMember(database, 'lindqvist'),
    ];
    for (const stranger of strangers) {
      assert.equal(codeOf(await openCase(world, stranger, NOW, { requestId })), 'not-found');
      assert.equal(codeOf(await withdrawRequest(world, stranger, NOW, { requestId })), 'not-found');
      assert.equal(codeOf(await submitRequest(world, stranger, NOW, { requestId })), 'not-found');
      assert.equal(codeOf(await openDocument(world, stranger, NOW, { requestId, documentId: requestId })), 'not-found');
    }
    assert.deepEqual(valueOf(await listClients(world, zielinski, NOW)).clients, []);
    for (const id of ['', "' or 1=1", '00000000-0000-4000-8000-000000000099'])
      assert.equal(codeOf(await openCase(world, rahman, NOW, { requestId: id })), 'not-found');
  });

  test('a client of mine can be asked for again, elsewhere with the same words, and nobody else\u2019s', async () => {
    const first = await draftOf(world, rahman);
    const { clientId } = await mine(first);
    const copy = valueOf(await startDraft(world, rahman, NOW, { agencyId: 'tidewater-da', clientId, copyFrom: first }));
    const answers = (await mine(copy.requestId)).answers;
    assert.equal(answers.crime?.account, 'Struck with a bottle.');
    assert.equal(answers.investigation, undefined);
    assert.equal(codeOf(await startDraft(world, zielinski, NOW, { agencyId: 'tidewater-da', clientId })), 'not-found');
    assert.equal(codeOf(await startDraft(world, rahman, NOW, { agencyId: 'lantern', clientId })), 'no-such-agency');
    assert.equal(codeOf(await startDraft(world, brandt, NOW, { agencyId: 'harbor-pd', clientId })), 'not-found');
    const list = valueOf(await listClients(world, rahman, NOW));
    assert.equal(list.clients.find((entry) => entry.clientId === clientId)?.requests.length, 2);
  });

  test('documents are what their content says, come back as they went in, and can be taken out of a draft', async () => {
    const requestId = await draftOf(world, rahman);
    const large = new Uint8Array(200_000).fill(120);
    const bytes = new Uint8Array([...PDF.slice(0, 9), ...large, ...PDF.slice(9)]);
    const { documentId } = valueOf(
      await addDocument(world, rahman, NOW, { requestId, file: { name: 'a/report.exe', bytes }, title: '' }),
    );
    const back = valueOf(await openDocument(world, rahman, NOW, { requestId, documentId }));
    assert.equal(back.fileName, 'report.pdf');
    assert.deepEqual(back.bytes, bytes);
    const refused = async (file: Uint8Array) =>
      codeOf(await addDocument(world, rahman, NOW, { requestId, file: { name: 'x.pdf', bytes: file }, title: '' }));
    assert.equal(await refused(new Uint8Array()), 'file-empty');
    assert.equal(await refused(PDF.slice(0, -9)), 'file-type');
    assert.equal(await refused(new Uint8Array(world.largestDocument + 1)), 'file-too-large');
    valueOf(await removeDocument(world, rahman, NOW, { requestId, documentId }));
    assert.equal(codeOf(await openDocument(world, rahman, NOW, { requestId, documentId })), 'not-found');
    assert.equal(codeOf(await removeDocument(world, rahman, NOW, { requestId, documentId })), 'not-found');
  });

  test('a question pauses the clock and the reply lets it run', async () => {
    const requestId = await inReview(world, rahman, brandt);
    valueOf(await askInformation(world, brandt, daysLater(10), { requestId, text: 'Which hospital?' }));
    const waiting = valueOf(await openCase(world, rahman, daysLater(12), { requestId }));
    assert.ok(
      waiting.side === 'requester' &&
        waiting.state === 'waiting-for-requester' &&
        waiting.clock?.paused &&
        waiting.clock.dueOn === null,
    );
    assert.equal(codeOf(await replyToAgency(world, rahman, daysLater(12), { requestId, text: '  ' })), 'fields');
    valueOf(await replyToAgency(world, rahman, daysLater(12), { requestId, text: 'City Hospital.' }));
    const running = valueOf(await openCase(world, rahman, daysLater(12), { requestId }));
    assert.equal(running.clock?.dueOn, '2027-01-07');
    assert.deepEqual(
      running.messages.map(({ side, text: words, byMe }) => [side, words, byMe]),
      [
        ['agency', 'Which hospital?', false],
        ['requester', 'City Hospital.', true],
      ],
    );
    assert.equal(
      codeOf(await replyToAgency(world, rahman, daysLater(12), { requestId, text: 'Again.' })),
      'wrong-state',
    );
  });

  test('what is taken back stays taken back', async () => {
    const requestId = await inReview(world, rahman, brandt);
    assert.equal(valueOf(await withdrawRequest(world, rahman, NOW, { requestId })).state, 'withdrawn');
    assert.equal(codeOf(await withdrawRequest(world, rahman, NOW, { requestId })), 'wrong-state');
    assert.equal(codeOf(await askInformation(world, brandt, NOW, { requestId, text: 'Why?' })), 'wrong-state');
  });

  test('a receipt code tells state and dates, and nothing else', async () => {
    const receipt = await submitted(world, rahman);
    const status = valueOf(await lookUpStatus(world, daysLater(3), formatReceiptCode(receipt.code).toLowerCase()));
    assert.deepEqual(status, {
      state: 'received',
      nextStep: 'agency-reads',
      receivedOn: '2026-11-20',
      changedOn: '2026-11-20',
      dueOn: '2027-01-04',
      daysUsed: 3,
      daysAllowed: 45,
      daysLeft: 42,
      paused: false,
      overdue: false,
      fileBy: null,
    });
  });

  test('wrong codes all get one answer, and soon none; the wait ends', async () => {
    const receipt = await submitted(world, rahman);
    const start = receipt.code.slice(0, 4);
    const later = daysLater(5);
    for (let attempt = 0; attempt < 10; attempt += 1)
      assert.equal(codeOf(await lookUpStatus(world, later, `${start}${String(attempt).repeat(14)}`)), 'not-a-receipt');
    assert.equal(codeOf(await lookUpStatus(world, later, receipt.code)), 'slow-down');
    assert.equal(codeOf(await lookUpStatus(world, daysLater(6), receipt.code)), 'ok');
    for (const typed of ['', 'U', '\u0000', 'x'.repeat(10_000), '؟؟؟'])
      assert.equal(codeOf(await lookUpStatus(world, daysLater(7), typed)), 'not-a-receipt');
  });

  test('many wrong codes of others never shut out a right one', async () => {
    const receipt = await submitted(world, rahman);
    const later = daysLater(9);
    const minute = new Date(Math.floor(later.getTime() / 60_000) * 60_000);
    await database.transaction(async (tx) => {
      for (let attempt = 0; attempt < 600; attempt += 1) await countAttempt(tx, 'everybody', minute);
    });
    assert.equal(codeOf(await lookUpStatus(world, later, 'ZZZZZZZZZZZZZZZZZZ')), 'slow-down');
    assert.equal(codeOf(await lookUpStatus(world, later, receipt.code)), 'ok');
  });

  test('everything above stands in an unbroken audit', async () => {
    const verified = await verifyAudit(database);
    assert.equal(verified.ok, true);
  });
});
