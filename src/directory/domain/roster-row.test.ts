import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isoDate } from '../../platform/values/iso-date.ts';
import { readDate, readStatus, tidyName } from './roster-cells.ts';
import { cellsOf, findColumns } from './roster-columns.ts';
import { readRosterRow } from './roster-row.ts';
import { standingOf, type RosterEntry } from './roster.ts';

const ORGANIZATION = {
  name: 'Lantern House',
  status: 'Active',
  expires: '05/05/27',
  renewing: '0',
  officeType: 'Principal Office',
  city: 'Albany',
  state: 'NY',
  cityStateZip: '',
  phone: '(518) 555-0100',
};

function taken(cells: Record<string, string>, above: RosterEntry | null = null) {
  const outcome = readRosterRow('doj-organizations', { ...ORGANIZATION, ...cells }, above);
  assert.equal(outcome.kind, 'taken');
  return outcome.kind === 'taken' ? outcome : assert.fail();
}

test('a plain row is taken without a note', () => {
  const { entry, notes } = taken({});
  assert.deepEqual(notes, []);
  assert.equal(entry.expires, '2027-05-05');
  assert.equal(entry.status, 'active');
});

test('what a line end tore is made whole, with a note', () => {
  const { entry, notes } = taken({ name: 'Lantern House/Internation al Learning Program (ILP)' });
  assert.equal(entry.name, 'Lantern House/International Learning Program (ILP)');
  assert.deepEqual(notes, ['word-in-two']);
  assert.deepEqual(taken({ name: 'Lantern\nHouse' }).notes, ['line-break']);
  assert.deepEqual(tidyName('Centro al Servicio').text, 'Centro al Servicio');
});

test('an extension office takes the name of the row above; any other row without a name is refused', () => {
  const above = taken({}).entry;
  const { entry, notes } = taken({ name: '', officeType: 'Buffalo Extension Office' }, above);
  assert.equal(entry.name, 'Lantern House');
  assert.deepEqual(notes, ['name-from-row-above']);
  for (const cells of [{ name: '' }, { name: '', officeType: 'Extension Office' }])
    assert.deepEqual(readRosterRow('doj-organizations', { ...ORGANIZATION, ...cells }, null), {
      kind: 'refused',
      why: 'no-name',
    });
  assert.deepEqual(readRosterRow('doj-organizations', { ...ORGANIZATION, name: '***' }, null), {
    kind: 'refused',
    why: 'name-without-letters',
  });
});

test('days have two digits of the year, from 1976 on', () => {
  assert.deepEqual(readDate('06/22/76'), { day: '1976-06-22', isStarred: false });
  assert.deepEqual(readDate('11/24/31*'), { day: '2031-11-24', isStarred: true });
  assert.deepEqual(readDate('2026-09-19'), { day: '2026-09-19', isStarred: false });
  assert.equal(readDate(''), null);
  for (const cell of ['02/30/26', '13/01/26', 'soon', '1/1', '00/00/00']) assert.equal(readDate(cell), 'unreadable');
  assert.deepEqual(taken({ expires: '02/30/26' }).notes, ['date-unreadable']);
});

test('an unknown word of status keeps its text', () => {
  assert.deepEqual(readStatus('Currently registered'), { status: 'registered', statusText: 'Currently registered' });
  assert.deepEqual(readStatus('On leave'), { status: 'other', statusText: 'On leave' });
  assert.deepEqual(taken({ status: '' }).notes, ['status-unknown']);
});

test('city and state may stand in one cell', () => {
  const { entry } = taken({ city: '', state: '', cityStateZip: 'Dover Plains, NY 12522-1234' });
  assert.deepEqual([entry.city, entry.state], ['Dover Plains', 'NY']);
});

test('a representative stands with the given name first and the kind of accreditation', () => {
  const cells = {
    name: 'Rivera, Ana Luz',
    dhsOnly: 'true',
    expires: '01/31/27',
    organization: 'Lantern House',
    city: 'Albany',
    state: 'NY',
  };
  const outcome = readRosterRow('doj-representatives', cells, null);
  assert.ok(outcome.kind === 'taken');
  assert.equal(outcome.entry.name, 'Ana Luz Rivera');
  assert.equal(outcome.entry.isDhsOnly, true);
  assert.equal(outcome.entry.organization, 'Lantern House');
});

test('a last day that is over counts unless the renewal is pending', () => {
  const today = isoDate('2026-11-20');
  assert.equal(standingOf(taken({ expires: '11/19/26' }).entry, today), 'ended');
  assert.equal(standingOf(taken({ expires: '11/20/26' }).entry, today), 'good');
  assert.equal(standingOf(taken({ expires: '11/19/26', renewing: '1' }).entry, today), 'good');
  assert.equal(standingOf(taken({ status: 'Suspended' }).entry, today), 'not-good');
  assert.equal(standingOf(taken({ status: 'On leave' }).entry, today), 'unknown');
});

test('labels of the data portal and names of its fields are the same columns', () => {
  const { places, missing } = findColumns('ny-attorneys', ['First Name', 'last_name', ' STATUS ']);
  assert.deepEqual(missing, []);
  assert.equal(cellsOf('ny-attorneys', places, ['Ana', 'Rivera', 'Retired'])['last'], 'Rivera');
  assert.deepEqual(findColumns('ny-attorneys', ['First Name']).missing, ['last_name', 'status']);
  assert.deepEqual(findColumns('doj-organizations', ['organization_name']).missing, [
    'organization_status',
    'recognition_expiration',
    'city',
  ]);
});
