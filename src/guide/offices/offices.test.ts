import { test } from 'node:test';
import assert from 'node:assert/strict';
import { get, post } from '../testing.ts';

test('the form asks for three things and keeps nothing in the address', async () => {
  const page = await get('/en/signing-offices');
  for (const label of ['What happened?', 'Where did it happen?', 'Who has looked into it?'])
    assert.ok(page.text.includes(label), label);
  assert.match(page.html, /<form method="post" action="\/en\/signing-offices#results"/);
});

test('city police: letter by mail, 45 days by the rule, 90 for an appeal, with the rule and its day', async () => {
  const page = await post('/en/signing-offices', { crime: 'violence', place: 'brooklyn', who: 'city-police' });
  const police = page.text.slice(
    page.text.indexOf('New York City Police'),
    page.text.indexOf('Kings County District Attorney'),
  );
  assert.match(police, /By letter, sent by mail/);
  assert.match(police, /45 days for a first answer/);
  assert.match(police, /90 days from the date of its letter/);
  assert.match(police, /60 days to answer/);
  assert.match(police, /38 RCNY/);
  assert.match(police, /copy of February 2020/);
});

test('an office without a rule has no days, and says so', async () => {
  const page = await post('/en/signing-offices', { crime: 'violence', place: 'queens', who: 'prosecutor' });
  const prosecutor = page.text.slice(
    page.text.indexOf('Queens County District Attorney'),
    page.text.indexOf('New York City Police'),
  );
  assert.match(prosecutor, /publishes no time limit/);
  assert.doesNotMatch(prosecutor, /\d+ days/);
});

test('Family Court is named with its caution', async () => {
  const page = await post('/en/signing-offices', { crime: 'family-violence', place: 'queens', who: 'family-court' });
  assert.match(page.text, /Some have refused/);
});

test('forced work: a lawyer first, and the part of ICE only among the unconfirmed, with its warning', async () => {
  const page = await post('/en/signing-offices', { crime: 'trafficking', place: 'queens', who: 'federal' });
  assert.match(page.text, /Speak with a lawyer before the police/);
  assert.ok(page.text.indexOf('Homeland Security Investigations') > page.text.indexOf('Not confirmed'));
  assert.match(page.text, /part of ICE\. Do not go there without a lawyer/);
});

test('what was left open is said, with what it would change', async () => {
  const page = await post('/en/signing-offices', {});
  for (const words of ['You did not say what happened', 'You did not say where', 'You did not say who'])
    assert.ok(page.text.includes(words), words);
});

test('nobody has looked into it yet: what that means', async () => {
  const page = await post('/en/signing-offices', { crime: 'violence', place: 'bronx', who: 'nobody' });
  assert.match(page.text, /only for a crime that it hears of/);
});

test('telephones from memory are not shown, addresses from memory say so', async () => {
  const page = await post('/en/signing-offices', { crime: 'violence', place: 'manhattan', who: 'prosecutor' });
  assert.ok(!page.html.includes('212-335-9000'));
  assert.match(page.text, /address not yet checked/);
});

test('what was chosen stays chosen; what is not on the lists counts as not said', async () => {
  const kept = await post('/en/signing-offices', { crime: 'held', place: 'bronx', who: ['prosecutor'] });
  assert.match(kept.html, /value="held" selected/);
  assert.match(kept.html, /value="prosecutor" checked/);
  const foreign = await post('/en/signing-offices', {
    crime: 'x'.repeat(10_000),
    place: 'atlantis',
    who: ['x', '__proto__'],
  });
  assert.equal(foreign.status, 200);
  assert.ok(foreign.text.includes('You did not say where'));
});
