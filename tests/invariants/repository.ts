// The repository as the invariants read it: its files, their text, their syntax.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Every file that belongs to the repository: tracked, or new and not ignored. */
export function repositoryFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && !gone.has(path)).sort();
}

export function filesMatching(pattern: RegExp): string[] {
  return repositoryFiles().filter((path) => pattern.test(path));
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

export function syntaxOf(path: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
}

/** Calls `visit` with every node of the file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** "src/a.tsx:12" */
export function placeOf(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
