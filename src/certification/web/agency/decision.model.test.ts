import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../../platform/i18n/index.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import { CRITERIA, countCriteria, type FindingAnswer } from '../../domain/criteria.ts';
import { ok, refuse } from '../../../platform/values/result.ts';
import { canDo, WORKFLOW, type RequestState } from '../../domain/workflow.ts';
import { tallyOf, toDecision, type BarItem } from './decision.model.ts';

const t = translator('en');
const ONE = { personId: 'one', organisationId: 'harbor-pd', agencyId: 'harbor-pd' };
const OTHER = { ...ONE, personId: 'other' };

interface Situation {
  readonly state: RequestState;
  readonly answers?: readonly FindingAnswer[];
  readonly roles: readonly string[];
  readonly who?: typeof ONE;
}

/** As much of a case as the bar reads, with the workflow's own word on what is allowed. */
function desk({ state, answers = [], roles, who = ONE }: Situation): AgencyCase {
  const findings = answers.map((answer, index) => ({
    criterion: CRITERIA[index] ?? CRITERIA[0],
    answer,
    facts: 'As the file shows.',
    evidence: [],
  }));
  const request = { state, agencyId: 'harbor-pd', organisationId: 'lantern' };
  const context = {
    findings,
    denial: answers.includes('fails') ? ok({ reasons: [], screens: [] }) : refuse('no-failed-criterion' as const),
    proposedBy: OTHER.personId,
    designated: false,
    hasSignedForm: false,
  };
  const allowed = WORKFLOW.map(({ action }) => [action, canDo(action, request, { ...who, roles }, context)]);
  const view = { state, criteria: countCriteria(findings), allowed: Object.fromEntries(allowed) };
  return view as unknown as AgencyCase; // the bar reads nothing else
}

const bar = (situation: Situation) => {
  const decision = toDecision(t, desk(situation), '/en/agency/requests/1');
  assert.ok(decision);
  return decision;
};
const shown = (items: readonly BarItem[]) => items.map(({ kind, label }) => `${label}: ${kind}`);

const FIVE_MET = ['holds', 'holds', 'holds', 'holds', 'holds'] as const;
const LAST_FAILS = ['holds', 'holds', 'holds', 'holds', 'fails'] as const;

test('five met: certify stands out, refuse says why not', () => {
  const { items, lines, tally } = bar({ state: 'in-review', answers: FIVE_MET, roles: ['reviewer'] });
  assert.deepEqual(shown(items), ['Certify: post', 'Ask for more: link', 'Refuse: blocked']);
  assert.ok(items[0]?.kind === 'post' && items[0].isPrimary);
  assert.equal(tally, '5 met.');
  assert.match(lines[0]?.text ?? '', /^Refuse: not possible\. No question is answered “not met”\.$/);
});

test('every blocked button names a line that is there', () => {
  for (const state of [
    'received',
    'in-review',
    'information-requested',
    'denial-proposed',
    'to-sign',
    'signed',
  ] as const)
    for (const roles of [['intake-clerk'], ['reviewer'], ['second-reviewer'], ['certifying-official']]) {
      const { items, lines } = bar({ state, roles });
      const ids = lines.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `${state}: a line stands twice`);
      for (const item of items)
        if (item.kind === 'blocked') assert.ok(ids.includes(item.why), `${state} ${item.label}`);
      assert.ok(items.filter((item) => item.kind !== 'blocked' && item.isPrimary).length <= 1);
      for (const { text } of lines) assert.doesNotMatch(text, /desk\.|undefined|\{/);
    }
});

test('an open question is named by its number', () => {
  const { lines } = bar({
    state: 'in-review',
    answers: ['holds', 'holds', 'cannot-tell', 'holds'],
    roles: ['reviewer'],
  });
  assert.match(lines[0]?.text ?? '', /^Certify: not possible yet\. Questions 3 and 5 are open\.$/);
});

test('one not met: refusing is open, certifying says which question stands in the way', () => {
  const { items, lines } = bar({ state: 'in-review', answers: LAST_FAILS, roles: ['reviewer'] });
  assert.deepEqual(shown(items), ['Certify: blocked', 'Ask for more: link', 'Refuse: link']);
  assert.match(lines[0]?.text ?? '', /Question 5 is answered “not met”/);
  assert.match(lines.at(-1)?.text ?? '', /needs a second person/);
});

test('who proposed a refusal sees the button, blocked, with the reason', () => {
  const situation = { state: 'denial-proposed', answers: LAST_FAILS, roles: ['reviewer', 'second-reviewer'] } as const;
  const mine = bar({ ...situation, who: OTHER });
  assert.deepEqual(shown(mine.items), ['Agree to the refusal: blocked', 'Send it back: link']);
  assert.match(mine.lines[0]?.text ?? '', /you proposed this refusal, so another person/);
  assert.deepEqual(shown(bar(situation).items), ['Agree to the refusal: post', 'Send it back: link']);
});

test('an official who is not designated learns so before opening the form', () => {
  const { lines } = bar({ state: 'to-sign', answers: FIVE_MET, roles: ['certifying-official'] });
  assert.match(lines[0]?.text ?? '', /You are not designated today/);
});

test('one line for one reason', () => {
  const { lines } = bar({ state: 'information-requested', roles: ['reviewer'] });
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['Ask for more, Certify, and Refuse: not while the request stands at “Waiting for requester”.'],
  );
});

test('at the end there is nothing to decide', () => {
  for (const state of ['released', 'denied', 'withdrawn'] as const)
    assert.equal(toDecision(t, desk({ state, roles: ['reviewer'] }), '/'), null);
});

test('the tally leaves out what there is none of', () => {
  assert.equal(
    tallyOf(t, desk({ state: 'in-review', answers: ['holds', 'fails'], roles: [] })),
    '1 met, 1 not met, and 3 not answered.',
  );
});
