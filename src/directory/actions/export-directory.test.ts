// What goes out comes back the same, byte for byte; and of a confidential place nothing goes out.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { onEachDatabase } from '../../platform/database/testing.ts';
import type { Stored } from '../domain/exchange/plan-import.ts';
import { shownRecords } from '../domain/exchange/records.ts';
import { isMarked, TABLE_NAMES, TABLES, type Field, type TableName } from '../domain/exchange/tables.ts';
import { publicRecords } from '../domain/exchange/withhold.ts';
import { afterImport } from '../testing/in-memory.ts';
import { fileOf, packageFiles, SECRETS } from '../testing/records.ts';
import { exportDirectory, filesOf, type ExportedFile } from './export-directory.ts';
import { importRecords } from './import-records.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const asInput = (files: readonly ExportedFile[]) => files.map(({ name, text }) => fileOf(name, text));
const allText = (files: readonly ExportedFile[]) => files.map(({ text }) => text).join('\n');

/** A value that the field takes as it is. */
function valueFor(field: Field, idsOf: (table: TableName) => readonly string[]): fc.Arbitrary<string> {
  if (field.refersTo !== undefined) return fc.constantFrom(...idsOf(field.refersTo), ...(field.needed ? [] : ['']));
  if (field.oneOf !== undefined) return fc.constantFrom(...field.oneOf);
  const word = fc.stringMatching(/^[a-z"',;\né12 ]{1,20}$/).filter((text) => text.trim() === text);
  const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-11-${number}`);
  const kinds: Readonly<Record<Field['kind'], fc.Arbitrary<string>>> = {
    text: fc.oneof(word, fc.constantFrom('12-34 Quill Street', 'near 11999', '40.70717')),
    uuid: fc.uuid(),
    web: fc.webUrl(),
    mail: fc.constantFrom('a@example.org'),
    number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(String),
    degrees: fc.double({ min: -80, max: 80, noNaN: true }).map(String),
    date: day,
    moment: day.map((date) => `${date}T10:00:00.000Z`),
    time: fc.constantFrom('09:00', '17:30', '24:00'),
    phone: fc.constantFrom('311', '718-555-0100'),
    language: fc.constantFrom('es', 'zh-Hans'),
  };
  const value = kinds[field.kind];
  return field.needed ? value : fc.oneof(value, fc.constant(''));
}

const idAt = (table: TableName, index: number) =>
  `${String(TABLE_NAMES.indexOf(table)).padStart(8, '0')}-0000-4000-8000-00000000000${index}`;

/** HSDS JSON of a directory: two rows of each table that refer to each other at random, some of them confidential. */
const directories = fc.record(
  Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const fields = Object.entries(TABLES[table].fields).map(([name, field]) => [
        name,
        valueFor(field, (other) => [idAt(other, 0), idAt(other, 1)]),
      ]);
      const secrecy = { x_confidential: fc.constantFrom('', 'yes'), x_verified_on: fc.constantFrom('', '2026-11-01') };
      const row = (index: number) =>
        fc.record({
          id: fc.constant(idAt(table, index)),
          ...(Object.fromEntries(fields) as Record<string, fc.Arbitrary<string>>), // name and arbitrary, as made above
          ...(isMarked(table) ? secrecy : {}),
        });
      return [`${table}.csv`, fc.tuple(row(0), row(1))];
    }),
  ),
);

for (const form of ['csv', 'json'] as const) {
  test(`export, import, export: the same bytes (${form})`, () => {
    fc.assert(
      fc.property(directories, fc.boolean(), (directory, withConfidential) => {
        const told = (stored: Stored) =>
          withConfidential ? shownRecords(stored) : publicRecords(shownRecords(stored));
        const first = afterImport([fileOf('a.json', JSON.stringify(directory))]);
        const once = filesOf(told(first.stored), form);
        fc.pre(once.length > 0 && allText(once).includes('-0000-4000-8000-'));
        const second = afterImport(asInput(once));
        assert.deepEqual(
          second.outcomes.filter(({ became, notes }) => became !== 'new' || notes.length > 0),
          [],
        );
        assert.equal(allText(filesOf(told(second.stored), form)), allText(once));
        assert.deepEqual(
          afterImport(asInput(once), first.stored).writes,
          [],
          'and nothing is taken from who has it all',
        );
      }),
      { numRuns: 60 },
    );
  });
}

onEachDatabase((database) => {
  const exported = (withConfidential: boolean, form: 'csv' | 'json' = 'csv') =>
    exportDirectory({ database }, { form, withConfidential });

  test('a public export has no word of the confidential place; the other one has, and says how many', async () => {
    const command = { files: packageFiles(), from: 'test', origin: 'operator', isDryRun: false };
    assert.ok((await importRecords({ database }, command, NOW)).ok);
    for (const form of ['csv', 'json'] as const) {
      const { files, confidentialPlaces } = await exported(false, form);
      assert.equal(confidentialPlaces, 1);
      for (const secret of SECRETS) assert.ok(!allText(files).includes(secret), `${secret} in ${form}`);
      assert.ok(allText(files).includes('1 Dock Street') && allText(files).includes('718-555-0101'));
    }
    const whole = await exported(true);
    for (const secret of SECRETS) assert.ok(allText(whole.files).includes(secret), secret);
  });

  test('the public export taken in again where everything is known takes nothing away', async () => {
    const before = await exported(true);
    const command = { files: asInput((await exported(false)).files), from: 'x', origin: 'x', isDryRun: false };
    const again = await importRecords({ database }, command, NOW);
    assert.ok(again.ok);
    assert.equal(again.value.hasChanged, false);
    assert.equal(allText((await exported(true)).files), allText(before.files));
  });
});

const EXAMPLES = '../shared/data/hsds';
describe('the examples of the standard', { skip: existsSync(EXAMPLES) ? false : `${EXAMPLES} is not here` }, () => {
  for (const version of ['3.0', '3.1']) {
    const csv = `${EXAMPLES}/${version}/examples/csv`;
    test(`its CSV files of ${version} are taken whole, the position off the Earth left out`, () => {
      const files = readdirSync(csv).map((name) => ({ name, bytes: readFileSync(`${csv}/${name}`) }));
      const { outcomes } = afterImport(files);
      assert.deepEqual(
        outcomes.filter(({ became }) => became === 'refused'),
        [],
      );
      const notes = outcomes.flatMap((one) => one.notes.map(({ field, mend }) => `${one.table}.${field} ${mend}`));
      assert.ok(notes.includes('locations.latitude coordinates-left-out'));
    });
    test(`its JSON of ${version} is the same directory as its CSV`, () => {
      const examples = `${EXAMPLES}/${version}/examples`;
      const csvFiles = readdirSync(csv).map((name) => ({ name, bytes: readFileSync(`${csv}/${name}`) }));
      const tabular = { name: 'tabular.json', bytes: readFileSync(`${examples}/tabular.json`) };
      const fromCsv = filesOf(shownRecords(afterImport(csvFiles).stored), 'json');
      assert.equal(allText(filesOf(shownRecords(afterImport([tabular]).stored), 'json')), allText(fromCsv));
    });
    test(`a whole service of ${version} brings all that lies in it`, () => {
      const service = { name: 's.json', bytes: readFileSync(`${EXAMPLES}/${version}/examples/service_full.json`) };
      const { outcomes } = afterImport([service]);
      assert.deepEqual(
        outcomes.filter(({ became }) => became === 'refused').map(({ table, field, reason }) => [table, field, reason]),
        [],
      );
      const tables = new Set(outcomes.map(({ table }) => table));
      for (const table of ['services', 'organizations', 'locations', 'phones', 'schedules', 'attributes'] as const)
        assert.ok(tables.has(table), table);
    });
  }
});
