// XLIFF 1.2: trans-unit id is the key. ICU messages travel as plain text: a plural is a tree, and <ph> could only protect
// leaves of it; what tools do to the arguments is caught when the file comes back.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { OutgoingRow, ReadRows, Row } from './exchange.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

export function writeXliff(language: string, rows: readonly OutgoingRow[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${NAMESPACE}">`,
    `  <file original="amparo" datatype="plaintext" source-language="en" target-language="${escape(language)}">`,
    '    <body>',
    ...rows.map(unit),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unit(row: OutgoingRow): string {
  const space = ' xml:space="preserve"';
  return [
    `      <trans-unit id="${escape(row.id)}"${space}>`,
    `        <source>${escape(row.english)}</source>`,
    `        <target state="${stateOf(row)}">${escape(row.translation)}</target>`,
    ...row.notes.map((note) => `        <note from="developer">${escape(note)}</note>`),
    '      </trans-unit>',
  ].join('\n');
}

function stateOf({ state, reviewed }: OutgoingRow): string {
  if (state === 'missing') return 'new';
  if (state !== 'fresh') return 'needs-review-translation';
  return reviewed === 'person' ? 'final' : 'translated';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** With preserveOrder, an element is { tagName: children[], ':@': attributes }, and a text { '#text': string }. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: false,
});

export function readXliff(text: string): ReadRows {
  const clean = text.replace(/^\uFEFF/, '');
  const valid = XMLValidator.validate(clean);
  if (valid !== true) return malformed(`line ${valid.err.line}`, valid.err.msg);
  if (/<!DOCTYPE/i.test(clean)) return malformed('its head', 'a document type is not allowed');
  let nodes: unknown;
  try {
    nodes = parser.parse(clean);
  } catch (error) {
    return malformed('the file', error instanceof Error ? error.message : String(error));
  }
  const root = elementsOf(nodes, 'xliff')[0];
  if (root === undefined || attribute(root, 'version') !== '1.2')
    return malformed('its head', 'it is no XLIFF of version 1.2');
  return rowsOf(elementsOf(root['xliff'], 'file'));
}

function malformed(place: string, detail: string): ReadRows {
  return { ok: false, refusal: { code: 'malformed', place, detail } };
}

function rowsOf(files: readonly Node[]): ReadRows {
  const languages = new Set(files.map((file) => attribute(file, 'target-language')));
  if (languages.size > 1) return { ok: false, refusal: { code: 'wrong-language', detail: [...languages].join(', ') } };
  const units = files.flatMap((file) => deep(file['file'], 'trans-unit'));
  if (units.length === 0) return { ok: false, refusal: { code: 'no-rows' } };
  return { ok: true, language: [...languages][0] || null, rows: units.map(rowOf) };
}

function rowOf(unitNode: Node, index: number): Row {
  const parts = unitNode['trans-unit'];
  const target = elementsOf(parts, 'target')[0];
  const state = target === undefined ? '' : attribute(target, 'state');
  return {
    id: attribute(unitNode, 'id'),
    english: textOf(elementsOf(parts, 'source')[0]?.['source']),
    translation: textOf(target?.['target']),
    isUnsure: /^(needs-|new$)/.test(state),
    place: `unit ${index + 1}`,
  };
}

function elementsOf(children: unknown, name: string): Node[] {
  const nodes: Node[] = Array.isArray(children) ? children : [];
  return nodes.filter((child) => Array.isArray(child[name]));
}

/** Also inside <group>. */
function deep(children: unknown, name: string): Node[] {
  if (!Array.isArray(children)) return [];
  return children.flatMap((child: Node): Node[] =>
    Array.isArray(child[name]) ? [child] : Object.values(child).flatMap((inner) => deep(inner, name)),
  );
}

/** All text inside, also of elements that a tool put around a part of it. */
function textOf(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children
    .map((child: Node) => ('#text' in child ? String(child['#text']) : Object.values(child).map(textOf).join('')))
    .join('');
}

function attribute(node: Node, name: string): string {
  const attributes = node[':@'];
  const value = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : [];
  return String(value.find(([key]) => key === name)?.[1] ?? '');
}
