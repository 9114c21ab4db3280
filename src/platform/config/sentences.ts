// What the operator reads when the program does not start: one sentence for each refusal of configuration, data folder,
// database, keys and server. In English only and not among the messages of pages: the terminal has no language yet.
import type { Refusal } from '../values/result.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  'config.unknown-name': 'There is no setting {name}. Known are: {known}.',
  'config.unknown-name-near': 'There is no setting {name}. Did you mean {nearest}? Known are: {known}.',
  'config.bad-value': '{name} is "{value}", but {why}.',
  'config.needs-server':
    'AMPARO_ENV=production needs a PostgreSQL server: set DATABASE_URL. The embedded database can lose the last minutes ' +
    'in a power cut; set AMPARO_ALLOW_EMBEDDED=yes if you accept that.',
  'config.missing': 'AMPARO_ENV=production needs {name}: {about}.',
  'data.unwritable': 'The data folder {folder} cannot be written ({why}). Nothing was changed.',
  'data.locked': 'Process {pid} already uses this data ({file}). Stop it first, or set AMPARO_DATA to another folder.',
  'data.broken': 'The database in {database} cannot be opened: {why}. Nothing was deleted. There is no copy of it yet.',
  'data.broken-with-copy':
    'The database in {database} cannot be opened: {why}. Nothing was deleted. To go back to the copy of ' +
    '{copy}, move {database} elsewhere and start again.',
  'data.other-version':
    'The database in {folder} was made by PostgreSQL {found}; this program has PostgreSQL {needed}. Nothing was changed. ' +
    'Start the version of the program that made it.',
  'database.unreachable': 'The PostgreSQL server of DATABASE_URL does not answer: {why}.',
  'database.too-old': 'The server of DATABASE_URL is PostgreSQL {found}; version 15 or newer is needed.',
  'database.migration-changed':
    'The migration {name} was changed after it had been applied to this database. Put the file back as it was.',
  'database.migration-unknown':
    'This database was made by a newer program: it has the migration {name}, which this one does not know.',
  'server.port-taken':
    'Port {port} on {host} is taken by another program. Stop it, or choose another: PORT=3001 npm start',
  'server.address-unusable': 'Cannot listen on {host} ({why}). Set HOST to an address of this machine.',
  'server.production-needs-accounts':
    'AMPARO_ENV=production does not start yet: people cannot sign in with passkeys in this version, and the ' +
    'demonstration lets anybody be anybody.',
  'key.missing': 'There is no key file at {file}. Set AMPARO_KEY_FILE to the file of this deployment.',
  'key.lost':
    'The key file {file} is missing, and this database holds data sealed with it. Put the file back; a new key could ' +
    'never open that data.',
  'key.wrong': 'The keys in {file} are not those with which this database was sealed. Put the right file back.',
  'key.readable-by-others': 'Others can read the key file {file} (mode {mode}). Run: chmod 600 {file}',
  'key.unreadable': 'The key file {file} cannot be used: {why}.',
};

/** One sentence with what to do about it; for an unknown code the code itself. */
export function operatorSentence({ code, params = {} }: Refusal): string {
  const variant = code === 'config.unknown-name' && params['nearest'] ? 'config.unknown-name-near' : code;
  const chosen = code === 'data.broken' && params['copy'] ? 'data.broken-with-copy' : variant;
  const sentence = SENTENCES[chosen] ?? code;
  return sentence.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
