import { test } from 'node:test';
import assert from 'node:assert/strict';
import { AsyncResource } from 'node:async_hooks';
import fc from 'fast-check';
import { sql } from 'kysely';
import { tablesOf, type Database, type Tx } from './database.ts';
import { DatabaseFault, isUniqueViolation } from './fault.ts';
import { onEachDatabase } from './testing.ts';

interface BookTables {
  book: { id: number; title: string };
}

const books = (tx: Tx) => tablesOf<BookTables>(tx);
const titles = (database: Database) =>
  database.read((tx) => books(tx).selectFrom('book').select('title').orderBy('id').execute());

/** Out of the transaction that it is called in, as another request would do it. */
const outside = new AsyncResource('elsewhere');
function elsewhere<T>(work: () => Promise<T>): Promise<T> {
  return outside.runInAsyncScope(work);
}

async function makeBooks(database: Database): Promise<void> {
  await database.run('drop table if exists book; create table book (id integer primary key, title text not null)');
}

/** One value out and in again, through a parameter of the named type. */
async function roundTrip(database: Database, type: string, value: unknown): Promise<unknown> {
  const { rows } = await database.run(`select $1::${type} as value`, [value]);
  return rows[0]?.['value'];
}

onEachDatabase((database, name) => {
  test('each type comes back as the same JavaScript value on both engines', async () => {
    const bytes = Uint8Array.of(0, 1, 127, 128, 255);
    const at = new Date('2026-11-20T13:53:00.123Z');
    const cases: readonly [type: string, value: unknown][] = [
      ['boolean', true],
      ['boolean', false],
      ['integer', -7],
      ['bigint', Number.MAX_SAFE_INTEGER],
      ['double precision', 0.1],
      ['numeric', '12345678901234567890.123456789'],
      ['text', `O'Brien "\\" \n حماية 安全`],
      ['uuid', '6f1d2f86-64a5-4bb1-9c1a-3a3e4a8f2f10'],
      ['date', '2024-02-29'],
      ['timestamptz', at],
      ['bytea', bytes],
      ['bytea', new Uint8Array(0)],
      ['jsonb', { a: [1, null, 'x'], b: { c: false } }],
      ['text[]', ['', 'a,b', '{}', 'NULL', '"', '\\', null]],
      ['integer[]', [1, null, 3]],
      ['date[]', ['2026-01-31']],
      ['timestamptz[]', [at]],
      ['uuid[]', []],
      ['boolean[]', [[true], [false]]],
    ];
    for (const [type, value] of cases) assert.deepEqual(await roundTrip(database, type, value), value, type);
    for (const [type] of cases) assert.equal(await roundTrip(database, type, null), null, type);
  });

  test('what a query computes has the same types on both engines', async () => {
    const { rows } = await database.run(`select count(*) as n, sum(x) as total, avg(x)::float8 as mean, max(d) as last,
      array_agg(x order by x) as all_of, json_agg(x order by x) as json, to_jsonb(d) as day
      from (values (1, date '2026-01-01'), (2, date '2026-01-02')) as v (x, d) group by d order by d desc limit 1`);
    const expected = { n: 1, total: 2, mean: 2, last: '2026-01-02', all_of: [2], json: [2], day: '2026-01-02' };
    assert.deepEqual(rows, [expected]);
  });

  test('instants before 1970, in summer and with microseconds keep their millisecond', async () => {
    const at = fc.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('2999-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(at, async (date) => assert.deepEqual(await roundTrip(database, 'timestamptz', date), date)),
      { numRuns: 50 },
    );
    const { rows } = await database.run(`select timestamptz '2026-07-01 08:00:00.123987-04' as at`);
    assert.deepEqual(rows[0]?.['at'], new Date('2026-07-01T12:00:00.123Z'));
  });

  test('any texts survive an array, and any JSON survives jsonb', async () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        assert.deepEqual(await roundTrip(database, 'text[]', texts), texts);
        assert.deepEqual(await roundTrip(database, 'jsonb', { texts }), { texts });
      }),
      { numRuns: 50 },
    );
  });

  test('what has no meaning for the database is a fault, not a wrong value', async () => {
    await assert.rejects(roundTrip(database, 'text', undefined), TypeError);
    await assert.rejects(roundTrip(database, 'float8', NaN), TypeError);
    await assert.rejects(database.run(`select 9007199254740993::bigint as value`), /too large to be exact/);
    await assert.rejects(roundTrip(database, 'uuid', 'abc'), { name: 'DatabaseFault', code: '22P02' });
    assert.equal(await roundTrip(database, 'integer', 1), 1, 'and the next statement works');
  });

  test('a transaction saves everything or, when it throws, nothing', async () => {
    await makeBooks(database);
    await database.transaction((tx) => books(tx).insertInto('book').values({ id: 1, title: 'kept' }).execute());
    const failed = database.transaction(async (tx) => {
      await books(tx).insertInto('book').values({ id: 2, title: 'lost' }).execute();
      throw new Error('stop');
    });
    await assert.rejects(failed, /stop/);
    assert.deepEqual(await titles(database), [{ title: 'kept' }]);
  });

  test('a swallowed failure does not pass for a saved transaction', async () => {
    await makeBooks(database);
    const work = database.transaction(async (tx) => {
      await books(tx).insertInto('book').values({ id: 1, title: 'lost' }).execute();
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await assert.rejects(work, { code: '25P02' });
    assert.deepEqual(await titles(database), []);
  });

  test('a failed statement tells code, table and constraint, and no value of the row', async () => {
    Error.stackTraceLimit = 30; // as the log sets it
    await makeBooks(database);
    const insertMaria = async (tx: Tx) => {
      await books(tx).insertInto('book').values({ id: 1, title: 'Maria' }).execute();
    };
    await database.transaction(insertMaria);
    await assert.rejects(database.transaction(insertMaria), (error) => {
      assert.ok(error instanceof DatabaseFault && isUniqueViolation(error, 'book_pkey'));
      assert.ok(!isUniqueViolation(error, 'another_key'));
      assert.equal(error.table, 'book');
      assert.doesNotMatch(JSON.stringify(error), /Maria/);
      assert.match(String(error.stack), /insertMaria/, 'the stack names who asked');
      return true;
    });
  });

  test('reading cannot write, and sees one state of the data', async () => {
    await makeBooks(database);
    const write = database.read((tx) => books(tx).insertInto('book').values({ id: 1, title: 'x' }).execute());
    await assert.rejects(write, { code: '25006' });
    assert.deepEqual(await titles(database), []);
  });

  test('rows changed are counted', async () => {
    await makeBooks(database);
    const counts = await database.transaction(async (tx) => {
      const values = [1, 2, 3].map((id) => ({ id, title: `book ${id}` }));
      const inserted = await books(tx).insertInto('book').values(values).executeTakeFirst();
      const updated = await books(tx).updateTable('book').set({ title: 'new' }).where('id', '>', 1).executeTakeFirst();
      const deleted = await books(tx).deleteFrom('book').where('id', '=', 9).executeTakeFirst();
      return [inserted.numInsertedOrUpdatedRows, updated.numUpdatedRows, deleted.numDeletedRows];
    });
    assert.deepEqual(counts, [3n, 2n, 0n]);
  });

  test('a transaction inside another is refused instead of waiting for itself', async () => {
    const nested = database.transaction(() => database.read(async () => 1));
    await assert.rejects(nested, /inside a transaction/);
    const later = await database.transaction(async () => () => database.read(async () => 'after'));
    assert.equal(await later(), 'after', 'what was made inside may be called afterwards');
  });

  test('a transaction handle that outlives its transaction is refused', async () => {
    const kept = await database.transaction(async (tx) => ({ tx }));
    await assert.rejects(sql`select 1`.execute(kept.tx));
  });

  test('transactions at the same time lose no update', async () => {
    await makeBooks(database);
    await database.run(`insert into book values (1, '0')`);
    const increment = () =>
      database.transaction(async (tx) => {
        const row = await books(tx)
          .selectFrom('book')
          .selectAll()
          .where('id', '=', 1)
          .forUpdate()
          .executeTakeFirstOrThrow();
        await books(tx)
          .updateTable('book')
          .set({ title: String(Number(row.title) + 1) })
          .execute();
      });
    await Promise.all(Array.from({ length: 25 }, increment));
    assert.deepEqual(await titles(database), [{ title: '25' }]);
  });

  test('two transactions in each other’s way both succeed in the end', async () => {
    await makeBooks(database);
    await database.run(`insert into book values (1, 'a'), (2, 'b')`);
    const change = (tx: Tx, id: number) =>
      books(tx).updateTable('book').set({ title: 'both' }).where('id', '=', id).execute();
    const inOrder = (first: number, second: number) =>
      database.transaction(async (tx) => {
        await change(tx, first);
        await sql`select pg_sleep(0.05)`.execute(tx);
        await change(tx, second);
      });
    await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
    assert.deepEqual(await titles(database), [{ title: 'both' }, { title: 'both' }]);
  });

  test('several statements without parameters run as one', async () => {
    const { rows } = await database.run(
      'create temporary table t (a int); insert into t values (1), (2); select a from t',
    );
    assert.deepEqual(rows, [{ a: 1 }, { a: 2 }]);
  });

  test('a large value of bytes comes back unchanged', async () => {
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) % 256);
    assert.deepEqual(await roundTrip(database, 'bytea', bytes), bytes);
  });

  test('a text of several statements that fails leaves no transaction open', async () => {
    for (let number = 0; number < 12; number += 1)
      await assert.rejects(database.run('begin; select 1 / 0; commit'), { code: '22012' });
    const together = Array.from({ length: 12 }, (_, number) => database.read(async () => number));
    assert.equal((await Promise.all(together)).length, 12);
    assert.equal(await roundTrip(database, 'integer', 1), 1);
  });

  if (name === 'PostgreSQL') {
    const stillWorks = async () => {
      const answers = Array.from({ length: 30 }, (_, number) => roundTrip(database, 'integer', number));
      assert.deepEqual(await Promise.all(answers), [...answers.keys()]);
      assert.equal(await database.transaction(async () => 'open'), 'open');
    };
    const ownPid = async (tx: Tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      return rows[0]?.pid;
    };

    test('a connection cut in a statement is a fault, and others work on', async () => {
      const cut = database.transaction(async (tx) => {
        await sql`select pg_terminate_backend(${await ownPid(tx)})`.execute(tx);
      });
      await assert.rejects(cut, { name: 'DatabaseFault' });
      await stillWorks();
      await assert.rejects(database.run('select pg_terminate_backend(pg_backend_pid())'), { name: 'DatabaseFault' });
      await stillWorks();
    });

    test('a connection cut between two statements is a fault, and others work on', async () => {
      const cutting = database.transaction(async (tx) => {
        const pid = await ownPid(tx);
        await elsewhere(() => database.run('select pg_terminate_backend($1)', [pid]));
        await new Promise((resolve) => setTimeout(resolve, 100));
        await sql`select 1`.execute(tx);
      });
      await assert.rejects(cutting, { name: 'DatabaseFault' });
      const swallowed = database.transaction(async (tx) => {
        const pid = await ownPid(tx);
        await elsewhere(() => database.run('select pg_terminate_backend($1)', [pid]));
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await assert.rejects(swallowed, { name: 'DatabaseFault' }, 'nothing can have been saved');
      await stillWorks();
    });
  }

  test('a fault of the database is one of ours', async () => {
    const error: unknown = await database.run('select * from nowhere').catch((fault: unknown) => fault);
    assert.ok(error instanceof DatabaseFault && error.code === '42P01');
  });
});
