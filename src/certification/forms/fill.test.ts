import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { translator } from '../../platform/i18n/index.ts';
import { openFormShelf, pdfInThread, type FormShelf } from '../../platform/pdf/index.ts';
import type { SupplementB } from '../domain/supplement-b/index.ts';
import { fillSupplementB, placementFor } from './fill.ts';
import { installedForm, installForm, type InstalledForm } from './install.ts';
import { name, PLAIN_FORM } from './testing/sample-forms.ts';
import { syntheticForm } from './testing/synthetic-form.ts';

const OFFICIAL = '../shared/data/forms/i-918supb.pdf';
const pdf = pdfInThread();
const english = translator('en');
const AT = '2026-11-20T12:00:00.000Z';

let folder: string;
let shelf: FormShelf;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-forms-'));
  shelf = openFormShelf(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const HARD_FORM: SupplementB = {
  ...PLAIN_FORM,
  victim: {
    ...PLAIN_FORM.victim,
    name: name('مريم', 'O’Neil Ramírez'),
    otherNames: [name('', 'Nguyễn'), name('Rami\u0301rez', 'x'.repeat(300))],
  },
  acts: { ...PLAIN_FORM.acts, description: 'He struck her with a metal bar in the hallway. '.repeat(60) },
};

async function install(file: Uint8Array): Promise<InstalledForm> {
  const installed = await installForm(pdf, shelf, file, AT);
  assert.ok(installed.ok, JSON.stringify(installed));
  const form = await installedForm(shelf);
  assert.ok(form !== null);
  return form;
}

async function fieldsOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const facts = await pdf.inspect(file);
  assert.ok(facts.ok);
  return new Map(facts.value.fields.map((field) => [field.name.slice(field.name.lastIndexOf('.') + 1), field.value]));
}

for (const edition of ['2017-02-07', '2025-01-20'] as const)
  describe(`a form with the fields of ${edition}`, () => {
    test('is recognised by its fields and filled, boxes and locked fields too', async () => {
      const form = await install(await syntheticForm({ edition }));
      assert.equal(form.edition.edition, edition);
      const filled = await fillSupplementB(pdf, form, PLAIN_FORM, english);
      const fields = await fieldsOf(filled.pdf);
      assert.equal(fields.get('Part1_Line1_AlienNumber[1]'), '123456789');
      assert.equal(fields.get(edition === '2017-02-07' ? 'State[0]' : 'Pt2Line5_State[0]'), 'NY');
      const on = [...fields].filter(([, value]) => value === 'on').map(([leaf]) => leaf);
      assert.deepEqual(on.sort(), [
        'P3_Line4c_Unit[0]',
        'Part1_5_checkboxes[0]',
        'Part2_Line6_checkboxes[2]',
        'Part2_Line7_checkboxes[2]',
        'Part2_Line8_checkboxes[2]',
        'Part3_Line1_checkboxes[0]',
        'Part3_Line1_checkboxes[20]',
        'Part3_Line1_checkboxes[23]',
        'Part3_Line4a_chbxyesno[0]',
        'Part3_Line5a_chbxyesno[1]',
        'Part4_Line1_chbxyesno[0]',
        'Part4_Line2_chbxyesno[0]',
        'Part4_Line3_chbxyesno[1]',
        'Part5_Line1_chbxyesno[1]',
      ]);
      assert.deepEqual([filled.overflow, filled.notPlaced], [[], []]);
    });

    test('gets a sheet behind it for what it cannot hold', async () => {
      const form = await install(await syntheticForm({ edition }));
      const filled = await fillSupplementB(pdf, form, HARD_FORM, english);
      assert.ok(filled.notPlaced.some(({ text, why }) => text === 'مريم' && why === 'script'));
      const facts = await pdf.inspect(filled.pdf);
      assert.ok(facts.ok && facts.value.pages > 1);
    });
  });

test('of two installed editions the later one is filled', async () => {
  await install(await syntheticForm({ edition: '2025-01-20' }));
  assert.equal((await install(await syntheticForm({ edition: '2017-02-07' }))).edition.edition, '2025-01-20');
});

test('other files are refused, each for its reason', async () => {
  const refusalOf = async (file: Uint8Array) => {
    const result = await installForm(pdf, shelf, file, AT);
    return result.ok ? 'installed' : result.refusal.code;
  };
  const whole = await syntheticForm({ edition: '2025-01-20' });
  assert.equal(await refusalOf(new TextEncoder().encode('a letter')), 'not-a-pdf');
  assert.equal(await refusalOf(new TextEncoder().encode('%PDF-1.7 and then nothing')), 'damaged');
  assert.notEqual(await refusalOf(whole.subarray(0, whole.length / 2)), 'installed');
  assert.equal(
    await refusalOf(await syntheticForm({ edition: '2025-01-20', without: ['Part3_Line1_checkboxes[7]'] })),
    'wrong-form',
  );
  const swapped = await syntheticForm({
    edition: '2025-01-20',
    says: { 'Part3_Line1_checkboxes[7]': 'Select Murder.' },
  });
  assert.equal(await refusalOf(swapped), 'boxes-differ');
});

test('a file whose fields are known but whose hash is not is taken with a notice', async () => {
  const installed = await installForm(pdf, shelf, await syntheticForm({ edition: '2025-01-20' }), AT);
  assert.deepEqual(installed.ok && installed.value.notices, ['unknown-copy']);
});

const missing = existsSync(OFFICIAL) ? false : `the official form is not at ${OFFICIAL}`;

test('the official 02/07/17 form is filled whole and opens without a password', { skip: missing }, async () => {
  const form = await installedAlone(readFileSync(OFFICIAL));
  const filled = await fillSupplementB(pdf, form, HARD_FORM, english);
  const fields = await fieldsOf(filled.pdf);
  assert.equal(fields.get('Pt1Line2a_FamilyName[0]'), 'O’Neil Ramírez');
  const path = join(folder, 'filled.pdf');
  writeFileSync(path, filled.pdf);
  const checked = runIfInstalled('qpdf', ['--check', path]);
  if (checked !== null) assert.match(checked, /No syntax or stream encoding errors/);
  const printed = runIfInstalled('pdftotext', ['-raw', path, '-']);
  if (printed !== null)
    for (const part of ['O’Neil Ramírez', 'Nguyễn', 'See attached sheet']) assert.ok(printed.includes(part), part);
});

test('every item of the official form has its field', { skip: missing }, async () => {
  const form = await installedAlone(readFileSync(OFFICIAL));
  assert.deepEqual(placementFor(form, PLAIN_FORM, english).notPlaced, []);
  assert.equal(form.fields.length, 133);
});

test('another form of the same family is refused', { skip: missing }, async () => {
  const other = await installForm(pdf, shelf, readFileSync(OFFICIAL.replace('i-918supb', 'i-914supb')), AT);
  assert.equal(!other.ok && other.refusal.code, 'wrong-form');
});

async function installedAlone(file: Uint8Array): Promise<InstalledForm> {
  rmSync(folder, { recursive: true, force: true });
  return install(file);
}

function runIfInstalled(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
