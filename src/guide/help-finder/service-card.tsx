// One place or telephone line: what it is, whether it is open, in which languages, where, how to reach it, when checked.
import type { OpenState, PublicPhone, PublicService, ServiceNote } from '../../directory/index.ts';
import { languageFacts } from '../../platform/values/language.ts';
import { Chip, Icon, Place, type Content } from '../../ui/index.ts';
import { textLink } from '../pages/calls.tsx';
import { sayDay } from '../say.ts';
import type { Visit } from '../world.ts';
import { sayHours } from './say-hours.ts';
import { sayLanguages } from './say-languages.ts';

export interface ServiceCardProps {
  visit: Visit;
  service: PublicService;
  /** Open, closed, holiday: on a page made for this moment. Absent on a page that is kept, where it would grow old. */
  open?: OpenState | undefined;
  /** Distance from the ZIP area that was asked for; null when it has none. */
  miles?: number | null | undefined;
  /** The language that was asked for: it is named first. */
  language?: string | undefined;
  /** Notes that the page itself says once, for all its places. Then it also says once what they do. */
  saidAbove?: readonly ServiceNote[] | undefined;
}

export function ServiceCard(props: ServiceCardProps) {
  const { visit, service, language, saidAbove } = props;
  const { t } = visit;
  const [first, ...others] = service.phones.filter(({ kind }) => kind === 'voice');
  return (
    <Place
      id={`s-${service.id}`}
      name={<bdi>{service.organization}</bdi>}
      line={saidAbove === undefined ? whatItDoes(visit, service) : undefined}
      chips={<Chips {...props} />}
      languages={{ label: t('guide.help-finder.speaks'), text: sayLanguages(t, service, language) }}
      address={address(visit, service)}
      privateAddress={service.isConfidential ? privateWords(visit, service) : undefined}
      point={service.place?.point}
      isPointRough={service.place?.pointIs !== 'exact'}
      call={first && { number: first.number, children: <AboutPhone visit={visit} phone={first} /> }}
      checked={<Checked visit={visit} service={service} />}
    >
      <Hours visit={visit} service={service} />
      <Facts visit={visit} service={service} others={others} saidAbove={saidAbove ?? []} />
    </Place>
  );
}

function whatItDoes({ t }: Visit, { nameKey, name }: PublicService): Content {
  const own = nameKey === undefined ? null : t.maybe(nameKey);
  return own ?? <bdi lang="en">{name}</bdi>;
}

function Chips({ visit, service, open, miles }: ServiceCardProps) {
  const { t } = visit;
  const isAlways = service.schedule === 'always';
  return (
    <>
      {isAlways && (
        <Chip kind="yes" icon="clock">
          {t('guide.help-finder.open.always')}
        </Chip>
      )}
      {!isAlways && open !== undefined && (
        <Chip kind={OPEN_KIND[open]} icon="clock">
          {t(`guide.help-finder.open.${open}`)}
        </Chip>
      )}
      {!isAlways && open === undefined && service.schedule === null && (
        <Chip kind="half" icon="clock">
          {t('guide.help-finder.open.not-checked')}
        </Chip>
      )}
      {miles !== undefined && miles !== null && (
        <span data-miles>
          <Chip icon="pin">{sayMiles(visit, miles)}</Chip>
        </span>
      )}
      {service.place === undefined && !service.isConfidential && (
        <Chip icon="phone">{t('guide.help-finder.byPhone')}</Chip>
      )}
      {service.fee !== null && <Chip>{t(`guide.help-finder.fee.${service.fee}`)}</Chip>}
    </>
  );
}

const OPEN_KIND = { open: 'yes', closed: 'plain', holiday: 'half', 'not-checked': 'half' } as const;

