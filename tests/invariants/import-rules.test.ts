// Each rule about imports really fires: a small house in a temporary folder breaks every one of them once.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { cruise, type Cruise } from '../../bin/launch/imports.mjs';

/** Rule broken: the file that breaks it, and the import by which. */
const BROKEN: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'law-is-pure': ['src/law/rule.ts', 'node:fs'],
  'domain-is-pure': ['src/certification/domain/clock.ts', '../../platform/clock/index.ts'],
  'actions-reach-down-only': ['src/certification/actions/submit.ts', '../web/queue.ts'],
  'store-writes-rows-only': ['src/certification/store/rows.ts', '../../law/index.ts'],
  'web-stays-above-the-store': ['src/certification/web/desk.ts', '../store/rows.ts'],
  'web-uses-only-page-platform': ['src/certification/web/figures.ts', '../../platform/database/index.ts'],
  'forms-only-lay-out': ['src/certification/forms/letter.ts', '../store/rows.ts'],
  'ui-knows-no-room': ['src/ui/button.ts', '../law/index.ts'],
  'ui-needs-no-node': ['src/ui/icon.ts', 'node:path'],
  'platform-knows-no-room': ['src/platform/mail/letters.ts', '../../law/index.ts'],
  'law-uses-its-rooms': ['src/law/offences.ts', '../directory/index.ts'],
  'accounts-uses-its-rooms': ['src/accounts/people.ts', '../certification/index.ts'],
  'directory-uses-its-rooms': ['src/directory/places.ts', '../accounts/index.ts'],
  'guide-uses-its-rooms': ['src/guide/rights.ts', '../accounts/index.ts'],
  'certification-uses-its-rooms': ['src/certification/index.ts', '../accounts/actions/invite.ts'],
  'transparency-uses-its-rooms': ['src/transparency/figures.ts', '../certification/store/rows.ts'],
  'feedback-uses-its-rooms': ['src/feedback/words.ts', '../directory/index.ts'],
  'guide-needs-no-node': ['src/guide/answers.ts', '../platform/http/files.ts'],
  'guide-needs-no-database': ['src/guide/saved.ts', '../platform/database/index.ts'],
  'driver-in-one-place': ['src/platform/jobs/queue.ts', 'postgres'],
  'files-in-few-places': ['src/accounts/photo.ts', 'node:fs'],
  'nothing-imports-the-program': ['src/accounts/start.ts', '../app.ts'],
  'no-circles': ['src/accounts/egg.ts', './hen.ts'],
  'no-vague-names': ['src/accounts/dates.ts', './utils/dates.ts'],
  'tests-stay-outside': ['src/accounts/show.ts', './show.test.ts'],
  'no-development-packages': ['src/accounts/audit.ts', 'axe-core'],
  'imports-exist': ['src/accounts/ghost.ts', './nowhere.ts'],
};

/** What the broken imports lead to, and imports that every rule must let through. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/law/index.ts': `import '../platform/values/result.ts'; import 'zod';`,
  'src/directory/index.ts': `import '../law/index.ts';`,
  'src/directory/domain/find.ts': '',
  'src/guide/agencies.ts': `import '../directory/domain/find.ts'; import '../ui/page.ts';`,
  'src/certification/actions/sign.ts': `import '../store/sign.ts'; import '../../law/index.ts'; import '../../accounts/index.ts';`,
  'src/certification/forms/paper.ts': `import '../../platform/pdf/index.ts';`,
  'src/platform/pdf/index.ts': `import 'node:fs';`,
  'src/certification/store/sign.ts': `import '../../platform/database/index.ts';`,
  'src/certification/store/sign.test.ts': `import 'node:fs'; import '../web/queue.ts'; import 'axe-core';`,
  'src/certification/web/queue.ts': `import '../actions/sign.ts'; import '../forms/paper.ts'; import '../../ui/page.ts'; import type {} from '../../platform/database/index.ts';`,
  'src/accounts/index.ts': '',
  'src/accounts/actions/invite.ts': '',
  'src/accounts/hen.ts': `import './egg.ts';`,
  'src/accounts/utils/dates.ts': '',
  'src/accounts/show.test.ts': '',
  'src/platform/values/result.ts': '',
  'src/platform/clock/index.ts': '',
  'src/platform/http/files.ts': `import 'node:fs';`,
  'src/platform/database/index.ts': `import 'postgres';`,
  'src/ui/page.ts': '',
  'src/app.ts': `import './certification/web/queue.ts'; import './guide/agencies.ts';`,
  'node_modules/postgres/package.json': '{"name":"postgres","main":"index.js"}',
  'node_modules/postgres/index.js': '',
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
  'node_modules/zod/index.js': '',
  'node_modules/axe-core/package.json': '{"name":"axe-core","main":"index.js"}',
  'node_modules/axe-core/index.js': '',
  'tsconfig.json':
    '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler","allowImportingTsExtensions":true,"noEmit":true}}',
  'package.json': '{"type":"module","dependencies":{"postgres":"1","zod":"1"},"devDependencies":{"axe-core":"1"}}',
};

const tree = mkdtempSync(join(tmpdir(), 'amparo-rules-'));
let result: Cruise;

before(async () => {
  for (const [file, text] of Object.entries(ALLOWED)) write(file, text);
  for (const [file, imported] of Object.values(BROKEN)) write(file, `import '${imported}';`);
  result = await cruise(tree, { folders: ['src'], home: process.cwd() });
});

after(() => rmSync(tree, { recursive: true, force: true }));

test('every rule has an example here', () => {
  assert.deepEqual(Object.keys(BROKEN).sort(), [...result.rules].sort());
});

for (const [rule, [file]] of Object.entries(BROKEN)) {
  test(`${rule} fires on ${file}`, () => {
    const fired = result.violations.some((violation) => violation.rule === rule && violation.from === file);
    assert.ok(
      fired,
      `only these fired: ${result.violations.map(({ rule: name, from }) => `${name} ${from}`).join(', ')}`,
    );
  });
}

test('imports that the architecture allows break no rule', () => {
  const broken = new Set(Object.values(BROKEN).map(([file]) => file));
  assert.deepEqual(
    result.violations.filter(({ from }) => !broken.has(from)),
    [],
  );
});

function write(file: string, text: string): void {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), `${text}\n`);
}
