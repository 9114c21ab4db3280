import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { syntheticForm } from '../certification/forms/testing/synthetic-form.ts';
import { runFormsCommand } from './forms.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-forms-command-'));
});
after(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[], dataFolder = join(folder, 'data')) {
  const lines: string[] = [];
  const errors: string[] = [];
  const now = new Date('2026-11-20T12:00:00Z');
  const world = {
    dataFolder,
    now,
    say: (line: string) => lines.push(line),
    complain: (line: string) => errors.push(line),
  };
  const code = await runFormsCommand(args, world);
  return { code, said: lines.join('\n'), complained: errors.join('\n') };
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a form is installed, named with its edition, and listed', async () => {
  assert.match((await run(['list'])).said, /No official form is installed/);
  const installed = await run(['install', file('b.pdf', await syntheticForm({ edition: '2025-01-20' }))]);
  assert.equal(installed.code, 0);
  assert.match(installed.said, /edition 01\/20\/25[^]*Notice: .*not one we know/);
  assert.match((await run(['list'])).said, /01\/20\/25 {2}in force {2}in use {2}installed 2026-11-20/);
});

test('an old edition is taken with a warning', async () => {
  const { code, said } = await run(['install', file('old.pdf', await syntheticForm({ edition: '2017-02-07' }))]);
  assert.equal(code, 0);
  assert.match(said, /edition 02\/07\/17[^]*Warning: this edition is old\. USCIS wants edition 01\/20\/25/);
});

test('each refusal is one sentence, and nothing is installed', async () => {
  const cases = [
    [join(folder, 'nowhere.pdf'), /There is no file/],
    [folder, /is a folder/],
    [file('letter.pdf', 'Dear agency'), /is not a PDF/],
    [file('broken.pdf', '%PDF-1.7 x'), /damaged or incomplete/],
    [
      file('other.pdf', await syntheticForm({ edition: '2025-01-20', without: ['ZipCode[0]'] })),
      /not Form I-918 Supplement B/,
    ],
  ] as const;
  for (const [path, sentence] of cases) {
    const { code, complained } = await run(['install', path], join(folder, 'fresh'));
    assert.equal(code, 1);
    assert.match(complained, sentence);
  }
  assert.match((await run(['list'], join(folder, 'fresh'))).said, /No official form/);
});

test('a data folder that cannot be written is named', async () => {
  const blocked = join(folder, 'blocked');
  mkdirSync(blocked);
  writeFileSync(join(blocked, 'forms'), 'a file where the folder should be');
  const { code, complained } = await run(
    ['install', file('c.pdf', await syntheticForm({ edition: '2025-01-20' }))],
    blocked,
  );
  assert.equal(code, 1);
  assert.match(complained, /cannot be kept: .*blocked\/forms cannot be written/);
});

test('anything else shows how to ask', async () => {
  for (const args of [[], ['install'], ['install', 'a', 'b'], ['remove', 'x'], ['list', 'x']])
    assert.deepEqual([(await run(args)).code, (await run(args)).said], [2, '']);
});
