// What the repository promises about data: no immigration status anywhere, numbers that can be called are the pack's,
// migrations without gaps, no package that needs another machine's binary.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { Findings } from '../../build/findings.ts';
import { collectMigrations } from '../../build/migrations.ts';
import { filesMatching, placeOf, syntaxOf, textOf, walk } from './repository.ts';

/** A person's own status, manner of entry or papers. The federal form's A-number is named in one sealed field only. */
const STATUS =
  /(immigration|legal|visa|residen(ce|cy))[-_]?status|citizenship|nationality|undocumented|unlawful[-_]?(presence|entry)|manner[-_]?of[-_]?entry|date[-_]?of[-_]?entry|entered[-_]?without/i;

/** "Limited company": what HSDS calls the legal status of an organization says nothing of a person. */
const LEGAL_FORM = /(create table hsds_organizations \([^;]*)\blegal_status text/;

test('no table has a column for immigration status', () => {
  const found = filesMatching(/^src\/.*\.sql$/).flatMap((path) => {
    const statements = textOf(path).replaceAll(/--.*$/gm, '').replace(LEGAL_FORM, '$1');
    return STATUS.test(statements) ? [path] : [];
  });
  assert.deepEqual(found, []);
});

test('no form has a field for immigration status', () => {
  const found: string[] = [];
  for (const path of filesMatching(/^src\/(guide|certification|accounts|ui)\/.*\.tsx?$/)) {
    if (/\.(test|journey)\.tsx?$/.test(path)) continue;
    const file = syntaxOf(path);
    walk(file, (node) => {
      const name = fieldNameOf(node, file);
      if (name !== undefined && STATUS.test(name)) found.push(`${placeOf(file, node)}: ${name}`);
    });
  }
  assert.deepEqual(found, []);
});

/** name="...", { name: '...' }, { field: '...' }, and the names of properties. */
function fieldNameOf(node: ts.Node, file: ts.SourceFile): string | undefined {
  if (
    ts.isJsxAttribute(node) &&
    node.name.getText(file) === 'name' &&
    node.initializer &&
    ts.isStringLiteral(node.initializer)
  ) {
    return node.initializer.text;
  }
  if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) {
    const value =
      ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer) ? node.initializer.text : '';
    const name = node.name.getText(file).replaceAll(/['"]/g, '');
    return /^(name|field|id)$/.test(name) ? value : name;
  }
  return undefined;
}

test('every number to call, in words and articles, stands in a pack', () => {
  const known = new Set(filesMatching(/^jurisdictions\/.*\.yaml$/).flatMap((path) => numbersIn(textOf(path))));
  const unknown = filesMatching(/^(content|locales)\//).flatMap((path) =>
    numbersIn(textOf(path))
      .filter((number) => !known.has(number) && !/^\d{3}55501\d\d$/.test(number)) // 555-01xx is kept for examples
      .map((number) => `${path}: ${number}`),
  );
  assert.deepEqual(unknown, []);
});

/** Ten digits however they are parted, and short numbers that are linked: "2125550100", "911". */
function numbersIn(text: string): string[] {
  const long = [...text.matchAll(/(?<![\d-])(?:\+?1[ .-])?\(?(\d{3})\)?[ .-](\d{3})[ .-](\d{4})(?![\d-])/g)];
  const linked = [...text.matchAll(/tel:\+?1?(\d{3,10})\b/g)];
  const rows = [...text.matchAll(/phone: \{? ?(?:number: )?'?(\d{3})'?\b(?!-)/g)];
  return [
    ...long.map(([, area = '', office = '', line = '']) => area + office + line),
    ...[...linked, ...rows].map(([, n = '']) => n),
  ];
}

test('migrations are numbered without gaps', () => {
  const findings = new Findings();
  const migrations = collectMigrations(process.cwd(), findings);
  assert.deepEqual(findings.problems, []);
  assert.ok(migrations.length > 0);
});

test('no production package brings binaries for other machines', () => {
  // npm ci fails where a registry lacks one of them; esbuild and the compiler are complete everywhere.
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { os?: string[]; cpu?: string[]; dev?: boolean }>;
  };
  const bound = Object.entries(packages)
    .filter(([, entry]) => entry.os !== undefined || entry.cpu !== undefined)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
    .filter((name) => !/^@esbuild\/|^@typescript\/|^typescript/.test(name));
  assert.deepEqual(bound, []);
});
