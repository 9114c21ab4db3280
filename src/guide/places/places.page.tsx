// Courts, Family Justice Centers and hospitals, borough by borough. These pages are kept, so they say hours and never "open".
import { placesOfKind, type PublicService, type ServiceKind, type ServiceNote } from '../../directory/index.ts';
import { Calls, type Content } from '../../ui/index.ts';
import { ServiceCard } from '../help-finder/service-card.tsx';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { PlaceLists } from './place-lists.tsx';

export const PLACE_PAGES = {
  courts: 'family-court',
  'justice-centers': 'family-justice-center',
  hospitals: 'hospital',
} as const satisfies Record<string, ServiceKind>;

export type PlacePage = keyof typeof PLACE_PAGES;

export function PlacesPage({ visit, page }: { visit: Visit; page: PlacePage }) {
  const { t, world } = visit;
  const kind = PLACE_PAGES[page];
  const saidAbove = notesOfAll(placesOfKind(world.places(), kind));
  return (
    <GuidePage
      visit={visit}
      title={t(`guide.places.${page}.title`)}
      path={`/places/${page}`}
      about={t(`guide.places.${page}.about`)}
    >
      <div class="flow">
        <h1>{t(`guide.places.${page}.heading`)}</h1>
        <p class="lede">{t(`guide.places.${page}.lede`)}</p>
        {saidAbove.map((note) => (
          <p>{t(`directory.service-notes.${note}`)}</p>
        ))}
        {ABOVE[page](visit)}
        {world.directory.boroughs.map(({ id, name }) => {
          const places = placesOfKind(world.places(), kind, id);
          return places.length === 0 ? null : (
            <section class="flow" aria-labelledby={`in-${id}`}>
              <h2 id={`in-${id}`}>
                <bdi>{name}</bdi>
              </h2>
              <div class={places.length > 1 ? 'pair' : undefined}>
                {places.map((service) => (
                  <ServiceCard visit={visit} service={service} saidAbove={saidAbove} />
                ))}
              </div>
            </section>
          );
        })}
        <h2>{t('guide.help-finder.lists')}</h2>
        <PlaceLists visit={visit} without={page} />
        <FeedbackForm visit={visit} path={`/places/${page}`} />
      </div>
    </GuidePage>
  );
}

/** What is so everywhere is said once, above the list. */
function notesOfAll([first, ...others]: readonly PublicService[]): readonly ServiceNote[] {
  return (first?.notes ?? []).filter((note) => others.every(({ notes }) => notes.includes(note)));
}

/** What to know before going to a place of this kind. */
const ABOVE: Readonly<Record<PlacePage, (visit: Visit) => Content>> = {
  courts: (visit) => <CourtWords visit={visit} />,
  'justice-centers': () => null,
  hospitals: ({ t }) => (
    <p>
      {t('guide.places.hospitals.exam')} {t('guide.places.hospitals.call')}
    </p>
  ),
};

function CourtWords({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const phones = placesOfKind(world.places(), 'family-court').flatMap((court) => court.phones);
  const citywide = phones.find(({ about }) => about === 'citywide-line');
  return (
    <>
      <p>{t('guide.places.courts.interpreter')}</p>
      {citywide && <Calls calls={[{ number: citywide.number, children: t('guide.places.courts.citywide') }]} />}
      <ul class="bare">
        {(['which', 'happens'] as const).map((name) => (
          <li>
            <a class="pad" href={at(visit, ORDER_ARTICLES[name])}>
              {t(`guide.places.courts.articles.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const ORDER_ARTICLES = { which: '/rights/orders-which-court', happens: '/rights/orders-what-happens' } as const;
