// Somebody comes into the room. One press, or two or three keys, and the weather is on the screen; "Back" does not return.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import { keepsGuide } from './support/keep-guide.ts';
import type { Person } from './support/person.ts';

const WEATHER = /^https:\/\/www\.weather\.gov\//;

const WAYS: readonly (readonly [what: string, act: (visitor: Person) => Promise<void>])[] = [
  ['presses "Leave this site"', (visitor) => visitor.page.getByRole('link', { name: 'Leave this site' }).click()],
  ['presses Shift three times', (visitor) => pressKeys(visitor, 'Shift', 3)],
  ['presses Esc twice', (visitor) => pressKeys(visitor, 'Escape', 2)],
];

async function pressKeys(visitor: Person, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await visitor.page.keyboard.press(key);
}

/** The weather without the network: the page that a browser would load from outside. */
async function bringWeather({ context }: Person): Promise<void> {
  await context.route(WEATHER, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Weather</title>' }),
  );
}

async function pressContinue(visitor: Person): Promise<void> {
  await visitor.field(/^\s*No, or not sure/).check();
  await visitor.press('Continue');
}

async function leaves({ given, when, then, and, visitor }: Journey): Promise<void> {
  for (const [what, act] of WAYS) {
    const survivor = await visitor({ mayLeaveTo: WEATHER });
    await bringWeather(survivor);
    await given('somebody has answered a question, and the next page is open', async () => {
      await survivor.open('/en/help-now');
      await survivor.open('/en/questions');
      await pressContinue(survivor);
      await survivor.seesHeading('For whom do you answer?');
    });
    await when(`the person ${what}`, () => act(survivor));
    await then('the weather is on the screen', () => survivor.page.waitForURL(WEATHER));
    await and('"Back" does not show the page that was left', async () => {
      await survivor.page.goBack();
      assert.doesNotMatch(await survivor.page.content(), /For whom do you answer/);
    });
    await survivor.context.close();
  }
}

async function keepsTyping({ given, when, then, and, visitor }: Journey): Promise<void> {
  const survivor = await visitor({ mayLeaveTo: WEATHER });
  await bringWeather(survivor);
  const status = survivor.page.locator('[data-leave-left]');
  await given('somebody types into a field', async () => {
    await survivor.open('/en/status');
    await survivor.page.locator('main input[type=text], main input:not([type])').first().focus();
  });
  await when('they type capitals, with Shift for each', async () => {
    for (const letter of ['A', 'B', 'C', 'D']) await survivor.page.keyboard.press(`Shift+${letter}`);
  });
  await then('they are still on the page', () => {
    assert.equal(survivor.path(), '/en/status');
    return Promise.resolve();
  });
  await when('they press Shift alone, also in the field', () => pressKeys(survivor, 'Shift', 1));
  await then('a screen reader hears how many presses are missing', async () => {
    assert.equal(await status.textContent(), '2 more times to leave');
  });
  await and('two more leave', async () => {
    await pressKeys(survivor, 'Shift', 2);
    await survivor.page.waitForURL(WEATHER);
  });
}

async function leavesEverywhere({ given, when, then, and, visitor }: Journey): Promise<void> {
  const survivor = await visitor({ mayLeaveTo: WEATHER });
  await bringWeather(survivor);
  const other = await survivor.context.newPage();
  await given('the guide is kept on the phone, and two of its pages are open', async () => {
    await keepsGuide(survivor);
    await other.goto(new URL('/en/rights', survivor.page.url()).href);
    await survivor.open('/en/help-now');
  });
  await when('the person leaves one of them', () => pressKeys(survivor, 'Escape', 2));
  await then('both show the weather', async () => {
    await survivor.page.waitForURL(WEATHER);
    await other.waitForURL(WEATHER);
  });
  await and('the copy is still on the phone, as the foot of its pages says', async () => {
    await survivor.open('/en');
    await survivor.sees(/Leaving this site does not erase it/);
  });
}

journey('a person leaves the site at once', leaves, { readsOnly: true });
journey('a person who types capitals is not sent away', keepsTyping, { readsOnly: true });
journey('leaving one page leaves them all, and erases no copy', leavesEverywhere, { readsOnly: true });
