import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../../platform/values/iso-date.ts';
import {
  filterOf,
  isNarrowed,
  isReferenceUnreadable,
  parseQueueQuery,
  queryText,
  QUEUE_STATES,
  QUEUE_VIEWS,
  WHOLE_QUEUE,
} from './queue-query.ts';

const ME = '00000000-0000-4000-8000-000000000004';
const TODAY = isoDate('2026-11-20');
const asked = (text: string) => parseQueueQuery(Object.fromEntries(new URLSearchParams(text)));
const filter = (text: string) => filterOf(asked(text), ME, TODAY);

test('an empty address is the whole queue, and the whole queue needs no words in the address', () => {
  assert.deepEqual(asked(''), WHOLE_QUEUE);
  assert.equal(queryText(WHOLE_QUEUE), '');
});

test('each saved view asks for what it is called', () => {
  assert.deepEqual(filter('view=all'), {});
  assert.deepEqual(filter('view=mine'), { assignedTo: ME });
  assert.deepEqual(filter('view=nobodys'), { assignedTo: 'nobody' });
  assert.deepEqual(filter('view=due-soon'), { dueBy: '2026-11-25' });
  assert.deepEqual(filter('view=urgent'), { urgentOnly: true });
  assert.deepEqual(filter('view=second-review'), { states: ['denial-proposed'] });
  assert.deepEqual(filter('view=to-sign'), { states: ['to-sign', 'signed'] });
});

test('a view is narrowed further', () => {
  assert.deepEqual(filter('view=urgent&state=received&with=me&language=es&reference=k7qf2'), {
    urgentOnly: true,
    states: ['received'],
    assignedTo: ME,
    letterLanguage: 'es',
    reference: 'K7QF-2',
  });
});

test('what the view settles is not asked again', () => {
  assert.deepEqual(filter('view=mine&with=nobody'), { assignedTo: ME });
  assert.deepEqual(filter('view=to-sign&state=draft'), { states: ['to-sign', 'signed'] });
});

test('nonsense in an address counts as not asked', () => {
  assert.deepEqual(asked("view=x&state=draft&with=' or 1=1&language=xx&from=-5"), WHOLE_QUEUE);
  assert.equal(asked('from=99999999999999999999').from, 0);
});

test('a reference that none can have is said to be one, and narrows nothing', () => {
  const query = asked('reference=%25_%25');
  assert.ok(isReferenceUnreadable(query) && isNarrowed(query));
  assert.deepEqual(filterOf(query, ME, TODAY), {});
});

test('any address can be read, and reads the same when written again', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom(...QUEUE_VIEWS, ...QUEUE_STATES, 'me', 'es', '10', ME));
  const address = fc.record({ view: word, state: word, with: word, language: word, reference: word, from: word });
  fc.assert(
    fc.property(address, (words) => {
      const query = parseQueueQuery(words);
      assert.deepEqual(asked(queryText(query).slice(1)), query);
    }),
  );
});
