import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluated, theLaw } from '../testing.ts';

test('every ground outside the role is refused, whatever else is known', () => {
  const outside = theLaw()
    .denialGrounds()
    .filter((ground) => !ground.allowed);
  assert.ok(outside.length >= 30);
  for (const { id } of outside) {
    const came = evaluated('denial-ground', { ground: id, 'victim-culpable': true, 'help-refused': true });
    assert.equal(came.outcome, 'outside-role', id);
    assert.match(came.elements[0]?.reasons[0] ?? '', /outside the certifier/, id);
    assert.ok((came.elements[0]?.citations.length ?? 0) > 0, id);
  }
});

test('a ground that can be lawful is never allowed without facts', () => {
  for (const { id } of theLaw()
    .denialGrounds()
    .filter((ground) => ground.allowed)) {
    const came = evaluated('denial-ground', { ground: id });
    assert.equal(came.outcome, 'needs-facts', id);
    assert.ok(came.missingFacts.length > 0, id);
  }
});

test('a label or an id as text is the ground itself', () => {
  for (const { id, label, allowed } of theLaw().denialGrounds())
    for (const text of [id, label, label.toUpperCase()])
      assert.equal(
        evaluated('denial-ground', { 'ground-text': text }).outcome,
        allowed ? 'needs-facts' : 'outside-role',
        text,
      );
});

test('a factual reason may mention in passing what would be no ground', () => {
  const reasons = [
    'The incident took place in another county, outside the city. This agency never received a report and did not investigate it; the county police did and may certify.',
    'On March 3, 10 and 17 the detective asked the victim, with an interpreter, to view a lineup. She said no each time, gave no reason, and the file records each request.',
    'The facts show that a bicycle was taken from a yard at night. No person was threatened, hurt or confined, and nothing about it is similar to any listed crime.',
    'The victim left the state after the first interview. Since then the detective wrote three times to the address she gave; each letter was received and she answered that she did not want to help.',
  ];
  for (const text of reasons) {
    const outside = evaluated('denial-ground', { ground: 'unreasonable-refusal', 'ground-text': text }).elements.slice(
      1,
    );
    assert.deepEqual(outside, [], text);
    assert.notEqual(evaluated('denial-ground', { 'ground-text': text }).outcome, 'outside-role', text);
  }
});

test('a long reason cannot hide the record or the status of the victim', () => {
  const reason =
    'The detective spoke with the applicant several times in the spring and the agency has considered the whole file with care; however, as the applicant has prior convictions and is undocumented, the agency declines to sign.';
  const came = evaluated('denial-ground', { 'ground-text': reason });
  assert.equal(came.outcome, 'outside-role');
  assert.deepEqual(
    came.elements.map((element) => element.rule),
    ['denial-ground.criminal-record', 'denial-ground.immigration-status'],
  );
});

test('very long words and odd characters are read in reasonable time', () => {
  for (const text of ['a '.repeat(2400), 'not '.repeat(1200), '('.repeat(5000), '\u0000\u202e\ud800', 'שלום עולם'])
    assert.equal(evaluated('denial-ground', { 'ground-text': text }).outcome, 'cannot-tell');
});
