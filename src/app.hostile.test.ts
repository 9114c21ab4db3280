// What a broken line, an old phone or an attacker may send to any form: it gets a page, never a fault, and nothing is half
// saved. Every form of the site is tried, also those that were added after this was written.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PDF } from './certification/actions/testing.ts';
import { verifyAudit } from './platform/audit/index.ts';
import { assertCalm, everyForm, type EveryForm, type FormToTry } from '../tests/house/every-form.ts';
import { openTestHouse, type Answer, type TestHouse } from '../tests/house/test-house.ts';

const LINE = 'multipart/form-data; boundary=line';
const ENCODED = 'application/x-www-form-urlencoded';

let site: TestHouse;
let all: EveryForm;
before(async () => {
  site = await openTestHouse();
  all = await everyForm(site);
});
after(() => site.close());

async function toEveryForm(what: string, send: (form: FormToTry) => Promise<Answer>): Promise<void> {
  for (const route of all.forms()) await all.attempt(what, await all.ready(route), send);
}

const BODIES: Readonly<Record<string, readonly [BodyInit | null, string | null]>> = {
  'no body': [null, null],
  'no body, but a type': [null, ENCODED],
  'an empty form': ['', ENCODED],
  'another kind of body': ['{"csrf":"x","as":"y"}', 'application/json'],
  text: ['csrf=x', 'text/plain'],
  'a type that is none': ['csrf=x', '\\'],
  'parts without a boundary': ['csrf=x', 'multipart/form-data'],
  'parts that end at once': ['--line--', LINE],
  'bytes that are no text': [new Uint8Array([0xff, 0xfe, 0, 0xc0, 0xaf, 0x25, 0x3d, 0x26]), ENCODED],
  'percent signs that mean nothing': ['%=%&%zz=%u0041&=&&==&a', ENCODED],
  'a form that is longer than any page': ['x='.padEnd(1_100_000, 'y'), ENCODED],
};

describe('every form stays calm when it gets', () => {
  for (const [what, [body, type]] of Object.entries(BODIES))
    test(what, () => toEveryForm(what, ({ browser, path }) => browser.send(path, body, type)));

  test('more fields than any page has', () =>
    toEveryForm('many fields', ({ browser, path }) => {
      const fields = Array.from({ length: 600 }, (_, index) => `field${index}=x`);
      return browser.send(path, [`csrf=${browser.csrf}`, ...fields].join('&'), ENCODED);
    }));

  test('names that reach for what lies behind', () =>
    toEveryForm('names', async ({ browser, path }) => {
      const names = ['__proto__', '__proto__[x]', 'constructor', 'constructor.prototype', 'toString', ''];
      const answer = await browser.post(path, Object.fromEntries(names.map((name) => [name, ['x', 'y']])));
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
      return answer;
    }));
});

const long = (letters: string, length: number) => letters.repeat(Math.ceil(length / letters.length)).slice(0, length);
const VALUES: readonly (string | readonly string[])[] = [
  long('ten thousand ', 10_000),
  long('x', 10_001),
  'a null\u0000',
  '\u0001\u0007\u001b[31m\u007f\u009f',
  'half a letter \ud800b\udc00',
  '\u202ein another order\u202c \u2066x\u2069',
  `"><script>alert(1)</script><img src=x onerror=alert(1)>'`,
  '{x, plural, one {#} other {{y}}} {{7*7}} ${7*7} %s %d',
  '../../../../etc/passwd',
  "'; drop table request; -- \\",
  '9'.repeat(400),
  '-1',
  'NaN',
  '2026-02-30',
  '11111111-1111-4111-8111-111111111111@1',
  ['several', 'values', '', 'several'],
];

/** A field has another value in every round; forms of many fields need fewer rounds. */
async function everyValue(matching: RegExp, rounds: number): Promise<void> {
  const step = Math.floor(VALUES.length / rounds);
  for (const route of all.forms({ matching, eachPage: true }))
    for (let round = 0; round < rounds; round += 1) {
      const valueAt = (index: number) => VALUES[(index + round * step) % VALUES.length] ?? '';
      await all.attempt(`round ${round}`, await all.ready(route), ({ browser, path, fields, revision }) => {
        const words = Object.fromEntries(fields.map((name, index) => [name, valueAt(index)]));
        return browser.post(path, { ...words, revision, csrf: browser.csrf });
      });
    }
}

describe('every field of every form stays calm whatever is in it', () => {
  const OF_FEW = /\/(reply|ask|notes|return|return-to-review|assign|status|sign-in|new)$/;
  const OF_NONE = /\/(begin|certify|confirm|sign|release|withdraw|check|remove|sign-out)$/;

  test('where few words are asked for', () => everyValue(OF_FEW, VALUES.length));

  test('where many are', () => {
    const others = new RegExp(`^(?!.*(?:${OF_FEW.source}|${OF_NONE.source}))`);
    return everyValue(others, 5);
  });

  test('and the number of the page that it was sent from', async () => {
    for (const route of all.forms({ matching: OF_NONE }))
      for (const revision of VALUES)
        await all.attempt('a revision', await all.ready(route), ({ browser, path }) =>
          browser.post(path, { revision }),
        );
  });
});

