// The environment as one typed value. The only place that reads environment variables; everybody else is handed a Config.
import { join } from 'node:path';
import { ok, refuse, type Result } from '../values/result.ts';
import { nearestName } from './nearest-name.ts';
import { BadSetting, SETTING_NAMES, SETTINGS, type Environment, type LogLevel, type SettingName } from './settings.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export type DatabaseChoice =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'server'; readonly url: string };

export interface Config {
  readonly environment: Environment;
  /** Absolute. Holds the embedded database, its lock and copies, and by default the key file. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Where people reach the site: scheme, host and port, without a path or a slash at the end. */
  readonly publicUrl: string;
  readonly database: DatabaseChoice;
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
  readonly keyFile: string;
  readonly logLevel: LogLevel;
  readonly jurisdiction: string;
}

/** The process's own variables, to be handed to readConfig. */
export function processVariables(): Variables {
  return process.env;
}

/**
 * Reads and checks every variable. Refuses `config.unknown-name`, `config.bad-value`, `config.needs-server` and
 * `config.missing`, each with the parameters of its sentence (see sentences.ts).
 */
export function readConfig(variables: Variables): Result<Config> {
  const unknown = Object.keys(variables).find((name) => name.startsWith('AMPARO_') && !isKnown(name));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, SETTING_NAMES);
    return refuse('config.unknown-name', { name: unknown, nearest: nearest ?? '', known: SETTING_NAMES.join(', ') });
  }
  for (const name of SETTING_NAMES) {
    const why = whatIsWrong(name, variables);
    if (why !== null) return refuse('config.bad-value', { name, value: shown(name, variables), why });
  }
  return checkTogether(variables);
}

function checkTogether(variables: Variables): Result<Config> {
  const production = read('AMPARO_ENV', variables) === 'production';
  const embedded = read('DATABASE_URL', variables) === null;
  if (production && embedded && !read('AMPARO_ALLOW_EMBEDDED', variables)) return refuse('config.needs-server');
  const missing = (['AMPARO_URL', 'AMPARO_KEY_FILE'] as const).find((name) => read(name, variables) === null);
  if (production && missing !== undefined)
    return refuse('config.missing', { name: missing, about: SETTINGS[missing].about });
  return ok(assemble(variables));
}

function assemble(variables: Variables): Config {
  const dataFolder = read('AMPARO_DATA', variables);
  const host = read('HOST', variables);
  const port = read('PORT', variables);
  const url = read('DATABASE_URL', variables);
  return {
    environment: read('AMPARO_ENV', variables),
    dataFolder,
    host,
    port,
    publicUrl: read('AMPARO_URL', variables) ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    database: url === null ? { kind: 'embedded', folder: dataFolder } : { kind: 'server', url },
    mail: { smtpUrl: read('SMTP_URL', variables), from: read('AMPARO_MAIL_FROM', variables) },
    keyFile: read('AMPARO_KEY_FILE', variables) ?? join(dataFolder, 'key'),
    logLevel: read('AMPARO_LOG', variables),
    jurisdiction: read('AMPARO_JURISDICTION', variables),
  };
}

function read<Name extends SettingName>(name: Name, variables: Variables): (typeof SETTINGS)[Name]['standard'] {
  const text = variables[name];
  const { standard, parse } = SETTINGS[name];
  return text === undefined || text === '' ? standard : parse(text);
}

function whatIsWrong(name: SettingName, variables: Variables): string | null {
  try {
    read(name, variables);
    return null;
  } catch (error) {
    if (error instanceof BadSetting) return error.message;
    throw error;
  }
}

function shown(name: SettingName, variables: Variables): string {
  return 'secret' in SETTINGS[name] ? '(not shown)' : (variables[name] ?? '');
}

function isKnown(name: string): boolean {
  return SETTING_NAMES.some((known) => known === name);
}
