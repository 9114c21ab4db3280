// What agencies do with requests, in numbers that name nobody. Small numbers are withheld, and it is said why.
import type { Translate } from '../../platform/i18n/index.ts';
import { BarChart, Crumbs, KeyFigures, SitePage, type Content, type Site } from '../../ui/index.ts';
import type { AgencyFigures, PeriodFigures, PublicFigures } from '../actions/read-public-figures.ts';
import { SMALL, type PublishedCount } from '../domain/suppression.ts';

interface ShellProps {
  readonly t: Translate;
  readonly site: Site;
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly children: Content;
}

function Shell({ t, site, path, title, about, children }: ShellProps) {
  return (
    <SitePage t={t} title={title} path={path} about={about} site={site} withStaffParts>
      <div class="flow doc">{children}</div>
    </SitePage>
  );
}

const COLUMNS = ['received', 'certified', 'denied', 'withdrawn', 'pending'] as const;

export function FiguresPage({ t, site, figures }: { t: Translate; site: Site; figures: PublicFigures }) {
  return (
    <Shell t={t} site={site} path="/figures" title={t('transparency.title')} about={t('transparency.about')}>
      <h1>{t('transparency.heading')}</h1>
      <p class="lede">{t('transparency.intro')}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={t('transparency.table')}>
        <table class="fig">
          <caption>{t('transparency.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('transparency.agency')}</th>
              {COLUMNS.map((column) => (
                <th scope="col" class="n">
                  {t(`transparency.column.${column}`)}
                </th>
              ))}
              <th scope="col" class="n">
                {t('transparency.column.median')}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.agencies.map(({ agencyId, agencyName, all }) => (
              <tr>
                <th scope="row">
                  <a href={`/${t.language}/figures/${agencyId}`}>{agencyName}</a>
                </th>
                <PeriodCells t={t} period={all} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Notes t={t} site={site} refreshedAt={figures.refreshedAt} />
    </Shell>
  );
}

interface AgencyPageProps {
  readonly t: Translate;
  readonly site: Site;
  readonly agency: AgencyFigures;
  readonly refreshedAt: Date | null;
}

export function AgencyPage({ t, site, agency, refreshedAt }: AgencyPageProps) {
  const { all } = agency;
  return (
    <Shell
      t={t}
      site={site}
      path={`/figures/${agency.agencyId}`}
      title={t('transparency.title')}
      about={t('transparency.aboutAgency', { agency: agency.agencyName })}
    >
      <Crumbs
        label={t('transparency.crumbs')}
        links={[{ href: `/${t.language}/figures`, label: t('transparency.title') }]}
        here={agency.agencyName}
      />
      <h1>{agency.agencyName}</h1>
      <KeyFigures
        figures={[
          ...COLUMNS.map((column) => ({ name: t(`transparency.column.${column}`), figure: t.number(all[column]) })),
          { name: t('transparency.column.median'), figure: medianWords(t, all.medianDays) },
        ]}
      />
      <YearChart t={t} years={agency.years} />
      <Denials t={t} agency={agency} />
      <Notes t={t} site={site} refreshedAt={refreshedAt} />
    </Shell>
  );
}

function YearChart({ t, years }: { t: Translate; years: readonly PeriodFigures[] }) {
  if (years.length === 0) return null;
  return (
    <>
      <BarChart
        id="received-by-year"
        title={t('transparency.receivedByYear')}
        bars={[...years].reverse().map(({ year, received }) => ({
          label: String(year ?? ''),
          value: received,
          shown: t.number(received),
        }))}
        headings={{ label: t('transparency.year'), value: t('transparency.column.received') }}
        dir={t.dir}
      />
      <h2>{t('transparency.byYear')}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={t('transparency.byYear')}>
        <table class="fig">
          <caption class="vh">{t('transparency.byYear')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('transparency.year')}</th>
              {COLUMNS.map((column) => (
                <th scope="col" class="n">
                  {t(`transparency.column.${column}`)}
                </th>
              ))}
              <th scope="col" class="n">
                {t('transparency.column.median')}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((period) => (
              <tr>
                <th scope="row">{String(period.year ?? '')}</th>
                <PeriodCells t={t} period={period} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function PeriodCells({ t, period }: { t: Translate; period: PeriodFigures }) {
  return (
    <>
      {COLUMNS.map((column) => (
        <td class="n">{t.number(period[column])}</td>
      ))}
      <td class="n">{medianWords(t, period.medianDays)}</td>
    </>
  );
}

function Denials({ t, agency }: { t: Translate; agency: AgencyFigures }) {
  return (
    <section class="flow" aria-labelledby="denials">
      <h2 id="denials">{t('transparency.denials')}</h2>
      <p class="measure">{t('transparency.denialsIntro')}</p>
      <table class="fig measure">
        <caption class="vh">{t('transparency.denials')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('transparency.criterion')}</th>
            <th scope="col" class="n">
              {t('transparency.column.denied')}
            </th>
          </tr>
        </thead>
        <tbody>
          {agency.deniedBy.map(({ criterion, count }) => (
            <tr>
              <th scope="row">{t(`certification.criterion.${criterion}`)}</th>
              <td class="n">{countWords(t, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function countWords(t: Translate, count: PublishedCount): Content {
  if (count.kind === 'number') return t.number(count.value);
  const words =
    count.kind === 'few' ? t('transparency.few', { small: SMALL }) : t('transparency.many', { small: SMALL });
  return <span class="hid">{words}</span>;
}

function medianWords(t: Translate, median: PublishedCount | null): string {
  if (median === null) return t('transparency.noAnswer');
  if (median.kind !== 'number') return t('transparency.notShown');
  return t('transparency.days', { days: median.value }).replaceAll(' ', '\u00a0'); // a number and its unit stay together
}

function Notes({ t, site, refreshedAt }: { t: Translate; site: Site; refreshedAt: Date | null }) {
  return (
    <section class="flow measure" aria-labelledby="how">
      <h2 id="how">{t('transparency.how')}</h2>
      <p>{t('transparency.howText')}</p>
      <p>{t('transparency.withheld', { small: SMALL })}</p>
      {refreshedAt && (
        <p class="small soft">{t('transparency.refreshed', { at: t.dateTime(refreshedAt, site.timeZone) })}</p>
      )}
    </section>
  );
}
