// Steps that several journeys share: a request written and sent, found in the queue, answered question by question.
import type { Journey } from './journey.ts';
import type { Person } from './person.ts';

/** The smallest complete PDF: what a document must be at both ends. */
export const REPORT = {
  name: 'report.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< >>\nstartxref\n30\n%%EOF\n',
  ),
};

const SAVE = 'Save and go on';

export interface Name {
  readonly family: string;
  readonly given: string;
}

/** Fills in a whole request to the Harbor Police Department; ends on the page that checks it. */
export async function writesRequest(advocate: Person, name: Name): Promise<void> {
  await beginsFor(advocate, name);
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
  await saysWhatHappened(advocate);
  await advocate.pick('Yes', /look into it in any way/);
  await advocate.fill('Report or complaint number', '2026-072-001187');
  await advocate.press(SAVE);
  await saysHowTheyHelped(advocate);
  await advocate.fill(/Injuries of body or mind/, 'Cut on the head, nine stitches.');
  await advocate.press(SAVE);
  await advocate.pick('No', /relative of the person believed/);
  await advocate.press(SAVE);
  await advocate.press(SAVE);
  await addsReport(advocate);
  await advocate.follow('Check and send');
}

async function beginsFor(advocate: Person, name: Name): Promise<void> {
  await advocate.open('/en/advocate/new');
  await advocate.pick('Harbor Police Department');
  await advocate.pick('Somebody new');
  await advocate.fill('Family name', name.family);
  await advocate.fill('Given name', name.given);
  await advocate.press('Start the request');
}

async function saysWhatHappened(advocate: Person): Promise<void> {
  await advocate.fill('What happened', 'Two men asked for money. One struck the person on the head with a bottle.');
  await advocate.fill(/Offence on the report/, '120.05');
  await advocate.pick('Felonious assault', 'Kind of crime');
  const date = advocate.page.getByRole('group', { name: 'Date 1 on which it happened' });
  await date.getByLabel('Day').fill('14');
  await date.getByLabel('Month').fill('3');
  await date.getByLabel('Year').fill('2026');
  await advocate.pick('Yes', 'Did it happen in the United States?');
  await advocate.pick('Brooklyn', 'Borough');
  await advocate.pick('A stranger');
  await advocate.press(SAVE);
}

async function saysHowTheyHelped(advocate: Person): Promise<void> {
  await advocate.pick('Yes', /know something about the crime/);
  await advocate.pick('helped in the past');
  await advocate.fill('How the person helped or can help', 'Waited for the officers and described both men.');
  await advocate.pick('No', /refuse, or stop helping/);
  await advocate.press(SAVE);
}

async function addsReport(advocate: Person): Promise<void> {
  await advocate.follow(/Documents/);
  await advocate.attach('File', REPORT);
  await advocate.press('Add');
  await advocate.sees('report.pdf');
  await advocate.follow('Back to the request');
}

/** Sends the request from the page that checks it; gives the receipt code as printed. */
export async function sends(advocate: Person): Promise<string> {
  await advocate.press('Send to Harbor Police Department');
  await advocate.seesHeading('Receipt');
  return receiptOn(advocate);
}

export async function receiptOn(advocate: Person): Promise<string> {
  return (await advocate.page.locator('article .big').innerText()).trim();
}

/** An advocate writes and sends a request for this person; gives who they are, the reference and the request's path. */
export async function requestSent(
  { signedIn }: Journey,
  name: Name,
): Promise<{ advocate: Person; reference: string; casePath: string }> {
  const advocate = await signedIn('rahman');
  await writesRequest(advocate, name);
  const code = await sends(advocate);
  return { advocate, reference: code.slice(0, 9), casePath: advocate.path().replace(/\/receipt$/, '') };
}

/** Finds the request by the beginning of its reference, as a person would who has it on paper. */
export async function findsInQueue(worker: Person, reference: string): Promise<void> {
  await worker.open('/en/agency');
  await worker.page.getByText('Narrow the list').click();
  await worker.fill(/Reference/, reference);
  await worker.press('Show');
  await worker.follow(reference);
}

export type Finding = 'Met' | 'Not met' | 'Cannot tell';

const QUESTIONS = [/^1\./, /^2\./, /^3\./, /^4\./, /^5\./] as const;

/** Answers the five questions in their order, each with its facts, and saves. */
export async function answersQuestions(
  reviewer: Person,
  answers: readonly (readonly [answer: Finding, facts: string])[],
): Promise<void> {
  for (const [index, [answer, facts]] of answers.entries()) {
    const question = reviewer.page.getByRole('group', { name: QUESTIONS[index] ?? /^$/ });
    await question.getByLabel(answer, { exact: true }).check();
    await question.getByLabel('Facts this answer rests on').fill(facts);
  }
  await reviewer.page.getByRole('button', { name: /^Save/ }).last().click();
  await reviewer.page.waitForLoadState('load');
  await reviewer.look();
}

export const ALL_MET: readonly (readonly [Finding, string])[] = [
  ['Met', 'Report taken by the 72nd Precinct, squad case 1187.'],
  ['Met', 'Struck on the head with a bottle: felonious assault on the facts.'],
  ['Met', 'Named as the victim in the report. Not a suspect.'],
  ['Met', 'Gave a description of two men.'],
  ['Met', 'Waited for officers and looked at photographs on two days.'],
];
