import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { migrate, type Migration } from './migrations.ts';
import { onEachDatabase } from './testing.ts';

const step = (number: number, sql: string, checksum = sql): Migration => ({
  room: 'test',
  number,
  name: `000${number}-step`,
  checksum,
  sql,
});

onEachDatabase((database) => {
  const rows = async (text: string) => (await database.run(text)).rows;
  let others: Migration[] = [];

  // What the database came with stays known, so that only the test's own steps matter.
  beforeEach(async () => {
    await database.run(`delete from migration where room = 'test'; drop table if exists one, two`);
    others = (await rows('select room, number, name, checksum from migration')).map(
      (row) => ({ ...row, sql: '' }) as Migration,
    ); // as selected
  });
  const apply = (...steps: Migration[]) => migrate(database, [...others, ...steps]);

  test('steps run once, in order, several statements each', async () => {
    const steps = [
      step(1, 'create table one (a int); insert into one values (1), (2)'),
      step(2, 'insert into one values (3)'),
    ];
    assert.deepEqual(await apply(...steps), { ok: true, value: ['test/0001-step', 'test/0002-step'] });
    assert.deepEqual(await apply(...steps), { ok: true, value: [] });
    assert.deepEqual(await rows('select a from one order by a'), [{ a: 1 }, { a: 2 }, { a: 3 }]);
  });

  test('a step that fails leaves nothing of itself and keeps those before it', async () => {
    const steps = [step(1, 'create table one (a int)'), step(2, 'create table two (a int); select 1 / 0')];
    await assert.rejects(apply(...steps), { code: '22012' });
    assert.deepEqual(await rows(`select to_regclass('one') is null as one, to_regclass('two') is null as two`), [
      { one: false, two: true },
    ]);
    assert.deepEqual(await apply(step(1, 'create table one (a int)'), step(2, 'create table two (a int)')), {
      ok: true,
      value: ['test/0002-step'],
    });
  });

  test('a changed step is refused by name before anything is applied', async () => {
    await apply(step(1, 'create table one (a int)'));
    const result = await apply(step(1, 'create table one (a int)', 'changed'), step(2, 'create table two (a int)'));
    assert.deepEqual(result, {
      ok: false,
      refusal: { code: 'database.migration-changed', params: { name: 'test/0001-step' } },
    });
    assert.deepEqual(await rows(`select to_regclass('two') is null as absent`), [{ absent: true }]);
  });

  test('a database that knows more than the program is refused', async () => {
    await apply(step(1, 'create table one (a int)'));
    const result = await apply();
    assert.deepEqual(result, {
      ok: false,
      refusal: { code: 'database.migration-unknown', params: { name: 'test/0001-step' } },
    });
  });

  test('programs that start together apply each step once', async () => {
    const steps = [step(1, 'create table one (a int)'), step(2, 'insert into one values (1)')];
    const results = await Promise.all([1, 2, 3, 4].map(() => apply(...steps)));
    const names = results.flatMap((result) => (result.ok ? result.value : ['refused']));
    assert.deepEqual([...names].sort(), ['test/0001-step', 'test/0002-step']);
    assert.deepEqual(await rows('select a from one'), [{ a: 1 }]);
  });
});
