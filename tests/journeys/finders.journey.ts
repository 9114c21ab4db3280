// Somebody looks for help near them and for their police precinct: with and without scripts, with a phone that tells where
// it is, one that refuses, and one that is elsewhere. Where they are never leaves the browser.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import type { Person } from './support/person.ts';

/** On a street in Jamaica, Queens; and in Albany. */
const JAMAICA = { latitude: 40.7072, longitude: -73.7927 };
const ALBANY = { latitude: 42.6526, longitude: -73.7562 };

/** Everything that this window sends from now on: addresses and bodies. */
function sentBy({ context }: Person): string[] {
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return sent;
}

async function standsAt({ context }: Person, place: { latitude: number; longitude: number }): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(place);
}

function nothingOf(sent: readonly string[], { latitude, longitude }: typeof JAMAICA): void {
  for (const line of sent)
    assert.ok(!line.includes(String(latitude).slice(0, 5)) && !line.includes(String(longitude).slice(0, 6)), line);
}

const places = ({ page }: Person) => page.locator('article.place');

async function findsHelp({ given, when, then, and, visitor }: Journey): Promise<void> {
  const person = await visitor();
  await given('somebody comes to the first page and follows the way to help near them', async () => {
    await person.open('/en');
    await person.follow(/^Find help near you/);
    await person.seesHeading('Find help near you');
  });
  await when('they look for a lawyer in Queens who speaks Bangla', async () => {
    await person.field('What do you need?').selectOption('legal');
    await person.field('In which language?').selectOption('bn');
    await person.field('Where?').selectOption('queens');
    await person.press('Search');
  });
  await then('they see places with a number to call, and what they asked for', async () => {
    await person.sees(/^\s*You looked for: .*Queens/);
    assert.ok((await places(person).count()) > 0);
    assert.ok((await person.page.locator('article.place a[href^="tel:"]').count()) > 0);
    assert.equal(await person.field('In which language?').inputValue(), 'bn');
  });
  await and('nothing of it is in the address', () => {
    assert.equal(new URL(person.page.url()).search, '');
    return Promise.resolve();
  });
  await when('they look for a safe place to sleep', async () => {
    await person.field('What do you need?').selectOption('shelter');
    await person.field('In which language?').selectOption('');
    await person.press('Search');
  });
  await then('a private address is kept: call first', async () => {
    await person.sees(/The address is kept private, to keep people safe\. Call first\./);
    for (const card of await places(person).filter({ hasText: 'kept private' }).all())
      assert.equal(await card.getAttribute('data-at'), null);
  });
  await when('they type a ZIP code of somewhere else', async () => {
    await person.fill('ZIP code, if you want', '90210');
    await person.press('Search');
  });
  await then('they read why that does not work, and what they chose still stands', async () => {
    await person.sees(/This ZIP code is outside the city/);
    assert.equal(await person.field('What do you need?').inputValue(), 'shelter');
    assert.equal(await person.field('ZIP code, if you want').inputValue(), '90210');
  });
}

async function findsPrecinctByZip({ given, when, then, visitor }: Journey): Promise<void> {
  const person = await visitor();
  await given('somebody who knows their ZIP code', () => person.open('/en/precinct'));
  await when('they give a ZIP code of two precincts', async () => {
    await person.fill('ZIP code', '11432');
    await person.press('Search');
  });
  await then('they see both, the larger part first, with 911 and 311 above', async () => {
    await person.seesHeading('ZIP 11432 lies in 2 precincts');
    const names = await places(person).locator('h3').allInnerTexts();
    assert.deepEqual(names, ['107th Precinct', '103rd Precinct']);
    await person.sees(/Most of this ZIP code/);
    await person.expect(person.role('link', /^911/), 'a link to call 911');
  });
  await when('they look through the list of their borough instead', async () => {
    await person.follow(/^Queens/);
  });
  await then('every station house of it is there', async () => {
    await person.seesHeading('Precincts in Queens');
    assert.equal(await places(person).count(), 17);
  });
}

async function nearestFirst({ given, when, then, and, visitor }: Journey): Promise<void> {
  const person = await visitor();
  const sent = sentBy(person);
  await given('a phone that may tell where it is, in Jamaica', async () => {
    await standsAt(person, JAMAICA);
    await person.open('/en/help-finder');
  });
  await when('somebody asks for what is near', async () => {
    await person.press('Near me');
    await person.sees(/Nearest first, measured on your phone/);
  });
  await then('the nearest places come first, with miles and their signs, and no place is lost', async () => {
    const shapeless = await person.page
      .locator('#results use')
      .evaluateAll((uses) => uses.filter((use) => !document.querySelector(`symbol${use.getAttribute('href')}`)).length);
    assert.equal(shapeless, 0);
    const miles = await person.page.locator('article.place .chip', { hasText: /miles$/ }).allInnerTexts();
    const numbers = miles.map((text) => Number(/[\d.]+/.exec(text)?.[0]));
    assert.ok(numbers.length > 3);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    const [heading = ''] = await person.page.locator('#results h2').allInnerTexts();
    assert.equal(await places(person).count(), Number(/^\d+/.exec(heading)?.[0]));
  });
  await when('they ask for the precinct where they are', async () => {
    await person.open('/en/precinct');
    await person.press('Where I am now');
    await person.seesHeading('103rd Precinct');
  });
  await then('they read that it is the nearest station house, not surely theirs', () =>
    person.sees(/We have no map of precinct borders here/),
  );
  await and('where they are has not left the browser', () => {
    nothingOf(sent, JAMAICA);
    return Promise.resolve();
  });
}

async function isElsewhere({ given, when, then, visitor }: Journey): Promise<void> {
  const away = await visitor();
  await given('a phone in Albany', async () => {
    await standsAt(away, ALBANY);
    await away.open('/en/help-finder');
    await away.fill('ZIP code, if you want', '11432');
  });
  await when('somebody asks for what is near', () => away.press('Near me'));
  await then('they read that the list is for the city, and nothing they typed is lost', async () => {
    await away.sees(/You seem to be outside the city/);
    assert.equal(await away.field('ZIP code, if you want').inputValue(), '11432');
  });
  const silent = await visitor();
  await given('a phone that does not tell where it is', () => silent.open('/en/precinct'));
  await when('somebody asks for their precinct', () => silent.press('Where I am now'));
  await then('they read that this is all right, and what to do instead', () =>
    silent.sees(/Your phone did not tell where you are\. That is all right\./),
  );
}

async function withoutScript({ given, then, visitor }: Journey): Promise<void> {
  const person = await visitor();
  await given('a browser without scripts', () => person.open('/en/help-finder'));
  await then('no button is there that could not work', async () => {
    assert.equal(await person.role('button', 'Near me').count(), 0);
  });
}

journey('somebody finds help by need, area and language', findsHelp, { readsOnly: true });
journey('somebody finds help without scripts', findsHelp, { javaScript: false, readsOnly: true });
journey('somebody finds the precincts of a ZIP code', findsPrecinctByZip, { readsOnly: true });
journey('somebody finds the precincts of a ZIP code without scripts', findsPrecinctByZip, {
  javaScript: false,
  readsOnly: true,
});
journey('a phone sorts what is near by itself', nearestFirst, { readsOnly: true });
journey('a phone that is elsewhere, or tells nothing, loses nothing', isElsewhere, { readsOnly: true });
journey('without scripts no button is dead', withoutScript, { javaScript: false, readsOnly: true });
