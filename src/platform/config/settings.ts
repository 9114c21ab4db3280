// Every environment variable the program knows: one table that reads them, lists them and explains them.
// Sentences here are for the operator's terminal, which comes before any language is known.
import { isAbsolute, resolve } from 'node:path';

export const ENVIRONMENTS = ['demonstration', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is wrong with a value, to be put after "NAME is ..., but ". */
export class BadSetting extends Error {}

interface Setting<T> {
  readonly about: string;
  /** What holds when the variable is absent or empty; null when nothing does. */
  readonly standard: T;
  readonly parse: (text: string) => T;
  /** Never repeated in a message. */
  readonly secret?: true;
}

const setting = <T>(entry: Setting<T>): Setting<T> => entry;

export const SETTINGS = {
  AMPARO_ENV: setting<Environment>({
    about: 'demonstration (invented people, no passwords) or production',
    standard: 'demonstration',
    parse: oneOf(ENVIRONMENTS),
  }),
  AMPARO_DATA: setting<string>({
    about: 'folder of the embedded database, the key file and their copies',
    standard: resolve('.amparo'),
    parse: (text) => resolve(text),
  }),
  PORT: setting<number>({ about: 'port to listen on', standard: 3000, parse: port }),
  HOST: setting<string>({ about: 'address to listen on', standard: '127.0.0.1', parse: host }),
  DATABASE_URL: setting<string | null>({
    about: 'PostgreSQL server (15 or newer) instead of the embedded database',
    standard: null,
    parse: urlOf(['postgres:', 'postgresql:']),
    secret: true,
  }),
  AMPARO_URL: setting<string | null>({
    about: 'address under which people reach the site, such as https://amparo.example.gov',
    standard: null,
    parse: origin,
  }),
  SMTP_URL: setting<string | null>({
    about: 'mail server, such as smtps://user:password@mail.example.gov:465',
    standard: null,
    parse: urlOf(['smtp:', 'smtps:']),
    secret: true,
  }),
  AMPARO_MAIL_FROM: setting<string>({
    about: 'sender of mail',
    standard: 'no-reply@amparo.invalid',
    parse: mailAddress,
  }),
  AMPARO_KEY_FILE: setting<string | null>({
    about: 'file of the keys that seal personal data; by default "key" in AMPARO_DATA',
    standard: null,
    parse: (text) => resolve(text),
  }),
  AMPARO_LOG: setting<LogLevel>({ about: LOG_LEVELS.join(', '), standard: 'info', parse: oneOf(LOG_LEVELS) }),
  AMPARO_JURISDICTION: setting<string>({
    about: 'jurisdiction pack that this deployment follows',
    standard: 'us-ny-nyc',
    parse: packName,
  }),
  AMPARO_ALLOW_EMBEDDED: setting<boolean>({
    about: 'yes allows the embedded database in production, where a power cut can lose the last minutes',
    standard: false,
    parse: (text) => oneOf(['yes', 'no'])(text) === 'yes',
  }),
};

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[]; // the keys of the constant above

function oneOf<T extends string>(allowed: readonly T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((value) => value === text);
    if (found === undefined) throw new BadSetting(`must be one of ${allowed.join(', ')}`);
    return found;
  };
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > 65535) throw new BadSetting('must be a whole number from 1 to 65535');
  return number;
}

function host(text: string): string {
  if (!/^[A-Za-z0-9.:_-]+$/.test(text)) throw new BadSetting('must be a host name or an IP address');
  return text;
}

function urlOf(protocols: readonly string[]): (text: string) => string {
  return (text) => {
    const url = parseUrl(text);
    if (url === null || !protocols.includes(url.protocol))
      throw new BadSetting(`must be a URL that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`);
    return text;
  };
}

function origin(text: string): string {
  const url = parseUrl(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new BadSetting('must be an address without a path, such as https://amparo.example.gov');
  return url.origin;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function mailAddress(text: string): string {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(text)) throw new BadSetting('must be a mail address');
  return text;
}

function packName(text: string): string {
  if (isAbsolute(text) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw new BadSetting('must be the name of a folder in jurisdictions/');
  return text;
}
