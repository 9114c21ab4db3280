// docs/law is what the rules say today. To write it anew: WRITE_LAW_DOCS=1 npm test law-docs
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderLawDocs } from '../../build/law-docs.ts';
import { readPacks, readStories } from '../../src/law/testing.ts';

const folder = join(process.cwd(), 'docs/law');

test('docs/law is what the rules say', () => {
  const pages = renderLawDocs(readPacks(), readStories());
  if (process.env['WRITE_LAW_DOCS'] !== undefined) write(pages);
  const written = existsSync(folder) ? readdirSync(folder) : [];
  assert.deepEqual(written.toSorted(), [...pages.keys()].toSorted());
  const stale = [...pages].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text);
  assert.deepEqual(
    stale.map(([name]) => name),
    [],
    'run WRITE_LAW_DOCS=1 npm test law-docs',
  );
});

test('every story comes out as it should', () => {
  for (const [name, text] of renderLawDocs(readPacks(), readStories()))
    assert.ok(!text.includes('NOT AS EXPECTED'), name);
});

function write(pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
