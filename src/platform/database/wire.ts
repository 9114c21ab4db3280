// One message to PostgreSQL for one call, and its answer read: PGlite's own `query` sends six, one after the other, which
// takes three times as long.
import { protocol } from '@electric-sql/pglite';
import type { Answer } from './engine.ts';
import { DECODERS } from './values.ts';

type Message = InstanceType<typeof protocol.messages.ReadyForQueryMessage> | { readonly name: string };

/** Without parameters the simple protocol, which takes several statements; with them one statement, never kept prepared. */
export function messageFor(text: string, parameters: readonly (string | null)[]): Uint8Array {
  const { bind, describe, execute, parse, query, sync } = protocol.serialize;
  if (parameters.length === 0) return query(text);
  const parts = [parse({ text }), bind({ values: [...parameters] }), describe({ type: 'P' }), execute({}), sync()];
  return Buffer.concat(parts);
}

/** The answer of the last statement. */
export function answerIn(messages: readonly Message[]): Answer {
  let columns: readonly Column[] = [];
  let rows: Record<string, unknown>[] = [];
  let answer: Answer = { rows: [], changed: 0, command: '' };
  for (const message of messages) {
    if (isRowDescription(message)) columns = message.fields.map(columnOf);
    else if (isDataRow(message)) rows.push(rowOf(columns, message.fields));
    else if (isCommandComplete(message)) {
      answer = { rows, ...commandOf(message.text) };
      [columns, rows] = [[], []];
    }
  }
  return answer;
}

interface Column {
  readonly name: string;
  readonly decode: (text: string) => unknown;
}

function columnOf({ name, dataTypeID }: { name: string; dataTypeID: number }): Column {
  return { name, decode: DECODERS.get(dataTypeID) ?? ((text) => text) };
}

function rowOf(columns: readonly Column[], values: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name, decode }, index) => {
    const text = values[index] ?? null;
    row[name] = text === null ? null : decode(text);
  });
  return row;
}

/** 'INSERT 0 5', 'UPDATE 3', 'CREATE TABLE'. */
function commandOf(tag: string): { command: string; changed: number } {
  const [command = '', ...rest] = tag.split(' ');
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command);
  return { command, changed: changes ? Number(rest.at(-1)) : 0 };
}

type Messages = typeof protocol.messages;

function isRowDescription(message: Message): message is InstanceType<Messages['RowDescriptionMessage']> {
  return message.name === 'rowDescription';
}

function isDataRow(message: Message): message is InstanceType<Messages['DataRowMessage']> {
  return message.name === 'dataRow';
}

function isCommandComplete(message: Message): message is InstanceType<Messages['CommandCompleteMessage']> {
  return message.name === 'commandComplete';
}
