// All station houses of one borough: for whoever has no ZIP code at hand, and no script.
import type { Borough } from '../../directory/index.ts';
import { Calls } from '../../ui/index.ts';
import { callsOf } from '../pages/home.page.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { PrecinctCard } from './precinct-card.tsx';
import { PrecinctFoot } from './precinct.page.tsx';

export function BoroughPrecinctsPage({ visit, borough }: { visit: Visit; borough: Borough }) {
  const { t, world } = visit;
  const words = { borough: borough.name };
  return (
    <GuidePage
      visit={visit}
      title={t('guide.precinct.boroughTitle', words)}
      path={`/precinct/${borough.id}`}
      about={t('guide.precinct.boroughAbout', words)}
    >
      <div class="flow">
        <h1>{t('guide.precinct.inBorough', words)}</h1>
        <p>
          <b>{t('guide.precinct.first')}</b>
        </p>
        <Calls calls={callsOf(visit, ['emergency', 'city'])} />
        <p>
          <a class="pad" href={at(visit, '/precinct')}>
            {t('guide.precinct.heading')}
          </a>
        </p>
        <div class="pair">
          {world
            .places()
            .precincts.filter((precinct) => precinct.borough === borough.id)
            .map((precinct) => (
              <PrecinctCard visit={visit} precinct={precinct} level={2} />
            ))}
        </div>
        <PrecinctFoot visit={visit} />
      </div>
    </GuidePage>
  );
}
