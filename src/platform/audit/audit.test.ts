import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Database } from '../database/database.ts';
import { onEachDatabase } from '../database/testing.ts';
import { appendAudit } from './append.ts';
import { canonicalText, type AuditEntry } from './entry.ts';
import { verifyAudit } from './verify.ts';

const AT = new Date('2026-11-20T13:53:00.123Z');
const EMPTY_HEAD = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'; // SHA-256 of nothing

const entry = (number: number): AuditEntry => ({
  at: AT,
  actorId: number % 2 ? 'person-1' : null,
  action: 'certification.open',
  subject: `request:${number}`,
  agencyId: number % 3 ? 'harbor-pd' : undefined,
  detail: { number, note: 'read', urgent: number % 2 === 0 },
});

const append = (database: Database, one: AuditEntry) => database.transaction((tx) => appendAudit(tx, one));

async function appendMany(database: Database, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await append(database, entry(number));
}

/** Changes rows behind the back of the triggers, as somebody with full rights could. */
async function tamper(database: Database, statements: string): Promise<void> {
  await database.run(`alter table audit_entry disable trigger user; ${statements};
    alter table audit_entry enable trigger user`);
}

async function startOver(database: Database): Promise<void> {
  await tamper(database, `delete from audit_entry; update audit_head set sequence = 0, hash = sha256('')`);
}

onEachDatabase((database) => {
  beforeEach(() => startOver(database));

  test('an empty log is whole', async () => {
    assert.deepEqual(await verifyAudit(database), { ok: true, entries: 0, head: EMPTY_HEAD });
  });

  test('entries written one by one are verified, and the head moves with each', async () => {
    await appendMany(database, 3);
    const before = await verifyAudit(database);
    await append(database, entry(4));
    const after = await verifyAudit(database);
    assert.ok(before.ok && after.ok);
    assert.deepEqual([before.entries, after.entries], [3, 4]);
    assert.notEqual(before.head, after.head);
  });

  test('writers at the same time make one chain', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(database, entry(index))));
    const { ok } = await verifyAudit(database);
    assert.ok(ok);
  });

  test('an entry goes with the change it records', async () => {
    const failed = database.transaction(async (tx) => {
      await appendAudit(tx, entry(1));
      throw new Error('the change failed');
    });
    await assert.rejects(failed);
    assert.deepEqual(await verifyAudit(database), { ok: true, entries: 0, head: EMPTY_HEAD });
  });

  const CHANGES: readonly [what: string, statement: string, brokenAt: number, why: string][] = [
    ['a changed time', `update audit_entry set at = at - interval '1 day' where sequence = 3`, 3, 'changed'],
    ['a changed actor', `update audit_entry set actor_id = 'person-9' where sequence = 3`, 3, 'changed'],
    ['an actor made the system', `update audit_entry set actor_id = null where sequence = 3`, 3, 'changed'],
    ['a changed action', `update audit_entry set action = 'x' where sequence = 2`, 2, 'changed'],
    ['a changed subject', `update audit_entry set subject = 'request:9' where sequence = 6`, 6, 'changed'],
    ['a changed agency', `update audit_entry set agency_id = null where sequence = 4`, 4, 'changed'],
    ['a changed detail', `update audit_entry set detail = '{"number":3}' where sequence = 3`, 3, 'changed'],
    [
      'a number turned into a text',
      `update audit_entry set detail = detail || '{"number":"3"}' where sequence = 3`,
      3,
      'changed',
    ],
    ['a changed hash', `update audit_entry set hash = sha256('x') where sequence = 5`, 5, 'changed'],
    ['the first entry gone', `delete from audit_entry where sequence = 1`, 1, 'missing'],
    ['an entry gone', `delete from audit_entry where sequence = 4`, 4, 'missing'],
    ['the last entry gone', `delete from audit_entry where sequence = 6`, 6, 'missing'],
    ['all entries gone', `delete from audit_entry`, 1, 'missing'],
    [
      'two entries exchanged',
      `update audit_entry set sequence = -2 where sequence = 2; update audit_entry set sequence = 2 where sequence = 5;
       update audit_entry set sequence = 5 where sequence = -2`,
      2,
      'changed',
    ],
    [
      'an entry gone and the rest moved up',
      `delete from audit_entry where sequence = 3; update audit_entry set sequence = -sequence where sequence > 3;
       update audit_entry set sequence = -sequence - 1 where sequence < 0; update audit_head set sequence = 5`,
      3,
      'changed',
    ],
    [
      'the end cut off, head and all but its hash',
      `delete from audit_entry where sequence = 6; update audit_head set sequence = 5`,
      5,
      'changed',
    ],
    [
      'an entry put behind the end',
      `insert into audit_entry select 7, at, actor_id, action, subject, agency_id, detail, hash from audit_entry where sequence = 6`,
      7,
      'added',
    ],
  ];
  for (const [what, statement, brokenAt, why] of CHANGES) {
    test(`verification names ${what}`, async () => {
      await appendMany(database, 6);
      await tamper(database, statement);
      assert.deepEqual(await verifyAudit(database), { ok: false, brokenAt, why });
    });
  }

  test('the first of several broken entries is named', async () => {
    await appendMany(database, 6);
    await tamper(database, `update audit_entry set action = 'x' where sequence in (3, 5)`);
    assert.deepEqual(await verifyAudit(database), { ok: false, brokenAt: 3, why: 'changed' });
  });

  test('the database itself refuses to change, remove or empty entries', async () => {
    await appendMany(database, 2);
    for (const statement of [
      `update audit_entry set action = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
      'delete from audit_head',
    ])
      await assert.rejects(database.run(statement), { code: '23001' }, statement);
  });

  test('any honest entry is verified, whatever its detail says', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
    );
    const detail = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replaceAll('\0', '_')),
      value,
    );
    await fc.assert(
      fc.asyncProperty(
        detail,
        fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
        async (some, at) => {
          await append(database, { ...entry(1), at, detail: some });
        },
      ),
      { numRuns: 60 },
    );
    const verified = await verifyAudit(database);
    assert.deepEqual({ ...verified, head: '' }, { ok: true, entries: 60, head: '' });
  });

  test('a detail that the database would change is refused before it is written', async () => {
    for (const value of [NaN, Infinity])
      await assert.rejects(append(database, { ...entry(1), detail: { value } }), TypeError);
  });

  test('more entries than one page are verified to the last', async () => {
    await database.transaction(async (tx) => {
      for (let number = 1; number <= 2001; number += 1) await appendAudit(tx, entry(number));
    });
    const whole = await verifyAudit(database);
    assert.ok(whole.ok && whole.entries === 2001);
    await tamper(database, `update audit_entry set action = 'x' where sequence = 2001`);
    assert.deepEqual(await verifyAudit(database), { ok: false, brokenAt: 2001, why: 'changed' });
  });
});

test('the same entry gives the same text, in whatever order its detail was written', () => {
  const one = { ...entry(1), detail: { b: 1, a: 'x' } };
  const other = { ...entry(1), detail: { a: 'x', b: 1 } };
  assert.equal(canonicalText(one), canonicalText(other));
});