/** From the middle of a ZIP area, so always "about". One decimal in every language, which needs no plural. */
export function sayMiles({ t }: Visit, miles: number): string {
  const format = new Intl.NumberFormat(languageFacts(t.language).intl, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return t('guide.help-finder.milesAbout', { miles: format.format(miles) });
}

/** Without a ZIP code the borough tells which of the city's streets of that name it is. */
function address({ world }: Visit, { place }: PublicService): Content {
  if (place === undefined) return undefined;
  const area = place.zip ?? world.directory.boroughs.find(({ id }) => id === place.borough)?.name;
  return <bdi lang="en">{area === undefined ? place.address : `${place.address}, ${area}`}</bdi>;
}

/** Nothing finer than the borough. */
function privateWords({ t, world }: Visit, { boroughs }: PublicService): string {
  if (boroughs === 'city') return t('guide.help-finder.private');
  const names = world.directory.boroughs.filter(({ id }) => boroughs.includes(id)).map(({ name }) => name);
  return names.length === 0
    ? t('guide.help-finder.private')
    : t('guide.help-finder.privateIn', { area: t.list(names) });
}

function Hours({ visit: { t }, service }: { visit: Visit; service: PublicService }) {
  if (service.schedule === 'always') return null; // the chip has said it
  const hours = sayHours(t, service.schedule);
  return hours === null ? null : (
    <p class="line">
      <Icon name="clock" />
      <span>{hours}</span>
    </p>
  );
}

interface FactsProps {
  visit: Visit;
  service: PublicService;
  others: readonly PublicPhone[];
  saidAbove: readonly ServiceNote[];
}

/** How to come, what it costs, what to know before, and further numbers: short lines, only what is known. */
function Facts({ visit, service, others, saidAbove }: FactsProps) {
  const { t } = visit;
  const isPlace = service.place !== undefined;
  const lines: readonly Content[] = [
    isPlace && service.walkIn === true ? t('guide.help-finder.walkIn') : null,
    isPlace && service.walkIn === false && service.arrange === null ? t('guide.help-finder.arrange.call-first') : null,
    service.arrange === null || service.isConfidential ? null : t(`guide.help-finder.arrange.${service.arrange}`),
    service.feeText === undefined ? null : t('guide.help-finder.feeText', { text: service.feeText }),
    ...service.notes.filter((note) => !saidAbove.includes(note)).map((note) => t(`directory.service-notes.${note}`)),
    ...others.map((phone) => <OtherPhone visit={visit} phone={phone} />),
    ...service.phones.filter(({ kind }) => kind === 'text').map((phone) => textLink(visit, { text: phone })),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : (
    <ul class="small">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function AboutPhone({ visit: { t }, phone }: { visit: Visit; phone: PublicPhone }) {
  const about = phone.about === undefined ? null : t(`directory.phone-abouts.${phone.about}`);
  const words = [about, phone.extension && t('guide.help-finder.extension', { number: phone.extension })];
  return <>{words.filter(Boolean).join('. ')}</>;
}

function OtherPhone({ visit, phone }: { visit: Visit; phone: PublicPhone }) {
  const borough = visit.world.directory.boroughs.find(({ id }) => id === phone.borough);
  return (
    <>
      <a class="num" href={`tel:+1-${phone.number}`}>
        {phone.number}
      </a>{' '}
      {borough && <bdi lang="en">{borough.name} </bdi>}
      {phone.about === undefined && phone.extension === undefined && borough === undefined ? (
        visit.t('guide.help-finder.otherNumber')
      ) : (
        <AboutPhone visit={visit} phone={phone} />
      )}
    </>
  );
}

export function Checked({
  visit: { t },
  service,
}: {
  visit: Visit;
  service: Pick<PublicService, 'seen' | 'confidence'>;
}) {
  const { seen, confidence } = service;
  return (
    <p class="src">
      {seen === undefined ? (
        <span class="unread">{t('directory.unchecked')}</span>
      ) : (
        t('directory.checked', { date: sayDay(t, seen) })
      )}
      {confidence === 'page' && <span class="unread"> ({t('directory.one-source')})</span>}
    </p>
  );
}
