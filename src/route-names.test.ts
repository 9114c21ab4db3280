import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeNames } from './route-names.ts';

const routeOf = routeNames(() => [
  { path: '/en/agency/requests/:id/deny' },
  { path: '/:language{[a-z]+}/rights/:slug' },
]);

test('words of our own routes are named', () => {
  assert.equal(routeOf('/en/agency/requests/0b6f6b0e-0000-4000-8000-000000000000/deny'), '/en/agency/requests/:x/deny');
  assert.equal(routeOf('/'), '/');
});

test('nothing that somebody typed is', () => {
  assert.equal(routeOf('/en/rights/maria-lopez'), '/en/rights/:x');
  assert.equal(routeOf('/en/status/abcd-efgh-jkmn-pqrs-tv'), '/en/:x/:x');
  assert.equal(routeOf('/:slug/:id'), '/:x/:x');
});
