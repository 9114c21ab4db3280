import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readConfig, type Variables } from './config.ts';
import { operatorSentence } from './sentences.ts';
import { SETTING_NAMES } from './settings.ts';

function config(variables: Variables) {
  const result = readConfig(variables);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function sentence(variables: Variables): string {
  const result = readConfig(variables);
  assert.ok(!result.ok, 'expected a refusal');
  return operatorSentence(result.refusal);
}

const PRODUCTION = {
  AMPARO_ENV: 'production',
  DATABASE_URL: 'postgres://amparo:secret@db.example.gov/amparo',
  AMPARO_URL: 'https://amparo.example.gov',
  AMPARO_KEY_FILE: '/etc/amparo/key',
};

test('with nothing set it is a demonstration on this machine', () => {
  const folder = resolve('.amparo');
  assert.deepEqual(config({ PATH: '/bin', AMPARO_URL: '' }), {
    environment: 'demonstration',
    dataFolder: folder,
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://127.0.0.1:3000',
    database: { kind: 'embedded', folder },
    mail: { smtpUrl: null, from: 'no-reply@amparo.invalid' },
    keyFile: `${folder}/key`,
    logLevel: 'info',
    jurisdiction: 'us-ny-nyc',
  });
});

test('production with a server, an address and a key file is read', () => {
  const read = config(PRODUCTION);
  assert.equal(read.environment, 'production');
  assert.deepEqual(read.database, { kind: 'server', url: PRODUCTION.DATABASE_URL });
  assert.equal(read.publicUrl, 'https://amparo.example.gov');
  assert.equal(read.keyFile, '/etc/amparo/key');
});

test('an unknown name is refused with the list, and with what may have been meant', () => {
  assert.match(
    sentence({ AMPARO_DTA: 'x' }),
    /^There is no setting AMPARO_DTA\. Did you mean AMPARO_DATA\? Known are: AMPARO_ENV, /,
  );
  assert.match(
    sentence({ AMPARO_NUMBER_OF_THREADS: '4' }),
    /^There is no setting AMPARO_NUMBER_OF_THREADS\. Known are: /,
  );
  for (const name of SETTING_NAMES) assert.ok(sentence({ AMPARO_X: '1' }).includes(name));
});

test('a wrong value is refused with what it must be', () => {
  const cases: readonly [Variables, string][] = [
    [{ PORT: 'http' }, 'PORT is "http", but must be a whole number from 1 to 65535.'],
    [{ PORT: '0' }, 'PORT is "0", but must be a whole number from 1 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536", but must be a whole number from 1 to 65535.'],
    [{ PORT: '3000.5' }, 'PORT is "3000.5", but must be a whole number from 1 to 65535.'],
    [{ HOST: 'a b' }, 'HOST is "a b", but must be a host name or an IP address.'],
    [{ AMPARO_ENV: 'prod' }, 'AMPARO_ENV is "prod", but must be one of demonstration, production.'],
    [{ AMPARO_LOG: 'loud' }, 'AMPARO_LOG is "loud", but must be one of silent, error, warn, info, debug.'],
    [
      { AMPARO_JURISDICTION: '../us' },
      'AMPARO_JURISDICTION is "../us", but must be the name of a folder in jurisdictions/.',
    ],
    [{ AMPARO_MAIL_FROM: 'amparo' }, 'AMPARO_MAIL_FROM is "amparo", but must be a mail address.'],
    [{ AMPARO_ALLOW_EMBEDDED: 'true' }, 'AMPARO_ALLOW_EMBEDDED is "true", but must be one of yes, no.'],
  ];
  for (const [variables, expected] of cases) assert.equal(sentence(variables), expected);
  for (const url of ['amparo.example.gov', 'ftp://x', 'https://x/path', 'https://x/?q'])
    assert.match(sentence({ AMPARO_URL: url }), /must be an address without a path/);
});

test('a password in a wrong address is not repeated', () => {
  for (const name of ['DATABASE_URL', 'SMTP_URL']) {
    const said = sentence({ [name]: 'mysql://amparo:hunter2@db' });
    assert.match(said, new RegExp(`^${name} is "\\(not shown\\)", but must be a URL that begins with `));
    assert.doesNotMatch(said, /hunter2/);
  }
});

test('production on the embedded database is refused unless it is allowed by name', () => {
  const { DATABASE_URL: _without, ...embedded } = PRODUCTION;
  assert.match(sentence(embedded), /AMPARO_ALLOW_EMBEDDED=yes/);
  assert.equal(config({ ...embedded, AMPARO_ALLOW_EMBEDDED: 'yes' }).database.kind, 'embedded');
});

test('production names what is missing', () => {
  assert.match(sentence({ ...PRODUCTION, AMPARO_URL: '' }), /^AMPARO_ENV=production needs AMPARO_URL: /);
  assert.match(
    sentence({ ...PRODUCTION, AMPARO_KEY_FILE: undefined }),
    /^AMPARO_ENV=production needs AMPARO_KEY_FILE: /,
  );
});

test('the public address follows host and port when it is not given', () => {
  assert.equal(config({ HOST: '::1', PORT: '8080' }).publicUrl, 'http://[::1]:8080');
  assert.equal(config({ AMPARO_URL: 'https://amparo.example.gov/' }).publicUrl, 'https://amparo.example.gov');
});
