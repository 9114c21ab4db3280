// GNU gettext PO: msgctxt is the key, msgid the English, "fuzzy" marks what is not sure. Our reader knows what tools write:
// strings over several lines, escapes, obsolete entries (#~), CRLF and a byte order mark.
import type { OutgoingRow, ReadRows, Row } from './exchange.ts';

export function writePo(language: string, rows: readonly OutgoingRow[]): string {
  const header = [
    'msgid ""',
    'msgstr ""',
    ...[
      'Project-Id-Version: Amparo',
      `Language: ${language}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
    ].map((line) => quote(`${line}\n`)),
  ];
  return `${[header.join('\n'), ...rows.map(entry)].join('\n\n')}\n`;
}

function entry({ id, english, translation, isUnsure, notes }: OutgoingRow): string {
  return [
    ...notes.map((note) => `#. ${note}`),
    '#, icu-message-format'.concat(isUnsure ? ', fuzzy' : ''),
    `msgctxt ${quote(id)}`,
    `msgid ${quoteLong(english)}`,
    `msgstr ${quoteLong(translation)}`,
  ].join('\n');
}

function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/** A text of several lines stands on several lines, as tools write it. */
function quoteLong(text: string): string {
  const lines = text.split(/(?<=\n)/);
  return lines.length < 2 ? quote(text) : ['""', ...lines.map(quote)].join('\n');
}

const FIELD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?\s*(".*")$/;
const STRING = /^"(?:[^"\\]|\\.)*"$/;

interface Entry {
  line: number;
  fields: Map<string, string>;
  isFuzzy: boolean;
}

export function readPo(text: string): ReadRows {
  const rows: Row[] = [];
  let language: string | null = null;
  let current = empty(1);
  let field = '';
  const finish = () => {
    const id = current.fields.get('msgctxt');
    const english = current.fields.get('msgid');
    const translation = current.fields.get('msgstr') ?? '';
    if (id === undefined && english === '') language = /^Language:\s*(\S+)/m.exec(translation)?.[1] ?? null;
    else if (english !== undefined)
      rows.push({ id: id ?? '', english, translation, isUnsure: current.isFuzzy, place: `line ${current.line}` });
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    const starts = line.startsWith('#') || /^(msgctxt|msgid) /.test(line);
    if (line === '' || (starts && current.fields.has('msgstr'))) {
      finish();
      current = empty(index + 1);
      field = '';
    }
    if (line === '') continue;
    if (line.startsWith('#')) {
      if (line.startsWith('#,') && /\bfuzzy\b/.test(line)) current.isFuzzy = true;
      continue;
    }
    const [, name = field, value = line] = FIELD.exec(line) ?? [];
    if (name === '' || name === 'msgid_plural' || !STRING.test(value) || (value !== line && current.fields.has(name)))
      return { ok: false, refusal: { code: 'malformed', place: `line ${index + 1}`, detail: line.slice(0, 60) } };
    if (current.fields.size === 0) current.line = index + 1;
    current.fields.set(name, (current.fields.get(name) ?? '') + unquote(value));
    field = name;
  }
  finish();
  return rows.length === 0 && language === null
    ? { ok: false, refusal: { code: 'no-rows' } }
    : { ok: true, rows, language };
}

function empty(line: number): Entry {
  return { line, fields: new Map(), isFuzzy: false };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unquote(value: string): string {
  return value.slice(1, -1).replaceAll(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char);
}
