// Groups that the Justice Department recognises, state by state, and the other ways to find a lawyer.
import { Calls, LinkButton, Note } from '../../ui/index.ts';
import type { RecognizedInState, RecognizedStates } from '../actions/recognized-by-state.ts';
import { WAYS_TO_FIND } from '../domain/provider-rules.ts';
import type { InstalledRoster, RosterEntry } from '../domain/roster.ts';
import { Exception } from './check-helper-answer.tsx';
import { WebAddresses } from './cited.tsx';
import { HelperPage, Lines } from './helper-page.tsx';
import type { HelperVisit } from './helper-world.ts';
import { localDay } from './local-day.ts';

export function LawyersPage({ visit, recognized }: { visit: HelperVisit; recognized: RecognizedStates }) {
  const { t } = visit;
  const { roster, states } = recognized;
  return (
    <HelperPage visit={visit} title={t('lawyers.title')} path="/lawyers" about={t('lawyers.about')}>
      <h1>{t('lawyers.title')}</h1>
      <p class="lede">{t('lawyers.lede')}</p>
      {roster === null ? (
        <Note>
          <p>{t('lawyers.noRoster')}</p>
        </Note>
      ) : (
        <section class="flow" aria-labelledby="states">
          <h2 id="states">{t('lawyers.states')}</h2>
          <p>{listWords(visit, roster)}</p>
          <ul class="bare row">
            {states.map(({ state, count }) => (
              <li>
                <a class="pad" href={`/${t.language}/lawyers/${state}`}>
                  {stateName(visit, state)}
                </a>{' '}
                <span class="small soft">{t('lawyers.count', { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ways visit={visit} />
      <InTheCity visit={visit} />
    </HelperPage>
  );
}

export interface StatePageProps {
  visit: HelperVisit;
  state: string;
  recognized: RecognizedInState;
}

export function StatePage({ visit, state, recognized: { roster, entries } }: StatePageProps) {
  const { t } = visit;
  const name = stateName(visit, state);
  return (
    <HelperPage visit={visit} title={t('lawyers.title')} path={`/lawyers/${state}`} about={t('lawyers.about')}>
      <h1>{t('lawyers.inState', { state: name })}</h1>
      <p>
        <a class="pad" href={`/${t.language}/lawyers`}>
          {t('lawyers.back')}
        </a>
      </p>
      <p>{roster === null ? t('lawyers.noRoster') : listWords(visit, roster)}</p>
      {roster !== null && entries.length === 0 && <p>{t('lawyers.none', { state: name })}</p>}
      {byCity(entries).map(([city, groups]) => (
        <section class="flow">
          <h2>{city === '' ? t('lawyers.noCity') : <bdi lang="en">{city}</bdi>}</h2>
          <ul class="bare flow">
            {groups.map((entry) => (
              <GroupLine visit={visit} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <Ways visit={visit} />
    </HelperPage>
  );
}

function GroupLine({ visit, entry }: { visit: HelperVisit; entry: RosterEntry }) {
  return (
    <li>
      <bdi lang="en">{entry.name}</bdi> <Exception visit={visit} entry={entry} />
      {entry.phone !== null && (
        <>
          <br />
          <a class="num pad" href={`tel:+1${entry.phone.replace(/\D/g, '')}`}>
            {entry.phone}
          </a>
        </>
      )}
    </li>
  );
}

function byCity(entries: readonly RosterEntry[]): readonly (readonly [string, readonly RosterEntry[]])[] {
  const cities = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const city = entry.city ?? '';
    cities.set(city, [...(cities.get(city) ?? []), entry]);
  }
  return [...cities];
}

function Ways({ visit }: { visit: HelperVisit }) {
  const { t } = visit;
  return (
    <section class="flow" aria-labelledby="ways">
      <h2 id="ways">{t('lawyers.ways')}</h2>
      <WebAddresses visit={visit} ids={WAYS_TO_FIND} />
      <p>
        <LinkButton kind="quiet" href={`/${t.language}/check-helper`}>
          {t('lawyers.check')}
        </LinkButton>
      </p>
    </section>
  );
}

function InTheCity({ visit }: { visit: HelperVisit }) {
  const { t, world } = visit;
  const services = world.places().services.filter(({ needs }) => needs.includes('legal'));
  const calls = services.flatMap(({ organization, phones }) => {
    const number = phones.find(({ kind }) => kind === 'voice')?.number;
    return number === undefined ? [] : [{ number, children: <bdi lang="en">{organization}</bdi> }];
  });
  return (
    <section class="flow" aria-labelledby="city">
      <h2 id="city">{t('lawyers.city')}</h2>
      <Lines visit={visit} topics={['immigration-lawyer']} />
      {calls.length > 0 && (
        <details>
          <summary>{t('lawyers.cityServices')}</summary>
          <Calls calls={calls} />
        </details>
      )}
      <p>
        <a class="pad" href={`/${t.language}/help-finder`}>
          {t('lawyers.allHelp')}
        </a>
      </p>
    </section>
  );
}

function listWords({ t, world }: HelperVisit, { asOf, importedAt }: InstalledRoster): string {
  if (asOf !== null) return t('lawyers.listOf', { date: t.date(asOf) });
  return t('lawyers.listUndated', { date: t.date(localDay({ at: importedAt, timeZone: world.site.timeZone })) });
}

/** In the language of the page; the letters themselves for a code that we do not know. */
export function stateName({ t }: HelperVisit, state: string): string {
  return t.maybe(`lawyers.state.${state}`) ?? state;
}
