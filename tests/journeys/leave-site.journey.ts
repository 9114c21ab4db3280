// Somebody comes into the room. One press, or two or three keys, and the weather is on the screen; "Back" does not return.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
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

journey('a person leaves the site at once', leaves);
