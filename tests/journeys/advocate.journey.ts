// An advocate asks the right agency for a certification, gets a receipt, and whoever holds its code sees where it stands.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import type { Person } from './support/person.ts';

/** The smallest complete PDF: what a document must be at both ends. */
export const REPORT = {
  name: 'report.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< >>\nstartxref\n30\n%%EOF\n',
  ),
};

const SAVE = 'Save and go on';

/** Fills in a whole request to the Harbor Police Department; ends on the page that checks it. */
export async function writesRequest(advocate: Person, name: { family: string; given: string }): Promise<void> {
  await advocate.open('/en/advocate/new');
  await advocate.pick('Harbor Police Department');
  await advocate.pick('Somebody new');
  await advocate.fill('Family name', name.family);
  await advocate.fill('Given name', name.given);
  await advocate.press('Start the request');
  await advocate.follow(/The person/);
  await advocate.fill('Day', '12');
  await advocate.fill('Month', '4');
  await advocate.fill('Year', '1988');
  await advocate.press(SAVE);
  await advocate.pick(/The crime was done to this person/);
  await advocate.pick('No', /took part in this same crime/);
  await advocate.press(SAVE);
  await advocate.pick('Yes, this is safe', 'Is it safe to send a text?');
  await advocate.fill('Telephone number', '212-555-0147');
  await advocate.press(SAVE);
  await advocate.fill('What happened', 'Two men asked for money. One struck the person on the head with a bottle.');
  await advocate.fill(/Offence on the report/, '120.05');
  await advocate.pick('Felonious assault', 'Kind of crime');
  await fillsFirstDate(advocate, '14', '3', '2026');
  await advocate.pick('Yes', 'Did it happen in the United States?');
  await advocate.pick('Brooklyn', 'Borough');
  await advocate.pick('A stranger');
  await advocate.press(SAVE);
  await advocate.pick('Yes', /look into it in any way/);
  await advocate.fill('Report or complaint number', '2026-072-001187');
  await advocate.press(SAVE);
  await advocate.pick('Yes', /know something about the crime/);
  await advocate.pick('helped in the past');
  await advocate.fill('How the person helped or can help', 'Waited for the officers and described both men.');
  await advocate.pick('No', /refuse, or stop helping/);
  await advocate.press(SAVE);
  await advocate.fill(/Injuries of body or mind/, 'Cut on the head, nine stitches.');
  await advocate.press(SAVE);
  await advocate.pick('No', /relative of the person believed/);
  await advocate.press(SAVE);
  await advocate.press(SAVE);
  await advocate.follow(/Documents/);
  await advocate.attach('File', REPORT);
  await advocate.press('Add');
  await advocate.sees('report.pdf');
  await advocate.follow('Back to the request');
  await advocate.follow('Check and send');
}

async function fillsFirstDate(advocate: Person, day: string, month: string, year: string): Promise<void> {
  const group = advocate.page.getByRole('group', { name: 'Date 1 on which it happened' });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** Sends the request from the page that checks it; gives the receipt code as printed. */
export async function sends(advocate: Person): Promise<string> {
  await advocate.press('Send to Harbor Police Department');
  await advocate.seesHeading('Receipt');
  return (await advocate.page.locator('article .big').innerText()).trim();
}

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
    assert.equal((await advocate.page.locator('article .big').innerText()).trim(), code);
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
