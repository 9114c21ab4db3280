import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import type { Actor } from '../../accounts/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { addDocument } from './add-document.ts';
import { assignRequest } from './assign-request.ts';
import { attachSignedForm } from './attach-signed-form.ts';
import { beginReview } from './begin-review.ts';
import type { AgencyCase } from './case-view.ts';
import { certifyRequest } from './certify-request.ts';
import { confirmDenial } from './confirm-denial.ts';
import { listQueue } from './list-queue.ts';
import { lookUpStatus } from './look-up-status.ts';
import { openCase } from './open-case.ts';
import { openDocument } from './open-document.ts';
import { proposeDenial } from './propose-denial.ts';
import { recordFinding } from './record-finding.ts';
import { releaseForm } from './release-form.ts';
import { replyToAgency } from './reply-to-agency.ts';
import { returnDenial } from './return-denial.ts';
import { returnToReview } from './return-to-review.ts';
import { signForm } from './sign-form.ts';
import {
  castMember,
  codeOf,
  denialProposed,
  findingsOn,
  HELP,
  inReview,
  NOW,
  PDF,
  REASON,
  seedTestCast,
  signedWithScan,
  submitted,
  testWorld,
  toSign,
  valueOf,
} from './testing.ts';
import { withdrawRequest } from './withdraw-request.ts';
import { writeInternalNote } from './write-internal-note.ts';

