import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEachDatabase } from '../database/testing.ts';
import { newDeploymentKeys, parseKeys, withNewWrappingKey, writeKeys } from './deployment-keys.ts';
import { openVault } from './key-file.ts';

const codeOf = (result: Awaited<ReturnType<typeof openVault>>) => (result.ok ? 'ok' : result.refusal.code);

onEachDatabase((database) => {
  let file = '';
  const opening = (mayCreate = true) => openVault(database, { file, mayCreate }).then(codeOf);

  beforeEach(async () => {
    await database.run('delete from deployment_key');
    file = join(mkdtempSync(join(tmpdir(), 'amparo-key-')), 'key');
  });

  test('a demonstration makes its key once, for its owner only, and finds it again', async () => {
    assert.equal(await opening(), 'ok');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const text = readFileSync(file, 'utf8');
    assert.equal(await opening(), 'ok');
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  test('the folder of the key is made too: with a server nothing else has made it', async () => {
    file = join(file, 'data', 'key');
    assert.equal(await opening(), 'ok');
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  test('production makes no key', async () => {
    assert.equal(await opening(false), 'key.missing');
  });

  test('a key that got lost is never replaced by a new one', async () => {
    await opening();
    renameSync(file, `${file}.elsewhere`);
    assert.equal(await opening(), 'key.lost');
    assert.throws(() => statSync(file), { code: 'ENOENT' });
    renameSync(`${file}.elsewhere`, file);
    assert.equal(await opening(), 'ok');
  });

  test('the key of another deployment is refused, also one that kept only half of the keys', async () => {
    await opening();
    const own = parseKeys(readFileSync(file, 'utf8'));
    assert.ok(own);
    const foreign = newDeploymentKeys();
    for (const keys of [
      foreign,
      { ...own, fingerprint: foreign.fingerprint },
      { ...own, wrapping: foreign.wrapping },
    ]) {
      writeFileSync(file, writeKeys(keys));
      assert.equal(await opening(), 'key.wrong');
    }
  });

  test('a rotated key file is accepted, and from then on needed', async () => {
    await opening();
    const old = readFileSync(file, 'utf8');
    const own = parseKeys(old);
    assert.ok(own);
    writeFileSync(file, writeKeys(withNewWrappingKey(own)));
    assert.equal(await opening(), 'ok');
    writeFileSync(file, old);
    assert.equal(await opening(), 'key.wrong');
  });

  test('a key file that others can read is refused', { skip: process.platform === 'win32' }, async () => {
    await opening();
    for (const mode of [0o640, 0o604, 0o644]) {
      chmodSync(file, mode);
      assert.equal(await opening(), 'key.readable-by-others');
    }
  });

  test('a damaged key file, or a folder in its place, is refused and left alone', async () => {
    writeFileSync(file, 'not a key', { mode: 0o600 });
    assert.equal(await opening(), 'key.unreadable');
    assert.equal(readFileSync(file, 'utf8'), 'not a key');
    file = join(file, 'inside-a-file');
    assert.equal(await opening(), 'key.unreadable');
  });
});
