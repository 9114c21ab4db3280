// Reads YAML so that what is wrong can be said with its file, its line and the path of the value.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Findings } from './findings.ts';

export interface YamlFile {
  readonly value: unknown;
  /** "12" for the line where the value at this path stands, or of the nearest parent that stands in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Undefined when the text is no YAML: the findings then say where. */
export function readYaml(root: string, file: string, findings: Findings): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(`${root}/${file}`, 'utf8'), { lineCounter: lines });
  for (const error of document.errors) {
    const [place] = error.linePos ?? [];
    findings.problem(`${file}:${place?.line ?? 1}`, firstLine(error.message));
  }
  if (document.errors.length > 0) return undefined;
  return { value: document.toJS(), lineOf: (path) => lines.linePos(offsetOf(document, path)).line };
}

/** The value as the schema gives it, or undefined with a finding for each issue. */
export function checkYaml(schema: z.ZodType, file: string, yaml: YamlFile, findings: Findings): unknown {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
    findings.problem(`${file}:${yaml.lineOf(issue.path)}`, `${path}${issue.message}`);
  }
  return undefined;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
