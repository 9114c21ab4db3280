// The store's promises, the same on both databases.

import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { newDeploymentKeys, SealBroken, systemRandomness, vaultOf } from '../../platform/crypto/index.ts';
import { DatabaseFault, type Tx } from '../../platform/database/index.ts';
import { onEachDatabase } from '../../platform/database/testing.ts';
import { isoDate } from '../../platform/values/iso-date.ts';
import type { RequestAnswers } from '../domain/answers.ts';
import type { KeptLetter } from '../domain/kept.ts';
import { addClient } from './clients.ts';
import {
  addDecision,
  addFinding,
  addSignature,
  closeDecision,
  decisionsOf,
  findingsOf,
  signatureOf,
} from './decisions.ts';
import { addDocumentRows, deleteDocument, documentBytes, documentsOf, markDocumentSeen } from './documents.ts';
import { addEvent, eventsOf } from './events.ts';
import { countDenialsByCriterion, countRequests } from './figures.ts';
import { addFormFacts, formFactsOf } from './form-facts.ts';
import { addInternalNote, addMessage, internalNotesOf, messagesOf } from './messages.ts';
import { countQueue, queuePage } from './queue.ts';
import { addRendering, lastRendering } from './renderings.ts';
import { answerColumns, findByReceipt, findRequest, insertDraft, saveRequest, type StoredRequest } from './requests.ts';
import { sealValue } from './sealing.ts';

const AT = new Date('2026-11-20T14:30:00.123Z');
const vault = vaultOf(newDeploymentKeys());
const uuid = () => systemRandomness.uuid();
const PERSON = uuid();
const OTHER = uuid();
const ANSWERS: RequestAnswers = {
  victim: { name: { family: 'قاسم', given: 'Zoë', middle: '' }, letterLanguage: 'ar' },
};
const LETTER: KeptLetter['letter'] = {
  kind: 'information',
  agencyName: 'H',
  agencyLines: [],
  agencyPhone: null,
  addressee: { to: 'nobody', lines: [] },
  date: isoDate('2026-11-20'),
  reference: 'K7QF-2M9X',
  questions: [],
  replyBy: null,
  clockPaused: true,
};

