// A request cannot be refused on a ground outside the certifier's role, whatever the page shows; and never by one person.
import { journey, type Journey } from './support/journey.ts';
import { ALL_MET, answersQuestions, findsInQueue, requestSent, type Finding } from './support/request-story.ts';

const REFUSED_HELP =
  'On 3 May and 10 May the detective asked, through an interpreter, for a statement, offered a day of choice and explained ' +
  'why it was needed. Both times the answer was that no more would be said, and no reason was given.';

/** All met but the last question. */
const HELP_REFUSED: readonly (readonly [Finding, string])[] = [...ALL_MET.slice(0, 4), ['Not met', REFUSED_HELP]];

const RECORD = 'The applicant has two prior arrests, so the department does not support this request.';

async function cannotDenyForRecord(tell: Journey): Promise<void> {
  const { given, when, then, and, signedIn } = tell;
  const { reference } = await requestSent(tell, { family: 'Begum', given: 'Shirin' });
  const reviewer = await signedIn('brandt');
  await given('a reviewer finds that help was refused', async () => {
    await findsInQueue(reviewer, reference);
    await reviewer.press('Begin the review');
    await answersQuestions(reviewer, HELP_REFUSED);
  });
  await when('they try to refuse for the person’s criminal record', async () => {
    await reviewer.page
      .getByLabel('Ground', { exact: true })
      .selectOption({ label: await groundNamed(reviewer, /record|arrest/i) });
    await reviewer.fill('Reason, with its facts', RECORD);
    await reviewer.press('Propose the refusal');
  });
  await then('the refusal is refused, with the rule, and their words are still there', async () => {
    await reviewer.sees(/outside the certifier/i);
    await reviewer.sees(RECORD);
  });
  await when('they choose a lawful ground and leave those words in', async () => {
    await reviewer.page
      .getByLabel('Ground', { exact: true })
      .selectOption({ label: await groundNamed(reviewer, /refus/i) });
    await reviewer.press('Propose the refusal');
  });
  await then('it is refused again: the words themselves rest on the record', async () => {
    await reviewer.sees(/What you wrote rests on this/);
  });
  await and('the request is still in review', async () => {
    await findsInQueue(reviewer, reference);
    await reviewer.sees('In review');
  });
}

async function groundNamed(reviewer: Awaited<ReturnType<Journey['signedIn']>>, words: RegExp): Promise<string> {
  const labels = await reviewer.page.getByLabel('Ground', { exact: true }).locator('option').allInnerTexts();
  const found = labels.find((label) => words.test(label));
  if (found === undefined) throw new Error(`no ground like ${String(words)} among ${labels.join(' / ')}`);
  return found;
}

async function deniesWithReasons(tell: Journey): Promise<void> {
  const { given, when, then, and, signedIn } = tell;
  const { advocate, reference, casePath } = await requestSent(tell, { family: 'Okafor-Lindgren', given: 'Ada' });
  const reviewer = await signedIn('diallo');
  await given('a reviewer proposes to refuse, with facts', async () => {
    await findsInQueue(reviewer, reference);
    await reviewer.press('Begin the review');
    await answersQuestions(reviewer, HELP_REFUSED);
    await reviewer.page
      .getByLabel('Ground', { exact: true })
      .selectOption({ label: await groundNamed(reviewer, /refus/i) });
    await reviewer.fill('Reason, with its facts', REFUSED_HELP);
    await reviewer.press('Propose the refusal');
  });
  await then('the same person cannot agree to it', async () => {
    await reviewer.sees(/you proposed this refusal, so another person has to agree/);
  });
  await and('the advocate is told nothing yet', async () => {
    await advocate.open(casePath);
    await advocate.sees('In review');
    await advocate.doesNotSee(/Not signed|refus/i);
  });
  const second = await signedIn('whitfield');
  await when('a second person reads it and agrees', async () => {
    await findsInQueue(second, reference);
    await second.press('Agree to the refusal');
  });
  await then('the advocate reads the reasons, and the letter with the ways onward', async () => {
    await advocate.open(casePath);
    await advocate.seesHeading(/did not sign/);
    await advocate.sees(REFUSED_HELP);
    await advocate.follow(/Read the letter/);
    await advocate.sees(/90 days/);
  });
}

journey('an agency cannot refuse for a criminal record', cannotDenyForRecord);
journey('an agency refuses with reasons, and a second person agrees', deniesWithReasons);
