import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ok, refuse } from '../../platform/values/result.ts';
import { CRITERIA } from './criteria.ts';
import type { GuardContext } from './guards.ts';
import {
  AGENCY_ROLES,
  canDo,
  FINAL_STATES,
  mayView,
  STATES,
  stepOf,
  WORKFLOW,
  type RequestState,
  type WorkflowAction,
  type WorkflowActor,
} from './workflow.ts';

const ACTIONS = WORKFLOW.map((step) => step.action);
const advocate = (id = 'adv'): WorkflowActor => ({
  personId: id,
  organisationId: 'lantern',
  agencyId: null,
  roles: ['advocate'],
});
const staff = (id: string, ...roles: string[]): WorkflowActor => ({
  personId: id,
  organisationId: 'harbor',
  agencyId: 'harbor',
  roles,
});
const request = (state: RequestState) => ({ state, agencyId: 'harbor', organisationId: 'lantern' });
const everything: GuardContext = {
  missing: [],
  findings: CRITERIA.map((criterion) => ({ criterion, answer: 'holds', facts: '', evidence: [] })),
  denial: ok({ reasons: [], screens: [] }),
  proposedBy: 'somebody else',
  designated: true,
  hasSignedForm: true,
};

test('every state is reached from a draft, and every state that is not final can be left', () => {
  const reached = new Set<RequestState>(['draft']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const step of WORKFLOW)
      if (step.to !== 'same' && step.from.some((from: RequestState) => reached.has(from))) reached.add(step.to);
  }
  assert.deepEqual([...reached].sort(), [...STATES].sort());
  for (const state of STATES) {
    const leaves = WORKFLOW.some(
      (step) => step.to !== 'same' && (step.from as readonly RequestState[]).includes(state),
    );
    assert.equal(leaves, !(FINAL_STATES as readonly RequestState[]).includes(state), state);
  }
});

test('who may not see a request is told that there is none, whatever they try', () => {
  const strangers = [
    { ...advocate(), organisationId: 'eastside' },
    { ...staff('p', ...AGENCY_ROLES), agencyId: 'tidewater', organisationId: 'tidewater' },
    { ...staff('i', 'inspector', 'operator') },
    { personId: 'n', organisationId: 'lantern', agencyId: null, roles: [] },
  ];
  for (const stranger of strangers)
    for (const action of ACTIONS)
      for (const state of STATES) {
        const outcome = canDo(action, request(state), stranger, everything);
        assert.deepEqual(outcome, refuse('not-found'), `${action} in ${state}`);
      }
});

test('an agency does not know of drafts', () => {
  assert.equal(mayView(request('draft'), staff('p', ...AGENCY_ROLES)), false);
  assert.equal(mayView(request('received'), staff('p', 'intake-clerk')), true);
});

test('each guard refuses when nothing is known', () => {
  const guarded = WORKFLOW.filter((step) => step.guard !== 'none');
  assert.equal(guarded.length, 6);
  for (const step of guarded) {
    const actor = step.roles.some((role) => role === 'advocate') ? advocate() : staff('p', ...step.roles);
    const outcome = canDo(step.action, request(step.from[0]), actor);
    assert.equal(outcome.ok, false, step.action);
    assert.equal(canDo(step.action, request(step.from[0]), actor, everything).ok, true, step.action);
  }
});

test('nobody confirms the denial they proposed, in whatever roles they have', () => {
  const both = staff('brandt', ...AGENCY_ROLES);
  const outcome = canDo('confirm-denial', request('denial-proposed'), both, { proposedBy: 'brandt' });
  assert.deepEqual(outcome, refuse('same-person'));
});

test('what the clock does follows from the state a step leads to', () => {
  for (const step of WORKFLOW) {
    if (step.clock === 'start') assert.equal(step.to, 'received');
    if (step.clock === 'pause') assert.equal(step.to, 'information-requested');
    if (step.clock === 'resume') assert.deepEqual(step.from, ['information-requested']);
    if (step.to !== 'same')
      assert.equal(step.clock === 'stop', (FINAL_STATES as readonly string[]).includes(step.to), step.action);
  }
});

/** A walk of any length through the table by people with one role each. */
interface Walk {
  readonly state: RequestState;
  readonly people: ReadonlySet<string>;
  readonly proposer: string | null;
}

test('however a request is walked, an answer needs two sides, and a denial two people of the agency', () => {
  const person = fc.constantFrom('ana', 'ben', 'cem');
  const steps = fc.array(fc.tuple(fc.constantFrom(...ACTIONS), person), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (tries) => {
      let walk: Walk = { state: 'draft', people: new Set(), proposer: null };
      for (const [action, who] of tries) walk = tryStep(walk, action, who);
      if (walk.state === 'released') assert.ok(walk.people.has('lantern') && walk.people.has('harbor'));
    }),
    { numRuns: 3000 },
  );
});

function tryStep(walk: Walk, action: WorkflowAction, who: string): Walk {
  const { roles } = stepOf(action);
  const isAdvocate = roles.includes('advocate');
  const actor = isAdvocate ? advocate(`${who}-adv`) : staff(who, ...roles);
  const outcome = canDo(action, request(walk.state), actor, { ...everything, proposedBy: walk.proposer });
  if (!outcome.ok) return walk;
  if (action === 'confirm-denial') assert.notEqual(walk.proposer, who);
  if ((FINAL_STATES as readonly RequestState[]).includes(walk.state)) assert.fail(`${action} left ${walk.state}`);
  return {
    state: outcome.value.to,
    people: new Set([...walk.people, actor.organisationId]),
    proposer: action === 'propose-denial' ? who : action === 'return-denial' ? null : walk.proposer,
  };
}
