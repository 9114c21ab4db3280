// What a person sees when something goes wrong on the way: the words they typed are always still there.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';

async function losesNoWord({ given, when, then, and, signedIn }: Journey): Promise<void> {
  const advocate = await signedIn('rahman');
  await given('an advocate has begun a request', async () => {
    await advocate.open('/en/advocate/new');
    await advocate.pick('Harbor Police Department');
    await advocate.pick('Somebody new');
    await advocate.fill('Family name', 'O’Neill-Ñáñez');
    await advocate.press('Start the request');
    await advocate.follow(/The person/);
  });
  await when('they type a birthday that does not exist', async () => {
    await advocate.fill('Day', '31');
    await advocate.fill('Month', '2');
    await advocate.fill('Year', '1988');
    await advocate.fill(/speaks best/, 'K’iche’');
    await advocate.press('Save and go on');
  });
  await then('a summary leads to the box, and nothing typed is lost', async () => {
    await advocate.sees(/Write a day that exists/);
    assert.equal(await advocate.field('Day').inputValue(), '31');
    assert.equal(await advocate.field(/speaks best/).inputValue(), 'K’iche’');
    assert.match(await advocate.page.title(), /^Error/);
  });
  await when('the session ends while they write', async () => {
    await advocate.fill('Day', '28');
    await advocate.context.clearCookies();
    await advocate.press('Save and go on');
  });
  await then('they are asked who they are, and their words are carried through', async () => {
    await advocate.sees(/What you typed is kept/);
    await advocate.press(/Farida Rahman/);
    await advocate.press('Send it now');
  });
  await and('the page was saved, or says that it has changed, with the words in it', async () => {
    await advocate.open(advocate.path().replace(/\/edit\/.*$/, '/edit/victim'));
    assert.equal(await advocate.field(/speaks best/).inputValue(), 'K’iche’');
  });
  await when('a document is not what its name says', async () => {
    await advocate.open(advocate.path().replace(/\/edit\/.*$/, '/documents'));
    await advocate.attach('File', {
      name: 'report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ not a pdf'),
    });
    await advocate.fill('What it shows', 'The report');
    await advocate.press('Add');
  });
  await then('it is refused with the reason, and the words stay', async () => {
    await advocate.sees(/not a PDF, JPEG or PNG/);
    assert.equal(await advocate.field('What it shows').inputValue(), 'The report');
  });
}

journey('no typed word is lost when something goes wrong', losesNoWord);
