// Measures public pages with Lighthouse 12 as its mobile preset does, the results page included, which only a form leads to.
// Lighthouse is not among our packages: install it in a folder of its own and name that folder.
//
//   npm install --prefix ../lighthouse lighthouse@12.8.2
//   LIGHTHOUSE=../lighthouse CHROMIUM=/usr/bin/chromium node bench/lighthouse.mjs http://127.0.0.1:3000 [languages, "en ar"]
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ENOUGH = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
const ANSWERS = {
  'a.safe-now': 'yes',
  'a.for-whom': 'self',
  'a.age-now': '25-or-older',
  'a.age-then': '18-or-more',
  'a.what-happened': 'family-violence',
  'a.where': 'brooklyn',
  'a.who-knows': 'city-police',
  'a.helped': 'yes',
  'a.who-did-it': 'spouse',
};
const PAGES = [
  ['home', ''],
  ['article', '/rights/police-and-your-status'],
  ['screening', '/questions'],
  ['results', '/results', ANSWERS],
  ['finder', '/help-finder', { need: 'shelter' }],
];

const folder = resolve(process.env.LIGHTHOUSE ?? '');
const require = createRequire(join(folder, 'package.json'));
const { navigation } = await import(pathToFileURL(require.resolve('lighthouse')));
const puppeteer = (await import(pathToFileURL(require.resolve('puppeteer-core')))).default;

const [address = 'http://127.0.0.1:3000', languages = 'en ar'] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let isEnough = true;
for (const language of languages.split(' ')) for (const page of PAGES) await measure(language, page);
await browser.close();
process.exitCode = isEnough ? 0 : 1;

async function measure(language, [name, path, fields]) {
  const url = `${address}/${language}${path}`;
  const page = await browser.newPage();
  const result = await navigation(page, fields === undefined ? url : () => send(page, language, url, fields), {
    flags: { onlyCategories: CATEGORIES, logLevel: 'error' },
  });
  await page.close();
  const scores = CATEGORIES.map((id) => [id, Math.round((result.lhr.categories[id].score ?? 0) * 100)]);
  for (const [id, score] of scores) if (score < ENOUGH[id]) isEnough = false;
  const lost = CATEGORIES.flatMap((id) => result.lhr.categories[id].auditRefs)
    .map(({ id, weight }) => ({ weight, audit: result.lhr.audits[id] }))
    .filter(({ weight, audit }) => weight > 0 && audit.score !== null && audit.score < 0.9)
    .map(({ audit }) => audit.id);
  console.log(
    `${language} ${name.padEnd(10)} ${scores.map(([id, score]) => `${id} ${score}`).join('  ')}  ${lost.join(' ')}`,
  );
}

/** As somebody would get there: from the first question, by a form. */
async function send(page, language, action, fields) {
  await page.goto(`${address}/${language}/questions`);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      (to, entries) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
        for (const [name, value] of entries)
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
        document.body.append(form);
        form.submit();
      },
      action,
      Object.entries(fields),
    ),
  ]);
}
