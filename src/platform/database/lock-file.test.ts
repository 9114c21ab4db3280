import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './lock-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amparo-lock-'));
  file = join(folder, 'lock');
});

const pidWhoRefuses = () => {
  const result = takeLock(file);
  return result.ok ? null : result.refusal.params?.['pid'];
};

test('the second to ask is told which process has the data, until the first lets go', () => {
  const first = takeLock(file);
  assert.ok(first.ok);
  assert.equal(pidWhoRefuses(), process.pid);
  first.value.release();
  assert.ok(!existsSync(file));
  assert.equal(pidWhoRefuses(), null);
  assert.deepEqual(readdirSync(folder), ['lock'], 'nothing else is left in the folder');
});

test('the lock of another living process is refused', { skip: process.platform !== 'linux' }, async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    assert.ok(other.pid);
    writeFileSync(file, lockTextOf(other.pid));
    assert.equal(pidWhoRefuses(), other.pid);
  } finally {
    other.kill('SIGKILL');
  }
});

test('the lock of a process that died is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, JSON.stringify({ pid, started: '' }));
  assert.equal(pidWhoRefuses(), null);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).pid, process.pid);
});

test(
  'a number that another process has since got is not the old holder',
  { skip: process.platform !== 'linux' },
  () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'another-boot/12345' }));
    assert.equal(pidWhoRefuses(), null);
  },
);

test('what is no lock of ours is taken over', () => {
  for (const text of ['', 'x', '{}', '{"pid":"1","started":""}', '[]', 'null']) {
    writeFileSync(file, text);
    assert.equal(pidWhoRefuses(), null, text);
  }
});

test('letting go never removes the lock of somebody else', () => {
  const first = takeLock(file);
  assert.ok(first.ok);
  writeFileSync(file, JSON.stringify({ pid: 1, started: 'theirs' }));
  first.value.release();
  assert.ok(existsSync(file));
});

/** As the process itself would have written it. */
function lockTextOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return JSON.stringify({ pid, started: `${boot}/${stat.split(' ')[19]}` });
}
