// The main line from end to end: an agency reviews a request by its five questions, its designated official signs, and the
// advocate gets the form with the day by which it must be filed. Whoever is not designated cannot sign.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';
import { ALL_MET, answersQuestions, findsInQueue, REPORT, requestSent } from './support/request-story.ts';

async function certifies(tell: Journey): Promise<void> {
  const { given, when, then, and, signedIn } = tell;
  const { advocate, reference, casePath } = await requestSent(tell, { family: 'Núñez de la Cruz', given: 'Inés' });
  const reviewer = await signedIn('brandt');
  await given('a reviewer finds a new request by its reference', async () => {
    await findsInQueue(reviewer, reference);
    await reviewer.seesHeading(/Inés/);
    await reviewer.press('Begin the review');
  });
  await when('the reviewer asks for one thing more, and the clock pauses', async () => {
    await reviewer.fill('Ask the requester for more', 'Which of the two dates is right?');
    await reviewer.press('Send the question');
    await reviewer.sees(/Paused/);
  });
  await and('the advocate answers, seeing the question and none of the agency’s notes', async () => {
    await advocate.open(casePath);
    await advocate.sees('Which of the two dates is right?');
    await advocate.doesNotSee(/Internal/);
    await advocate.fill('Answer the agency', 'The report is right.');
    await advocate.press('Send');
  });
  await when('the reviewer answers the five questions and certifies', async () => {
    await findsInQueue(reviewer, reference);
    await reviewer.sees('The report is right.');
    await answersQuestions(reviewer, ALL_MET);
    await reviewer.press('Certify');
  });
  const past = await signedIn('marsh');
  await then('a captain whose designation has ended cannot sign, and reads why', async () => {
    await findsInQueue(past, reference);
    await past.open(`${past.path()}/sign`);
    await past.sees(/Your designation by the head of Harbor Police Department ended/);
    assert.equal(await past.role('button', /Record/).isDisabled(), true);
  });
  const official = await signedIn('castellano');
  await when('the designated official reads the form, records the signature and uploads the signed paper', async () => {
    await findsInQueue(official, reference);
    await official.open(`${official.path()}/sign`);
    await official.sees(/You may sign/);
    await official.press('Record and go on to print');
    await official.attach('Scan of the signed form', { ...REPORT, name: 'signed.pdf' });
    await official.press('Upload the scan');
    await official.press(/Release/);
  });
  await then('the advocate has the form, and the last safe day to file it', async () => {
    await advocate.open(casePath);
    await advocate.seesHeading('The signed form');
    await advocate.sees(/days left to file/);
    await advocate.sees(/8 CFR 214\.14/);
  });
  await and('a calendar file that tells a stranger nothing', async () => {
    const { bytes } = await advocate.download(/Add to calendar/);
    assert.match(bytes.toString(), /BEGIN:VEVENT/);
    assert.doesNotMatch(bytes.toString(), /visa|certif|police|Inés|Núñez/i);
  });
}

journey('an agency certifies, and only a designated official signs', certifies);
