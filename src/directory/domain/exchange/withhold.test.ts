// Which places are confidential, and what is still told of them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { afterImport } from '../../testing/in-memory.ts';
import { ids, packageFiles, SECRETS, TABLES } from '../../testing/records.ts';
import { linkRecords } from './nest.ts';
import { shownRecords } from './records.ts';
import { hiddenLocations, publicRecords } from './withhold.ts';

const withoutMark = TABLES['locations.csv']?.replace(/,x_confidential$/m, '').replace(/,(yes)?$/gm, '') ?? '';

function told(changes: Readonly<Record<string, string | null>> = {}) {
  const shown = shownRecords(afterImport(packageFiles(changes)).stored);
  return { hidden: [...hiddenLocations(shown)], records: publicRecords(shown) };
}

/** All values of all records, as a reader could find them. */
function everything({ records }: ReturnType<typeof told>): string {
  return Object.values(records)
    .flatMap((table) => [...table.values()].map(({ fields }) => JSON.stringify(fields)))
    .join('\n');
}

describe('a place is confidential', () => {
  const only = [ids.shelterPlace];
  test('by its own mark', () => assert.deepEqual(told().hidden, only));

  test('by the mark of a service there, or of its organization', () => {
    const services = TABLES['services.csv']?.replace(
      'interpretation_services',
      'interpretation_services,x_confidential',
    );
    const marked =
      services
        ?.replace('many languages",active,https://harbor.example/advice,by telephone', 'many languages",active,,,')
        .replace('families,active,,', 'families,active,,,yes') ?? '';
    assert.deepEqual(told({ 'locations.csv': withoutMark, 'services.csv': marked }).hidden, only);
    const organizations = `id,name,description,x_confidential\n${ids.office},A,B,\n${ids.shelter},C,D,yes\n`;
    assert.deepEqual(told({ 'locations.csv': withoutMark, 'organizations.csv': organizations }).hidden, only);
  });

  test('when any other record has the same street, however it is written', () => {
    const copy = '33333333-0000-4000-8000-000000000003';
    const locations = `${TABLES['locations.csv'] ?? ''}${copy},physical,,Community house,,40.70717,-73.90717,\n`;
    const address = `55555555-0000-4000-8000-000000000003,${copy},"12-34 QUILL ST., Apt 2",Harbor,NY,11999,US,physical\n`;
    const both = told({ 'locations.csv': locations, 'addresses.csv': `${TABLES['addresses.csv'] ?? ''}${address}` });
    assert.deepEqual(both.hidden.toSorted(), [ids.shelterPlace, copy]);
    for (const secret of SECRETS) assert.ok(!everything(both).includes(secret), secret);
  });

  test('but not because a street begins alike', () => {
    const at = (shelter: string, office: string) => {
      const addresses = TABLES['addresses.csv']
        ?.replace('12-34 Quill Street', shelter)
        .replace('1 Dock Street', office);
      return told({ 'addresses.csv': addresses?.replace('11201', '11999') ?? '' }).hidden.length;
    };
    assert.equal(at('100 West 10th Street', '100 West 11th Street'), 1);
    assert.equal(at('100 West 10th Street', '100 W. 10th St'), 2);
    assert.equal(at('5 Avenue B', '5 Avenue C'), 1);
    assert.equal(at('12 Elm Street', '12 Elmhurst Avenue'), 1);
  });

  test('and no other: what nobody marked is told whole', () => {
    const open = told({ 'locations.csv': withoutMark });
    assert.deepEqual(open.hidden, []);
    assert.equal(open.records.addresses.size, 2);
  });
});

test('of a confidential place its telephone and its service are told, and that it is confidential', () => {
  const { records } = told();
  const linked = linkRecords(records);
  assert.equal(linked.of('phones', 'service_id', ids.beds)[0]?.fields['number'], '718-555-0101');
  assert.equal(records.locations.get(ids.shelterPlace)?.marks.confidential, true);
  assert.deepEqual(Object.keys(records.locations.get(ids.shelterPlace)?.fields ?? {}), [
    'location_type',
    'organization_id',
    'name',
  ]);
  assert.equal(records.locations.get(ids.shelterPlace)?.fields['name'], 'withheld');
});

test('a ZIP code is a secret of what hangs on the place only: others there keep theirs', () => {
  const near = TABLES['addresses.csv']?.replace('11201', '11999') ?? '';
  const { records } = told({ 'addresses.csv': near });
  assert.equal(records.addresses.get(ids.officeAddress)?.fields['postal_code'], '11999');
  assert.equal(records.services.get(ids.beds)?.fields['description'], 'withheld');
});
