// What the program tells its operator while it runs: ids, routes, codes and numbers. There is no field for an address, a
// query, a body or a name, and of an error only its kind, code and places in the source: its message may repeat a value.
import { pino } from 'pino';
import type { LogLevel } from '../config/settings.ts';

export interface LogFields {
  /** Of the request, as shown on a fault page. */
  readonly id?: string;
  /** The route's pattern ('/:language/agency/:request'), never the address that was asked for. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly code?: string;
  readonly job?: string;
  readonly count?: number;
  readonly ms?: number;
}

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A bug or an outage. */
  fault(error: unknown, fields?: LogFields): void;
}

// Ten places, as Node has it, all lie between a room's query and the driver.
Error.stackTraceLimit = 30;

const FIELDS = ['id', 'route', 'method', 'status', 'code', 'job', 'count', 'ms'] as const;

/** Lines of JSON on standard error, or wherever `write` takes them. */
export function openLog(level: LogLevel, write?: (line: string) => void): Log {
  const destination = write === undefined ? pino.destination({ fd: 2, sync: true }) : { write };
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    debug: (event, fields) => logger.debug(known(fields), event),
    info: (event, fields) => logger.info(known(fields), event),
    warn: (event, fields) => logger.warn(known(fields), event),
    fault: (error, fields) => logger.error({ ...known(fields), ...described(error) }, 'fault'),
  };
}

/** Whatever an object carries besides, only these fields are written. */
function known(fields: LogFields = {}): LogFields {
  return Object.fromEntries(FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
}

function described(error: unknown): { kind: string; code?: string; places?: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: error.name, ...code, places: placesIn(error) };
}

/** The lines of the stack that name our own source code; the message stands before them and may have lines of its own. */
function placesIn(error: Error): readonly string[] {
  const message = error.message;
  const stack = error.stack ?? '';
  const after = message === '' ? stack : stack.slice(stack.indexOf(message) + message.length);
  const places = [...after.matchAll(/^ {4}at (.*)$/gm)].map((match) => match[1] ?? '');
  return places.filter((place) => !/node_modules|node:/.test(place)).slice(0, 8);
}
