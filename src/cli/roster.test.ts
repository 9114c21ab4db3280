// The command as an operator types it, on a database of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { runRosterCommand } from './roster.ts';

const folder = mkdtempSync(join(tmpdir(), 'amparo-roster-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const [said, complained] = [[] as string[], [] as string[]];
  const code = await runRosterCommand(args, {
    variables: { AMPARO_DATA: join(folder, 'data') },
    now: new Date('2026-11-20T17:00:00Z'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HEAD = 'First Name,Last Name,Status';

test('asked wrongly, it says how to ask', async () => {
  for (const args of [
    [],
    ['import'],
    ['import', 'a.csv'],
    ['import', '--kind', 'priests', 'a.csv'],
    ['import', '--sort'],
  ]) {
    const { code, complained } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(complained, /Use: amparo roster import --kind/);
  }
  assert.match(
    (await run('import', '--kind', 'ny-attorneys', '--as-of', 'May', 'a.csv')).complained,
    /"May" is no day/,
  );
});

test('a list is installed with its day from the name, told row by row, and listed', async () => {
  const path = file('attorneys-2026-09-19.csv', `${HEAD}\nAna,Rivera,On leave\n,,Retired\n`);
  const { code, said } = await run('import', '--kind', 'ny-attorneys', path);
  assert.equal(code, 0);
  assert.match(said, /Mended, line 2: the word of status is not known/);
  assert.match(said, /Refused, line 3: there is no name/);
  assert.match(said, /1 rows taken, 1 of them mended; 1 refused\. Installed: ny-attorneys, as of 2026-09-19\./);
  assert.match((await run('list')).said, /ny-attorneys +1 entries, as of 2026-09-19, imported 2026-11-20/);
  assert.match((await run('import', '--kind', 'ny-attorneys', path)).said, /installed already/);
});

test('a file that cannot be taken changes nothing, and the sentence says why', async () => {
  const wrong = await run('import', '--kind', 'ny-attorneys', file('wrong.csv', 'a,b\n1,2\n'));
  assert.equal(wrong.code, 1);
  assert.match(wrong.complained, /lacks the columns first_name, last_name, status\. Nothing was changed\./);
  const older = await run('import', '--kind', 'ny-attorneys', file('old-2026-01-01.csv', `${HEAD}\nB,C,Retired\n`));
  assert.match(older.complained, /a newer list is installed, of 2026-09-19/);
  assert.match(
    (await run('import', '--kind', 'ny-attorneys', join(folder, 'none.csv'))).complained,
    /There is no file/,
  );
});
