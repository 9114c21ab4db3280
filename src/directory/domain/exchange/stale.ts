// Services that nobody has checked for long, and what to call.
import { dayNumber, daysBetween, isoDate, parseIsoDate, type IsoDate } from '../../../platform/values/iso-date.ts';
import type { Linked } from './nest.ts';
import type { ShownRow } from './records.ts';

export interface StaleRecord {
  readonly id: string;
  readonly organization: string;
  readonly service: string;
  /** Null when no source and no call has a date. */
  readonly checkedOn: IsoDate | null;
  readonly days: number | null;
  /** What to call. */
  readonly phones: readonly string[];
}

/** Services last checked more than `days` ago, oldest first; those of which no date is known before all. */
export function staleServices(linked: Linked, today: IsoDate, days: number): readonly StaleRecord[] {
  const all = [...linked.records.services.values()].filter(({ fields }) => fields['status'] === 'active');
  return all
    .map((service) => staleRecord(linked, service, today))
    .filter((record) => record.days === null || record.days > days)
    .toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function staleRecord(linked: Linked, service: ShownRow, today: IsoDate): StaleRecord {
  const checkedOn = checkedDay(service);
  return {
    id: service.id,
    organization: String(
      linked.records.organizations.get(String(service.fields['organization_id']))?.fields['name'] ?? '',
    ),
    service: String(service.fields['name']),
    checkedOn,
    days: checkedOn === null ? null : daysBetween(checkedOn, today),
    phones: phonesOf(linked, service),
  };
}

/** The newest of: somebody called, the source spoke, the record says so itself. A month or a year counts from its first day. */
function checkedDay({ marks, fields }: ShownRow): IsoDate | null {
  const said = fields['assured_date'];
  const days = [marks.verifiedOn, marks.seen, typeof said === 'string' ? said : undefined].flatMap((text) => {
    const day = text === undefined ? null : parseIsoDate(`${text}-01-01`.slice(0, 10));
    return day === null ? [] : [dayNumber(day)];
  });
  return days.length === 0 ? null : isoDate(new Date(Math.max(...days) * 86_400_000).toISOString().slice(0, 10));
}

function phonesOf({ of }: Linked, { id, fields }: ShownRow): readonly string[] {
  const there = of('service_at_location', 'service_id', id).flatMap((row) => [
    ...of('phones', 'service_at_location_id', row.id),
    ...of('phones', 'location_id', String(row.fields['location_id'])),
  ]);
  const own = of('phones', 'service_id', id);
  const organization = of('phones', 'organization_id', String(fields['organization_id']));
  const phones = own.length > 0 ? own : there.length > 0 ? there : organization;
  return [...new Set(phones.map((phone) => String(phone.fields['number'])))];
}
