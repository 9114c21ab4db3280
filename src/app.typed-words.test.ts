// What people type is theirs: a page that could not take it shows it again as it was, and one that took it shows it to
// whoever may read it, however their name is written.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PAGES } from './certification/actions/testing.ts';
import { REQUEST_PAGES } from './certification/domain/answers.ts';
import { fieldNames, hiddenFields, plainText, typedValues } from '../tests/house/read-page.ts';
import { storedIn } from '../tests/house/stored.ts';
import { makeCases, type TestCases } from '../tests/house/test-cases.ts';
import { openTestHouse, type Browser, type TestHouse } from '../tests/house/test-house.ts';

let site: TestHouse;
let cases: TestCases;
let advocate: Browser;
let reviewer: Browser;
before(async () => {
  site = await openTestHouse();
  cases = await makeCases(site.house);
  [advocate, reviewer] = [await site.signIn('rahman'), await site.signIn('brandt')];
});
after(() => site.close());

const draftPage = (page: string) => `/en/advocate/requests/${cases.own.draft}/edit/${page}`;
/** Refused for the control character at its end, and full of what markup, languages and shells read otherwise. */
const AWKWARD = `O'Neill "Ñ" <b>&amp; \${x} {x} قال الأم e\u0301 \u0007`;

describe('words that cannot be taken are shown again as they were typed', () => {
  for (const page of REQUEST_PAGES)
    test(`on the page ${page}`, async () => {
      const before = await storedIn(site.house.database);
      const drawn = await advocate.get(draftPage(page));
      const revision = hiddenFields(drawn.text)['revision'] ?? '';
      const names = fieldNames(drawn.text).filter((name) => !['csrf', 'revision', 'then'].includes(name));
      const typed = Object.fromEntries(names.map((name) => [name, `${AWKWARD}${name}`]));
      const answer = await advocate.post(draftPage(page), { ...typed, revision });
      assert.equal(answer.status, 422);
      assert.doesNotMatch(answer.text, /<b>&amp; \$\{x\}/, 'nothing typed is markup');
      assert.match(answer.text, /<title>Error/);
      const boxes = boxNames(drawn.text);
      assert.deepEqual(
        boxes.filter((name) => !typedValues(answer.text).includes(typed[name] ?? '')),
        [],
      );
      assert.deepEqual(await storedIn(site.house.database), before);
    });

  const others = () => [
    { who: advocate, path: '/en/advocate/new', words: { agency: 'harbor-pd', client: 'new', 'name.family': AWKWARD } },
    {
      who: advocate,
      path: `/en/advocate/requests/${cases.own['information-requested']}/reply`,
      words: { text: AWKWARD },
    },
    { who: reviewer, path: `/en/agency/requests/${cases.own['in-review']}/ask`, words: { text: AWKWARD } },
    { who: reviewer, path: `/en/agency/requests/${cases.own['in-review']}/notes`, words: { text: AWKWARD } },
  ];
  test('on the pages that begin, reply, ask and note', async () => {
    for (const { who, path, words } of others()) {
      const { rows } = await site.house.database.run(
        'select coalesce(max(revision), 0) as revision from request where position(id::text in $1) > 0',
        [path],
      );
      const answer = await who.post(path, { ...words, revision: String(rows[0]?.['revision']) });
      assert.equal(answer.status, 422, path);
      assert.ok(typedValues(answer.text).includes(AWKWARD), path);
    }
  });

  test('on the page of a receipt code', async () => {
    const answer = await site.stranger().post('/en/status', { code: AWKWARD });
    assert.ok(typedValues(answer.text).includes(AWKWARD));
  });
});

/** The boxes that words are typed into, without those of a day or a choice. */
function boxNames(html: string): readonly string[] {
  const inputs =
    html.match(/<input\b[^>]*>/g)?.filter((tag) => !/type="(hidden|radio|checkbox|file|submit)"/.test(tag)) ?? [];
  return [...inputs, ...(html.match(/<textarea\b[^>]*>/g) ?? [])].map((tag) => /name="([^"]+)"/.exec(tag)?.[1] ?? '');
}

