// Documents that people rely on: decisions are numbered and dated, commands exist, the printed law is the law.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { filesMatching, textOf } from './repository.ts';

const decisions = filesMatching(/^docs\/decisions\/.*\.md$/).filter((path) => !path.endsWith('README.md'));

test('decisions are numbered one after another, each once', () => {
  const numbers = decisions.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1] ?? path);
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => String(index + 1).padStart(4, '0')),
  );
});

for (const path of decisions) {
  test(`${path} has its number, a date, a status and its parts`, () => {
    const text = textOf(path);
    const number = Number(/\/(\d{4})-/.exec(path)?.[1]);
    assert.match(text, new RegExp(`^# ${number}\\. \\S`));
    assert.match(text, /^20\d\d-\d\d-\d\d\. (Proposed|Accepted|Superseded by \d{4})\./m);
    for (const part of ['Context', 'Decision', 'Consequences', 'How we will know it was wrong']) {
      assert.match(text, new RegExp(`^## ${part}$`, 'm'), `no part "${part}"`);
    }
  });
}

test('every command in the documents exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const known = new Set([...textOf('src/cli/main.ts').matchAll(/\bname: '([a-z-]+)'/g)].map(([, name]) => name));
  const wrong = filesMatching(/\.md$/).flatMap((path) => {
    const text = textOf(path);
    const run = [...text.matchAll(/\bnpm (?:run )?(start|test|run [a-z:-]+|(?<=run )[a-z:-]+)/g)];
    const scriptNames = run.map(([, name = '']) => name.replace(/^run /, ''));
    const commands = [...text.matchAll(/\bnpx amparo ([a-z-]+)/g)].map(([, name = '']) => name);
    return [
      ...scriptNames.filter((name) => !(name in scripts)).map((name) => `${path}: npm run ${name}`),
      ...commands.filter((name) => !known.has(name)).map((name) => `${path}: npx amparo ${name}`),
    ];
  });
  assert.deepEqual(wrong, []);
});

test('links between documents lead somewhere', () => {
  const broken = filesMatching(/\.md$/)
    .filter((path) => !path.startsWith('content/'))
    .flatMap((path) => {
      const folder = path.split('/').slice(0, -1).join('/');
      const links = [...textOf(path).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
      return links
        .filter(
          (target) => !existsSync(target.startsWith('/') ? `.${target}` : `${folder === '' ? '.' : folder}/${target}`),
        )
        .map((target) => `${path}: ${target}`);
    });
  assert.deepEqual(broken, []);
});