onEachDatabase((database) => {
  const world = testWorld(database);
  const people = {} as Record<
    'rahman' | 'okafor' | 'brandt' | 'diallo' | 'whitfield' | 'castellano' | 'marsh' | 'osei',
    Actor
  >; // filled before the tests

  before(async () => {
    await seedTestCast(database);
    for (const name of ['rahman', 'okafor', 'brandt', 'diallo', 'whitfield', 'castellano', 'marsh', 'osei'] as const)
      people[name] = await castMember(database, name);
  });

  async function desk(requestId: string, who: Actor = people.brandt): Promise<AgencyCase> {
    const view = valueOf(await openCase(world, who, NOW, { requestId }));
    assert.ok(view.side === 'agency');
    return view;
  }

  test('from queue to signed form', async () => {
    const { rahman, okafor, brandt, castellano } = people;
    const receipt = await submitted(world, rahman);
    const { requestId } = receipt;
    const filter = { reference: receipt.reference };
    const queue = valueOf(await listQueue(world, okafor, NOW, { filter }));
    assert.equal(queue.total, 1);
    assert.equal(queue.rows[0]?.daysLeft, 45);
    assert.deepEqual(queue.rows[0]?.categories, ['felonious-assault']);
    assert.doesNotMatch(JSON.stringify(queue.rows), /Wen|\bLi\b/);
    valueOf(await assignRequest(world, okafor, NOW, { requestId, to: brandt.personId }));
    valueOf(await beginReview(world, brandt, NOW, { requestId }));
    assert.equal(codeOf(await certifyRequest(world, brandt, NOW, { requestId })), 'criteria-open');
    await findingsOn(world, brandt, requestId);
    valueOf(await certifyRequest(world, brandt, NOW, { requestId }));
    const signed = valueOf(await signForm(world, castellano, NOW, { requestId }));
    assert.equal(signed.signedOn, '2026-11-20');
    assert.equal(signed.fileBy, '2027-05-19');
    assert.equal(codeOf(await releaseForm(world, okafor, NOW, { requestId })), 'signed-form-missing');
    valueOf(await attachSignedForm(world, castellano, NOW, { requestId, file: { name: 'scan.pdf', bytes: PDF } }));
    const before = valueOf(await openCase(world, rahman, NOW, { requestId }));
    assert.ok(
      before.side === 'requester' &&
        before.state === 'in-review' &&
        before.form === null &&
        before.documents.length === 0,
    );
    valueOf(await releaseForm(world, okafor, NOW, { requestId }));
    const after = valueOf(await openCase(world, rahman, NOW, { requestId }));
    assert.ok(after.side === 'requester' && after.form !== null);
    assert.equal(after.form.fileBy, '2027-05-19');
    assert.deepEqual(
      valueOf(await openDocument(world, rahman, NOW, { requestId, documentId: after.form.documentId })).bytes,
      PDF,
    );
    const status = valueOf(await lookUpStatus(world, NOW, receipt.code));
    assert.deepEqual([status.state, status.fileBy], ['form-ready', '2027-05-19']);
  });

  test('the requester never sees the form before it is released', async () => {
    const { rahman, brandt, castellano } = people;
    const requestId = await signedWithScan(world, { advocate: rahman, reviewer: brandt, official: castellano });
    const scan = (await desk(requestId)).documents.find((document) => document.kind === 'signed-form');
    assert.ok(scan);
    assert.equal(codeOf(await openDocument(world, rahman, NOW, { requestId, documentId: scan.id })), 'not-found');
  });

  test('who is not designated, or was until yesterday, cannot sign', async () => {
    const { rahman, brandt, castellano, marsh } = people;
    const requestId = await toSign(world, rahman, brandt);
    assert.equal(codeOf(await signForm(world, marsh, NOW, { requestId })), 'not-designated');
    assert.equal((await desk(requestId, marsh)).allowed.sign.ok, false);
    assert.equal(codeOf(await signForm(world, brandt, NOW, { requestId })), 'role-needed');
    assert.equal(codeOf(await signForm(world, rahman, NOW, { requestId })), 'role-needed');
    assert.equal(codeOf(await signForm(world, castellano, NOW, { requestId })), 'ok');
  });

  test('a designation holds to the end of the day before it ended, where the agency sits', async () => {
    const { rahman, brandt, marsh } = people;
    const requestId = await toSign(world, rahman, brandt);
    const endedToday = new Date('2026-06-30T04:30:00Z'); // half past midnight in New York
    const lastMinutes = new Date('2026-06-30T03:30:00Z'); // still 29 June there
    assert.equal(codeOf(await signForm(world, marsh, endedToday, { requestId })), 'not-designated');
    const signed = valueOf(await signForm(world, marsh, lastMinutes, { requestId }));
    assert.equal(signed.signedOn, '2026-06-29');
  });

  test('a denial for a criminal record is refused with the rule, and nothing is written', async () => {
    const { rahman, brandt } = people;
    const requestId = await inReview(world, rahman, brandt);
    await findingsOn(world, brandt, requestId, [HELP]);
    const { revision } = await desk(requestId);
    const attempts = [
      { ...REASON, ground: 'criminal-record' },
      { ...REASON, text: 'The applicant has a criminal record for theft in 2019, so this office will not certify.' },
    ];
    for (const reason of attempts) {
      const outcome = await proposeDenial(world, brandt, NOW, { requestId, reasons: [reason] });
      assert.ok(!outcome.ok);
      assert.equal(outcome.refusal.code, 'forbidden-ground');
      assert.equal(outcome.refusal.params?.['rule'], 'denial-ground.criminal-record');
      assert.ok(outcome.refusal.params['citation']);
    }
    const view = await desk(requestId);
    assert.deepEqual([view.state, view.revision, view.decisions.length], ['in-review', revision, 0]);
  });

  test('a denial needs a failed criterion and a reason of substance', async () => {
    const { rahman, brandt } = people;
    const requestId = await inReview(world, rahman, brandt);
    assert.equal(
      codeOf(await proposeDenial(world, brandt, NOW, { requestId, reasons: [REASON] })),
      'no-failed-criterion',
    );
    await findingsOn(world, brandt, requestId, [HELP]);
    const short = { ...REASON, text: 'Refused.' };
    assert.equal(codeOf(await proposeDenial(world, brandt, NOW, { requestId, reasons: [short] })), 'reason-needed');
    assert.equal(codeOf(await proposeDenial(world, brandt, NOW, { requestId, reasons: [] })), 'reason-needed');
    assert.equal(codeOf(await certifyRequest(world, brandt, NOW, { requestId })), 'criterion-failed');
  });

  test('a second person must agree, and until then the requester sees a review', async () => {
    const { rahman, brandt, whitfield } = people;
    const requestId = await denialProposed(world, rahman, whitfield);
    assert.equal(codeOf(await confirmDenial(world, whitfield, NOW, { requestId })), 'same-person');
    assert.equal(codeOf(await confirmDenial(world, brandt, NOW, { requestId })), 'role-needed');
    const waiting = valueOf(await openCase(world, rahman, NOW, { requestId }));
    assert.ok(waiting.side === 'requester' && waiting.state === 'in-review' && waiting.denial === null);
    assert.doesNotMatch(JSON.stringify(waiting), /denial-proposed|second man/);
    const tries = [
      await replyToAgency(world, rahman, NOW, { requestId, text: 'Hello?' }),
      await withdrawRequest(world, rahman, NOW, { requestId, expectedRevision: 1 }),
      await addDocument(world, rahman, NOW, { requestId, file: { name: 'x.pdf', bytes: PDF }, title: '' }),
    ];
    assert.deepEqual(tries.map(codeOf), ['wrong-state', 'stale-page', 'ok']);
    assert.doesNotMatch(JSON.stringify(tries), /denial-proposed/);
    valueOf(await confirmDenial(world, people.diallo, NOW, { requestId }));
    const denied = valueOf(await openCase(world, rahman, NOW, { requestId }));
    assert.ok(denied.side === 'requester' && denied.denial !== null);
    assert.equal(denied.denial.reasons[0]?.text, REASON.text);
    assert.equal(denied.denial.on, '2026-11-20');
  });

  test('a returned denial goes back to review with a note only the agency reads', async () => {
    const { rahman, brandt, diallo } = people;
    const requestId = await denialProposed(world, rahman, brandt);
    valueOf(await returnDenial(world, diallo, NOW, { requestId, text: 'Ask the squad for its letters first.' }));
    const view = await desk(requestId);
    assert.equal(view.state, 'in-review');
    assert.equal(view.proposal, null);
    assert.equal(view.decisions[0]?.outcome, 'returned');
    assert.equal(view.notes[0]?.text, 'Ask the squad for its letters first.');
    valueOf(await proposeDenial(world, brandt, NOW, { requestId, reasons: [REASON] }));
    valueOf(await confirmDenial(world, diallo, NOW, { requestId }));
  });

  test('internal notes, findings and inner states are in no view of the requester', async () => {
    const { rahman, brandt, castellano } = people;
    const requestId = await toSign(world, rahman, brandt);
    valueOf(await writeInternalNote(world, brandt, NOW, { requestId, text: 'SECRET-NOTE about the clerk' }));
    valueOf(await returnToReview(world, castellano, NOW, { requestId, text: 'SECRET-NOTE two' }));
    const words = JSON.stringify(valueOf(await openCase(world, rahman, NOW, { requestId })));
    assert.doesNotMatch(words, /SECRET-NOTE|As the file shows|to-sign/);
    assert.equal((await desk(requestId)).notes.length, 2);
    assert.equal(codeOf(await writeInternalNote(world, rahman, NOW, { requestId, text: 'x' })), 'role-needed');
  });

  test('the A-number is shown to the requester and the certifying official only', async () => {
    const { rahman, brandt, castellano } = people;
    const requestId = await toSign(world, rahman, brandt);
    const shown = async (who: Actor) => valueOf(await openCase(world, who, NOW, { requestId })).answers.victim?.aNumber;
    assert.equal(await shown(rahman), '012345678');
    assert.equal(await shown(castellano), '012345678');
    assert.equal(await shown(brandt), undefined);
    valueOf(await signForm(world, castellano, NOW, { requestId }));
    assert.doesNotMatch(JSON.stringify(await desk(requestId)), /012345678/);
  });

  test('a page drawn before somebody else decided is refused and changes nothing', async () => {
    const { rahman, brandt, diallo } = people;
    const requestId = await inReview(world, rahman, brandt);
    await findingsOn(world, brandt, requestId);
    const { revision } = await desk(requestId);
    valueOf(await certifyRequest(world, brandt, NOW, { requestId, expectedRevision: revision }));
    const stale = await certifyRequest(world, diallo, NOW, { requestId, expectedRevision: revision });
    assert.ok(!stale.ok);
    assert.deepEqual([stale.refusal.code, stale.refusal.params?.['state']], ['stale-page', 'to-sign']);
  });

  test('two reviewers deciding at the same moment: one does', async () => {
    const { rahman, brandt, diallo } = people;
    const requestId = await inReview(world, rahman, brandt);
    await findingsOn(world, brandt, requestId);
    const { revision } = await desk(requestId);
    const both = await Promise.all(
      [brandt, diallo].map((who) => certifyRequest(world, who, NOW, { requestId, expectedRevision: revision })),
    );
    assert.deepEqual(both.map(codeOf).sort(), ['ok', 'stale-page']);
  });

  test('another agency finds nothing, in its queue neither', async () => {
    const receipt = await submitted(world, people.rahman);
    const { requestId } = receipt;
    assert.equal(codeOf(await openCase(world, people.osei, NOW, { requestId })), 'not-found');
    assert.equal(codeOf(await beginReview(world, people.osei, NOW, { requestId })), 'not-found');
    assert.equal(valueOf(await listQueue(world, people.osei, NOW, {})).total, 0);
    assert.equal(codeOf(await listQueue(world, people.rahman, NOW, {})), 'not-found');
    assert.equal(
      codeOf(await assignRequest(world, people.okafor, NOW, { requestId, to: people.osei.personId })),
      'fields',
    );
  });

  test('findings are checked, and evidence must be of this request', async () => {
    const requestId = await inReview(world, people.rahman, people.brandt);
    const finding = { requestId, criterion: HELP, answer: 'fails', facts: 'Refused twice.', evidence: [] };
    const tried = async (change: object) =>
      codeOf(await recordFinding(world, people.brandt, NOW, { ...finding, ...change }));
    assert.equal(await tried({ criterion: 'u-status.substantial-abuse' }), 'fields');
    assert.equal(await tried({ answer: 'maybe' }), 'fields');
    assert.equal(await tried({ facts: '' }), 'fields');
    assert.equal(await tried({ evidence: ['00000000-0000-4000-8000-000000000099'] }), 'fields');
    assert.equal(await tried({}), 'ok');
  });

  test('the queue is filtered, counted and paged', async () => {
    const { rahman, brandt } = people;
    await submitted(world, rahman);
    const first = valueOf(await listQueue(world, brandt, NOW, { size: 1 }));
    const second = valueOf(await listQueue(world, brandt, NOW, { size: 1, offset: 1 }));
    assert.equal(first.rows.length, 1);
    assert.notEqual(first.rows[0]?.requestId, second.rows[0]?.requestId);
    assert.equal(first.counts.all, first.total);
    const mine = valueOf(await listQueue(world, brandt, NOW, { filter: { assignedTo: brandt.personId } }));
    assert.equal(mine.total, first.counts.mine);
    assert.equal(valueOf(await listQueue(world, brandt, NOW, { filter: { reference: '%' } })).total, 0);
    assert.ok(first.workers.some((worker) => worker.id === brandt.personId && worker.open === first.counts.mine));
  });
});
