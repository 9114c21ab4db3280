import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAudit } from '../platform/audit/index.ts';
import { openDatabase } from '../platform/database/index.ts';
import { runAuditCommand } from './audit.ts';

async function run(args: readonly string[], variables: Record<string, string>) {
  const [said, complaints]: [string[], string[]] = [[], []];
  const say = (line: string) => said.push(line);
  const complain = (line: string) => complaints.push(line);
  const code = await runAuditCommand(args, { variables, say, complain });
  return { code, said: said.join(), complaints: complaints.join() };
}

async function open(folder: string) {
  const opened = await openDatabase({ kind: 'embedded', folder });
  assert.ok(opened.ok);
  return opened.value;
}

test('a whole log is counted, a tampered one names its first broken entry', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-audit-'));
  const database = await open(folder);
  for (const subject of ['request:1', 'request:2', 'request:3'])
    await database.transaction((tx) =>
      appendAudit(tx, { at: new Date(0), actorId: null, action: 'test.act', subject }),
    );
  await database.close();
  const whole = await run(['verify'], { AMPARO_DATA: folder });
  assert.deepEqual([whole.code, whole.complaints], [0, '']);
  assert.match(whole.said, /^3 entries, each as it was written\. Head: [0-9a-f]{64}$/);

  const again = await open(folder);
  await again.run(
    `alter table audit_entry disable trigger user; update audit_entry set subject = 'request:9' where sequence = 2`,
  );
  await again.close();
  const broken = await run(['verify'], { AMPARO_DATA: folder });
  assert.equal(broken.code, 1);
  assert.match(broken.complaints, /^Entry 2 is not as it was written/);
});

test('while the server has the data open, the command says who', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-audit-'));
  const database = await open(folder);
  const refused = await run(['verify'], { AMPARO_DATA: folder });
  await database.close();
  assert.equal(refused.code, 1);
  assert.match(refused.complaints, new RegExp(`^Process ${process.pid} already uses this data`));
});

test('asked wrongly it says how to ask', async () => {
  for (const args of [[], ['check'], ['verify', 'twice']])
    assert.deepEqual(await run(args, {}), { code: 2, said: '', complaints: 'Use: amparo audit verify' });
  assert.equal((await run(['verify'], { AMPARO_PORT: '1' })).code, 1);
});