onEachDatabase((database) => {
  let clientId = '';
  before(async () => {
    clientId = uuid();
    const client = {
      id: clientId,
      organisationId: 'lantern',
      name: { family: 'Vega', given: 'Ana', middle: '' },
      createdAt: AT,
    };
    await database.transaction((tx) => addClient(tx, vault, { ...client, createdBy: PERSON }));
  });

  async function draft(tx: Tx, agencyId = 'harbor-pd', answers = ANSWERS): Promise<StoredRequest> {
    const id = uuid();
    await insertDraft(tx, vault, {
      id,
      agencyId,
      organisationId: 'lantern',
      clientId,
      startedBy: PERSON,
      at: AT,
      answers,
    });
    return reload(tx, id);
  }

  async function reload(tx: Tx, id: string): Promise<StoredRequest> {
    const request = await findRequest(tx, vault, id, 'for-change');
    assert.ok(request);
    return request;
  }

  async function received(
    tx: Tx,
    agencyId: string,
    on: string,
    dueOn: string | null,
    columns: object = {},
  ): Promise<StoredRequest> {
    const request = await draft(tx, agencyId);
    const receipt = sealValue(request.key, 'request.receipt_sealed', request.id, 'CODE');
    const sent = {
      state: 'received' as const,
      received_at: AT,
      received_on: on,
      due_on: dueOn,
      reference: 'K7QF-2M9X',
    };
    await saveRequest(tx, request, { ...sent, receipt_fingerprint: uuid(), receipt_sealed: receipt, ...columns }, AT);
    return reload(tx, request.id);
  }

  test('a request comes back as it was kept, and nothing of it can be read in the table', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      assert.deepEqual(request.answers, ANSWERS);
      assert.deepEqual([request.state, request.revision, request.dueOn, request.receipt], ['draft', 1, null, null]);
      assert.deepEqual(request.startedAt, AT);
      const { rows } = await sql<{
        row: string;
      }>`select request::text as row from request where id = ${request.id}`.execute(tx);
      assert.doesNotMatch(rows[0]?.row ?? '', /Zo|\\u0642|قاسم/);
    });
  });

  test('a sealed value moved to another request does not open', async () => {
    const moved = database.transaction(async (tx) => {
      const [one, two] = [await draft(tx), await draft(tx)];
      await sql`update request set answers_sealed = (select answers_sealed from request where id = ${one.id}),
        wrapped_key = (select wrapped_key from request where id = ${one.id}) where id = ${two.id}`.execute(tx);
      await findRequest(tx, vault, two.id);
    });
    await assert.rejects(moved, SealBroken);
  });

  test('each change is counted, and a change on an older row is a fault', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      assert.equal(
        await saveRequest(tx, request, answerColumns(request, { ...ANSWERS, urgent: { removalCase: true } }), AT),
        2,
      );
      assert.equal((await reload(tx, request.id)).urgent, true);
      await assert.rejects(saveRequest(tx, request, {}, AT));
    });
  });

  test('the table itself refuses half a receipt and a denial confirmed by its proposer', async () => {
    const half = database.transaction(async (tx) => {
      const request = await draft(tx);
      await saveRequest(tx, request, { state: 'received' }, AT);
    });
    await assert.rejects(half, DatabaseFault);
    const alone = database.transaction(async (tx) => {
      const request = await draft(tx);
      const body = { findings: [], law: null, reasons: [], screens: [] };
      await addDecision(tx, request, [], { kind: 'deny', decidedBy: PERSON, decidedAt: AT, criteria: [], body });
      await closeDecision(tx, request, 1, { outcome: 'confirmed', by: PERSON, at: AT });
    });
    await assert.rejects(alone, DatabaseFault);
  });

  test('events keep their order and their numbers', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      const event = {
        action: 'submit',
        from: 'draft',
        to: 'received',
        at: AT,
        on: isoDate('2026-11-20'),
        actorId: PERSON,
        clock: 'start',
        detail: { ok: true },
      } as const;
      const first = await addEvent(tx, request, [], event);
      const second = await addEvent(tx, request, [first], { ...event, action: 'assign', clock: 'none' });
      assert.deepEqual(await eventsOf(tx, request), [first, second]);
      assert.deepEqual([first.number, second.number], [1, 2]);
    });
  });

  test('the two lanes never mix', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      const text = { id: uuid(), authorId: PERSON, at: AT, text: 'ñ\n…' };
      await addMessage(tx, request, { ...text, side: 'agency' });
      await addInternalNote(tx, request, { ...text, text: 'inner' });
      assert.deepEqual(await messagesOf(tx, request), [{ ...text, side: 'agency' }]);
      assert.deepEqual(
        (await internalNotesOf(tx, request)).map((note) => note.text),
        ['inner'],
      );
    });
  });

  test('findings, decisions and the signature come back as they were kept', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      const finding = {
        criterion: 'u-certification.victim',
        answer: 'fails',
        facts: 'Ü',
        evidence: ['d'],
        foundBy: PERSON,
        foundAt: AT,
      } as const;
      await addFinding(tx, request, [], finding);
      const [stored] = await findingsOf(tx, request);
      assert.deepEqual(stored, { number: 1, ...finding });
      const body = {
        findings: [],
        law: null,
        reasons: [{ criterion: 'u-certification.victim' as const, ground: 'not-a-victim', text: 'Why' }],
        screens: [],
      };
      await addDecision(tx, request, [], {
        kind: 'deny',
        decidedBy: PERSON,
        decidedAt: AT,
        criteria: ['u-certification.victim'],
        body,
      });
      await closeDecision(tx, request, 1, { outcome: 'confirmed', by: OTHER, at: AT });
      const [decision] = await decisionsOf(tx, request);
      assert.deepEqual(
        [decision?.outcome, decision?.outcomeBy, decision?.criteria, decision?.body],
        ['confirmed', OTHER, ['u-certification.victim'], body],
      );
      const signature = {
        signedBy: PERSON,
        authority: 'designee',
        designatedOn: isoDate('2023-02-01'),
        signedOn: isoDate('2026-11-20'),
        signedAt: AT,
        fileBy: isoDate('2027-05-19'),
        body: { signer: { name: 'R', title: 'I' }, agencyName: 'H', answers: ANSWERS, findings: [], law: null },
      } as const;
      assert.equal(await signatureOf(tx, request), null);
      await addSignature(tx, request, signature);
      assert.deepEqual(await signatureOf(tx, request), signature);
    });
  });

  test('renderings are numbered by kind, the last is read, and each is bound to its row', async () => {
    const paper = { head: '', foot: '', parts: [] };
    const kept = (title: string): KeptLetter => ({
      letter: LETTER,
      rules: [],
      agency: { name: 'H', lines: {} },
      rendering: { title, languages: ['en'], html: `<h1>${title} é</h1>`, paper },
    });
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      assert.equal(await lastRendering(tx, request, 'information'), null);
      await addRendering(tx, request, 'information', kept('first'), AT);
      await addRendering(tx, request, 'information', kept('second'), AT);
      await addRendering(tx, request, 'receipt', kept('receipt'), AT);
      assert.deepEqual(await lastRendering(tx, request, 'information'), kept('second'));
      assert.deepEqual(await lastRendering(tx, request, 'receipt'), kept('receipt'));
      assert.equal(await lastRendering(tx, await draft(tx), 'receipt'), null, 'another request has none');
    });
    const moved = database.transaction(async (tx) => {
      const request = await draft(tx);
      await addRendering(tx, request, 'information', kept('first'), AT);
      await sql`update rendering set kind = 'denial' where request_id = ${request.id}`.execute(tx);
      await lastRendering(tx, request, 'denial');
    });
    await assert.rejects(moved, SealBroken);
  });

  test('facts for the form keep every version, and the last one stands', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      assert.equal(await formFactsOf(tx, request), null);
      const facts = { caseStatus: 'other', statusOther: 'Archivé', caseNumber: '1', fbiOrSid: '', fax: '' } as const;
      await addFormFacts(tx, request, null, { recordedBy: PERSON, recordedAt: AT, facts });
      const first = await formFactsOf(tx, request);
      assert.deepEqual(first, { number: 1, recordedBy: PERSON, recordedAt: AT, facts });
      const next = { ...facts, caseNumber: '2' };
      await addFormFacts(tx, request, first, { recordedBy: OTHER, recordedAt: AT, facts: next });
      assert.deepEqual((await formFactsOf(tx, request))?.facts, next);
      const { rows } = await sql`select 1 from form_facts where request_id = ${request.id}`.execute(tx);
      assert.equal(rows.length, 2);
    });
  });

  test('a document of many pieces comes back whole, and goes with its pieces', async () => {
    await database.transaction(async (tx) => {
      const request = await draft(tx);
      const bytes = systemRandomness.bytes(200_001);
      const id = uuid();
      const about = { fileName: 'r.pdf', title: 'Report' };
      await addDocumentRows(
        tx,
        request,
        { id, kind: 'evidence', mediaType: 'application/pdf', addedBy: PERSON, addedAt: AT, ...about },
        bytes,
      );
      assert.deepEqual(await documentBytes(tx, request, id), bytes);
      await markDocumentSeen(tx, request, id, AT);
      await markDocumentSeen(tx, request, id, new Date(0));
      const [stored] = await documentsOf(tx, request);
      assert.deepEqual([stored?.size, stored?.seenAt, stored?.title], [200_001, AT, 'Report']);
      const longest = await sql<{
        size: number;
      }>`select max(length(chunk_sealed)) as size from document_chunk where document_id = ${id}`.execute(tx);
      assert.ok((longest.rows[0]?.size ?? 0) <= 64 * 1024 + 29);
      await deleteDocument(tx, request, id);
      const left = await sql`select 1 from document_chunk where document_id = ${id}`.execute(tx);
      assert.equal(left.rows.length, 0);
    });
  });

  test('the queue is one agency, nearest deadline first, those without one last', async () => {
    await database.transaction(async (tx) => {
      const agency = `agency-${uuid()}`;
      const late = await received(tx, agency, '2026-10-01', '2026-11-15');
      const none = await received(tx, agency, '2026-09-01', null, { assigned_to: PERSON });
      const soon = await received(tx, agency, '2026-10-05', '2026-11-19', { urgent: true, reference: 'M4TR-8J2C' });
      await draft(tx, agency);
      await received(tx, agency, '2026-10-05', '2026-11-19', { state: 'denied' });
      const ids = async (filter: Parameters<typeof countQueue>[2], offset = 0, size = 10) =>
        (await queuePage(tx, vault, agency, filter, { offset, size })).requests.map((request) => request.id);
      assert.deepEqual(await ids({}), [late.id, soon.id, none.id]);
      assert.deepEqual(await ids({}, 1, 1), [soon.id]);
      assert.deepEqual(await ids({ assignedTo: 'nobody' }), [late.id, soon.id]);
      assert.deepEqual(await ids({ assignedTo: PERSON }), [none.id]);
      assert.deepEqual(await ids({ urgentOnly: true }), [soon.id]);
      assert.deepEqual(await ids({ reference: 'M4TR-8' }), [soon.id]);
      assert.deepEqual(await ids({ reference: '____' }), []);
      assert.deepEqual(await ids({ dueBy: isoDate('2026-11-15') }), [late.id]);
      assert.deepEqual(await ids({ letterLanguage: 'es' }), []);
      assert.equal(await countQueue(tx, agency, { states: ['denied'] }), 1);
    });
  });

  test('a receipt is found by its fingerprint and by nothing else', async () => {
    await database.transaction(async (tx) => {
      const print = vault.fingerprint('receipt', 'CODE');
      const request = await received(tx, 'harbor-pd', '2026-11-20', null, { receipt_fingerprint: print });
      assert.equal((await findByReceipt(tx, vault, print))?.id, request.id);
      assert.equal(await findByReceipt(tx, vault, vault.fingerprint('other purpose', 'CODE')), null);
    });
  });

  test('the counts for the public figures', async () => {
    await database.transaction(async (tx) => {
      const agency = `agency-${uuid()}`;
      const answered = async (on: string, days: number, state: 'released' | 'denied') => {
        const request = await received(tx, agency, on, null, { state });
        const happened = new Date(Date.parse(`${on}T12:00:00Z`) + days * 86_400_000);
        const day = isoDate(happened.toISOString().slice(0, 10));
        await addEvent(tx, request, [], {
          action: 'x',
          from: 'in-review',
          to: state,
          at: happened,
          on: day,
          actorId: PERSON,
          clock: 'stop',
          detail: {},
        });
        return request;
      };
      await answered('2025-03-01', 10, 'released');
      await answered('2026-03-01', 21, 'released');
      const denied = await answered('2026-03-01', 40, 'denied');
      const body = { findings: [], law: null, reasons: [], screens: [] };
      await addDecision(tx, denied, [], {
        kind: 'deny',
        decidedBy: PERSON,
        decidedAt: AT,
        criteria: ['u-certification.agency'],
        body,
      });
      await closeDecision(tx, denied, 1, { outcome: 'confirmed', by: OTHER, at: AT });
      await received(tx, agency, '2026-10-01', null);
      await draft(tx, agency);
      const rows = (await countRequests(tx)).filter((row) => row.agencyId === agency);
      const counts = { received: 4, certified: 2, denied: 1, withdrawn: 0, pending: 1 };
      assert.deepEqual(rows[0], { agencyId: agency, year: null, ...counts, medianDays: 21 });
      assert.deepEqual(
        rows.map((row) => [row.year, row.received, row.medianDays]),
        [
          [null, 4, 21],
          [2025, 1, 10],
          [2026, 3, 30.5],
        ],
      );
      const denials = (await countDenialsByCriterion(tx)).filter((row) => row.agencyId === agency);
      assert.deepEqual(denials, [{ agencyId: agency, criterion: 'u-certification.agency', denials: 1 }]);
    });
  });
});
