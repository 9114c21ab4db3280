// Somebody keeps the guide on their phone. From then on their answers never leave it, and without any network all of the
// guide works: the page they need, the questions, the results, the finders.
import assert from 'node:assert/strict';
import { translator } from '../../src/platform/i18n/index.ts';
import { answerAll, say } from './support/interview.ts';
import { journey, type Journey } from './support/journey.ts';
import { keepsGuide } from './support/keep-guide.ts';
import type { Person } from './support/person.ts';

// The server of these journeys writes a line for each request that reaches it.
process.env.AMPARO_LOG = 'debug';

const t = translator('en');

async function answersEverything(person: Person): Promise<string> {
  await person.open('/en/questions');
  await answerAll(person, t);
  await person.seesHeading(new RegExp(say(t, 'law.rule.screening.u-status.title')));
  return person.page.locator('main').innerText();
}

const postsIn = (output: string) => output.split('\n').filter((line) => line.includes('"method":"POST"')).length;

async function worksWithoutNetwork({ given, when, then, and, visitor, server }: Journey): Promise<void> {
  const survivor = await visitor();
  let fromServer = '';
  await given('somebody without a copy sees what may fit, and the server has read their answers', async () => {
    const other = await visitor();
    fromServer = await answersEverything(other);
    assert.ok(postsIn(server.output()) > 5, 'the log of the server shows what is sent');
    await other.context.close();
  });
  await when('another person keeps the guide on their phone', () => keepsGuide(survivor));
  await then(
    'they answer the same questions with the network on, get the same results, and nothing is sent',
    async () => {
      const before = postsIn(server.output());
      assert.equal(await answersEverything(survivor), fromServer);
      assert.equal(postsIn(server.output()), before);
    },
  );
  await when('there is no network at all', async () => void (await server.stop()));
  await then('the first page opens, by the name of the site alone, and says how old the copy is', async () => {
    await survivor.open('/');
    assert.equal(survivor.path(), '/en');
    await survivor.sees(/This copy is on the phone/);
  });
  await and('an article opens', async () => {
    await survivor.follow(/Know your rights/);
    await survivor.page.locator('main a[href*="/rights/"]').first().click();
    await survivor.page.waitForURL(/\/en\/rights\/.+/);
    await survivor.look();
  });
  await and('the whole interview gives the same results', async () => {
    assert.equal(await answersEverything(survivor), fromServer);
  });
  await and('the offices that may sign are found', async () => {
    await survivor.open('/en/signing-offices');
    await survivor.press('Show offices');
    await survivor.seesHeading(/offices to ask/);
  });
  await and('help is found', async () => {
    await survivor.open('/en/help-finder');
    await survivor.page.locator('main form button[type=submit]').first().click();
    await survivor.page.waitForLoadState('load');
    assert.ok((await survivor.page.locator('main a[href^="tel:"]').count()) > 0, 'numbers to call');
  });
  await and('parts that are not kept say so, with numbers to call', async () => {
    for (const path of ['/en/status', '/en/sign-in', '/en/figures', '/api/hsds/services']) {
      await survivor.open(path);
      await survivor.seesHeading(say(t, 'guide.keep.offline.part.heading'));
      await survivor.sees('911');
    }
  });
  await and('another language says that it is not kept, and leads back', async () => {
    await survivor.open('/es');
    await survivor.seesHeading(say(t, 'guide.keep.offline.language.heading'));
    await survivor.follow(say(t, 'guide.keep.offline.home'));
    await survivor.seesHeading(say(t, 'guide.home.heading'));
  });
}

async function keepsArabic({ given, when, then, visitor, server }: Journey): Promise<void> {
  const arabic = translator('ar');
  const survivor = await visitor();
  await given('somebody keeps the guide in Arabic', () => keepsGuide(survivor, 'ar'));
  await when('the network is gone', async () => void (await server.stop()));
  await then('the questions are asked in Arabic, from right to left', async () => {
    await survivor.open('/ar/questions');
    assert.equal(await survivor.page.locator('html').getAttribute('dir'), 'rtl');
    await answerAll(survivor, arabic);
    await survivor.sees(say(arabic, 'guide.results.outcome.may-fit'));
  });
}

journey('the guide works on a phone without network', worksWithoutNetwork, { locale: 'en-US' });
journey('the guide works in Arabic on a phone without network', keepsArabic);
