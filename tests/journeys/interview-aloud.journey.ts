// What a screen reader says of the interview, and the way the Tab key takes: names, roles, groups and order, from the browser's
// own accessibility tree, in a language of each direction. Then the same for a question that was left empty.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { translator } from '../../src/platform/i18n/index.ts';
import type { Language } from '../../src/platform/values/language.ts';
import { journey, type Journey } from './support/journey.ts';

/** One stop of the Tab key: the role and the name that is read out. */
interface Stop {
  readonly role: string;
  readonly name: string;
}

interface Said {
  readonly value?: unknown;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: Said | undefined;
  readonly name?: Said | undefined;
  readonly description?: Said | undefined;
  readonly properties?: readonly { readonly name: string; readonly value: Said }[] | undefined;
}

async function treeOf(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}

function stopOf(node: Node | undefined): Stop {
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

/** The stop that has the focus, as it is read out. */
async function focused(page: Page): Promise<Stop> {
  const nodes = await treeOf(page);
  const has = (node: Node) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false;
  return stopOf(nodes.filter((node) => !node.ignored && node.role?.value !== 'RootWebArea').find(has));
}

/** Presses Tab until `isEnd` is reached; gives all stops. */
async function tabUntil(page: Page, isEnd: (stop: Stop) => boolean): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (isEnd(stop)) return stops;
  }
  throw new Error(`Tab never came to the end: ${stops.map(({ role, name }) => `${role} "${name}"`).join(', ')}`);
}

function isHeard(language: Language) {
  return async ({ given, when, then, and, visitor }: Journey): Promise<void> => {
    const t = translator(language);
    const say = (key: string) => t.maybe(key, { who: 'self' }) ?? assert.fail(key);
    const survivor = await visitor({ locale: language });
    const { page } = survivor;
    const question = say('guide.questions.safe-now.label');

    await given('a person who cannot see the screen opens the questions', async () => {
      await survivor.open(`/${language}/questions`);
    });
    await then('the page has one main part, one first heading, and everything in it a name', async () => {
      const nodes = (await treeOf(page)).filter((node) => !node.ignored);
      const named = (role: string) =>
        nodes.filter((node) => node.role?.value === role).map((node) => stopOf(node).name);
      assert.equal(named('main').length, 1);
      assert.deepEqual(named('heading').slice(0, 1), [question]);
      for (const role of ['link', 'button', 'radio', 'checkbox', 'navigation'])
        for (const name of named(role)) assert.notEqual(name.trim(), '', `a ${role} without a name`);
      assert.ok(
        named('radiogroup').concat(named('group')).includes(question),
        'the choices are grouped under the question',
      );
    });
    await and('Tab goes from the way past the top, to the way out, the languages, the answers and on', async () => {
      const stops = await tabUntil(page, ({ name }) => name === say('guide.screening.continue'));
      const names = stops.map(({ name }) => name);
      const order = [say('ui.skip'), say('ui.leave'), t.language === 'en' ? 'English' : 'العربية'];
      const places = order.map((name) => names.findIndex((stop) => stop.includes(name)));
      assert.ok(
        places.every((place) => place >= 0),
        `${order.join(', ')} in ${names.join(' | ')}`,
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        names.join(' | '),
      );
      const firstAnswer = stops.findIndex(({ role }) => role === 'radio');
      assert.ok(firstAnswer > (places.at(-1) ?? 0), 'the answers come after the languages');
    });
    await when('they press Continue without an answer', () => survivor.press(say('guide.screening.continue')));
    await then('what is missing is said first: it has the focus, and leads to the answers', async () => {
      const stop = await focused(page);
      assert.ok(['alert', 'group', 'region', 'heading', 'link'].includes(stop.role), JSON.stringify(stop));
      assert.match(await page.title(), /:/);
      const [link] = await tabUntil(page, ({ role }) => role === 'link');
      assert.ok(link && link.name.length > 3, 'the summary links to the field');
    });
    await and('every answer says what is missing when it is reached', async () => {
      const radios = (await treeOf(page)).filter((node) => !node.ignored && node.role?.value === 'radio');
      assert.ok(radios.length > 1);
      for (const { description } of radios) assert.ok(String(description?.value ?? '').length > 10);
    });
  };
}

journey('the interview is heard and walked by keyboard, in English', isHeard('en'), { readsOnly: true });
journey('the interview is heard and walked by keyboard, in Arabic', isHeard('ar'), { readsOnly: true });