test('a page that somebody else changed meanwhile keeps both: what is stored, and what was typed', async () => {
  const drawn = hiddenFields((await advocate.get(draftPage('help'))).text)['revision'] ?? '';
  const words = (description: string) => ({ ...PAGES['help'], description });
  assert.equal((await advocate.post(draftPage('help'), { ...words('First.'), revision: drawn })).status, 303);
  const before = await storedIn(site.house.database);
  const late = await advocate.post(draftPage('help'), { ...words('Second.'), revision: drawn });
  assert.equal(late.status, 409);
  assert.ok(typedValues(late.text).includes('Second.'));
  assert.deepEqual(await storedIn(site.house.database), before);
  const again = { ...words('Second.'), revision: hiddenFields(late.text)['revision'] ?? '' };
  assert.equal((await advocate.post(draftPage('help'), again)).status, 303, 'and can then be sent after all');
});

const NAMES: Readonly<Record<string, { readonly family: string; readonly given: string }>> = {
  'one word': { family: 'Suharto', given: '' },
  'two surnames and a particle': { family: 'de la Cruz y Núñez-Ibáñez', given: 'María José' },
  apostrophes: { family: "O’Connor-N'Diaye", given: "D'Arcy ʻOkina" },
  'combining marks': { family: 'Nguye\u0302\u0303n', given: 'Z\u0351\u036b\u0343a\u0301\u0323\u0302' },
  'right to left': { family: 'عبد الرحمن بن خلدون', given: 'מרים' },
  'other scripts': { family: '欧阳', given: 'ⴰⵎⴰⵣⵉⵖ ქართული 𠮷' },
  'three hundred letters': { family: 'ñ'.repeat(300), given: 'w'.repeat(300) },
};

/** What fonts and lines of a paper could stumble over. */
const ON_PAPER = ['combining marks', 'right to left', 'other scripts', 'three hundred letters'];

describe('a name is kept as it is', () => {
  for (const [what, { family, given }] of Object.entries(NAMES))
    test(what, async () => {
      const begun = await advocate.post('/en/advocate/new', {
        agency: 'harbor-pd',
        client: 'new',
        'name.family': family,
        'name.given': given,
      });
      assert.equal(begun.status, 303);
      const path = begun.location;
      for (const [page, fields] of Object.entries(PAGES)) {
        const drawn = hiddenFields((await advocate.get(`${path}/edit/${page}`)).text)['revision'] ?? '';
        const own = page === 'victim' ? { ...fields, 'name.family': family, 'name.given': given } : fields;
        assert.equal((await advocate.post(`${path}/edit/${page}`, { ...own, revision: drawn })).status, 303, page);
      }
      const shown = typedValues((await advocate.get(`${path}/edit/victim`)).text);
      for (const part of [family, given]) assert.ok(shown.includes(part.normalize('NFC')), part);
      const { revision = '' } = hiddenFields((await advocate.get(`${path}/check`)).text);
      assert.equal((await advocate.post(`${path}/check`, { revision })).status, 303);
      const atAgency = path.replace('advocate', 'agency');
      for (const [who, page] of [
        [advocate, path],
        [advocate, '/en/advocate'],
        [advocate, '/en/advocate/clients'],
        [reviewer, atAgency],
      ] as const) {
        const read = await who.get(page);
        assert.equal(read.status, 200, page);
        assert.ok(plainText(read.text).includes(family.normalize('NFC')), page);
      }
      const asPdf = ON_PAPER.includes(what) ? ['supplement-b.pdf', 'letters/receipt.pdf'] : [];
      for (const paper of ['supplement-b', 'letters/receipt', ...asPdf])
        assert.equal((await advocate.get(`${path}/${paper}`)).status, 200, paper);
    });

  test('and is refused, with its words, when it is longer than any name', async () => {
    const family = 'x'.repeat(301);
    const answer = await advocate.post('/en/advocate/new', {
      agency: 'harbor-pd',
      client: 'new',
      'name.family': family,
    });
    assert.equal(answer.status, 422);
    assert.ok(typedValues(answer.text).includes(family));
  });
});
