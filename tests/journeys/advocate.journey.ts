// An advocate asks the right agency for a certification, gets a receipt, and whoever holds its code sees where it stands.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import { receiptOn, sends, writesRequest } from './support/request-story.ts';

async function asksForCertification({ given, when, then, and, signedIn, visitor }: Journey): Promise<void> {
  const advocate = await signedIn('rahman');
  let code = '';
  await given('an advocate writes a request, page by page', async () => {
    await writesRequest(advocate, { family: 'Vega Ortiz', given: 'Marisol' });
  });
  await when('they check it, and the rules of the agency’s own desk find nothing open', async () => {
    await advocate.sees(/nothing is open/);
  });
  await and('they send it', async () => {
    code = await sends(advocate);
  });
  await then('they have a receipt code that can be spoken', async () => {
    assert.match(code, /^([0-9A-Z]{4}-){4}[0-9A-Z]{2}$/);
  });
  await and('going back and sending again gives the same receipt', async () => {
    await advocate.follow('Open the request');
    await advocate.follow('Receipt and code');
    assert.equal(await receiptOn(advocate), code);
  });
  const holder = await visitor();
  await when('somebody who holds the code looks it up, in small letters and without dashes', async () => {
    await holder.open('/en/status');
    await holder.fill('Receipt code', code.replaceAll('-', ' ').toLowerCase());
    await holder.press('Look it up');
  });
  await then('they see state and dates, and no name, crime or officer', async () => {
    await holder.seesHeading('Received');
    await holder.doesNotSee(/Vega|Marisol|assault|Harbor|Brandt/);
    assert.doesNotMatch(holder.page.url(), new RegExp(code.slice(0, 4)));
    assert.deepEqual(await holder.context.cookies(), []);
  });
  await and('a wrong code tells nothing', async () => {
    await holder.open('/en/status');
    await holder.fill('Receipt code', 'AAAA-AAAA-AAAA-AAAA-AA');
    await holder.press('Look it up');
    await holder.sees(/not a receipt code/);
  });
}

journey('an advocate asks for a certification and gets a receipt', asksForCertification);