describe('a page that takes files stays calm', () => {
  const uploads = () =>
    Promise.all(all.forms({ matching: /(documents|signed-form)$/ }).map((route) => all.ready(route)));
  const whole = ({ browser, revision }: FormToTry) =>
    [
      `--line\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${browser.csrf}\r\n`,
      `--line\r\ncontent-disposition: form-data; name="revision"\r\n\r\n${revision}\r\n`,
      `--line\r\ncontent-disposition: form-data; name="title"\r\n\r\nThe <report>\r\n`,
      `--line\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
      `${String.fromCharCode(...PDF)}\r\n--line--\r\n`,
    ].join('');

  test('when the line broke, wherever it broke', async () => {
    for (const form of await uploads()) {
      const body = whole(form);
      for (let length = 1; length < body.length - 4; length += 23) {
        const cut = await all.attempt('a cut', form, ({ browser, path }) =>
          browser.send(path, body.slice(0, length), LINE),
        );
        assert.equal(cut.status, 422, `${form.route.path} cut at ${length}`);
      }
      const taken = await all.attempt('whole', form, ({ browser, path }) => browser.send(path, body, LINE));
      assert.equal(taken.status, 303, 'and whole it is taken');
    }
  });

  test('when the sender went away in the middle', async () => {
    for (const form of await uploads()) {
      const body = new ReadableStream({
        start: (stream) => {
          stream.enqueue(new TextEncoder().encode(whole(form).slice(0, 200)));
          stream.error(new Error('gone'));
        },
      });
      const init = { method: 'POST', body, duplex: 'half' };
      const answer = await all.attempt('half', form, ({ browser, path }) =>
        browser.ask(path, init, { 'content-type': LINE }),
      );
      assert.equal(answer.status, 422);
    }
  });

  test('when the file is too large, or said to be', async () => {
    const large = new Uint8Array(27_100_000);
    for (const form of await uploads()) {
      const really = await all.attempt('27 MB', form, ({ browser, path }) => browser.send(path, large, LINE));
      const said = await all.attempt('a claim', form, ({ browser, path }) =>
        browser.send(path, '--line--', LINE, { 'content-length': '99999999999' }),
      );
      assert.deepEqual([really.status, said.status], [422, 422], form.route.path);
    }
  });

  test('whatever the file is and however it is named', async () => {
    const names = [
      '',
      'a.pdf',
      '../../x.pdf',
      'a\u0000.pdf',
      `${'ن'.repeat(300)}.pdf`,
      '\u202efdp.exe',
      '"; x="',
      '.',
      '\ud800',
    ];
    const text = (words: string) => new TextEncoder().encode(words);
    const contents = [PDF, new Uint8Array(), text('MZ no pdf'), PDF, text('%PDF-1.7 half')];
    for (const route of all.forms({ matching: /(documents|signed-form)$/ }))
      for (const [index, name] of names.entries()) {
        const form = await all.ready(route);
        const body = new FormData();
        for (const [field, value] of Object.entries({ csrf: form.browser.csrf, revision: form.revision, title: name }))
          body.append(field, value);
        body.append('file', new Blob([new Uint8Array(contents[index % contents.length] ?? [])]), name);
        await all.attempt(JSON.stringify(name), form, ({ browser, path }) =>
          browser.ask(path, { method: 'POST', body }),
        );
      }
  });

  test('and gives every file back that it took', async () => {
    const advocate = await site.signIn('rahman');
    const { rows } = await site.house.database.run('select request_id, id from document');
    assert.ok(rows.length > 4);
    for (const row of rows) {
      const path = `/en/advocate/requests/${String(row['request_id'])}/documents/${String(row['id'])}`;
      const answer = await advocate.get(path);
      assertCalm(answer, path);
      if (answer.status === 200)
        assert.match(answer.headers.get('content-disposition') ?? '', /^inline; filename="[ -~]+\.pdf"/);
    }
  });
});

test('after all this every change is whole: the audit holds, and no fault was met', async () => {
  const verified = await verifyAudit(site.house.database);
  assert.ok(verified.ok && verified.entries > 100);
  assert.deepEqual(
    site.log.filter((line) => line.includes('"fault"')),
    [],
  );
  const halves = await site.house.database.run(
    'select id from document d where not exists (select 1 from document_chunk c where c.document_id = d.id)',
  );
  assert.deepEqual(halves.rows, []);
});
