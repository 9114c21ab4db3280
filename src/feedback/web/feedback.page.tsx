// For inspectors and operators: how many said yes and no, by month, page and language, and what they wrote. Newest first,
// nothing withheld: no row is about a person.
import type { AppContext } from '../../platform/http/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { Actor } from '../../platform/values/actor.ts';
import { ALL_LANGUAGES, type Language } from '../../platform/values/language.ts';
import { DenseTable, StaffPage, type Site } from '../../ui/index.ts';
import type { FeedbackRead } from '../actions/read-feedback.ts';
import { WORDS_KEPT_MONTHS, type Month } from '../domain/feedback.ts';
import { partsOf } from '../domain/screen-words.ts';

export interface FeedbackPageProps {
  readonly c: AppContext;
  readonly actor: Actor;
  readonly site: Site;
  readonly read: FeedbackRead;
}

export function FeedbackPage({ c, actor, site, read }: FeedbackPageProps) {
  const { t, formToken } = c.var;
  const at = (path: string) => `/${t.language}${path}`;
  const months = [...new Set([...read.counts, ...read.words].map(({ month }) => month))].toSorted().toReversed();
  return (
    <StaffPage
      t={t}
      title={t('feedback.staff.title')}
      nav={[
        { href: at('/figures'), label: t('feedback.staff.figures') },
        { href: at('/feedback'), label: t('feedback.staff.title'), current: true },
      ]}
      navLabel={t('feedback.staff.menu')}
      person={{ name: actor.name, line: `${actor.title}, ${actor.organisationName}` }}
      csrf={formToken}
      demonstration={site.demonstration}
      assets={site.assets}
      signOutHref={at('/sign-out')}
    >
      <div class="flow">
        <h1>{t('feedback.staff.title')}</h1>
        <p class="measure">{t('feedback.staff.intro', { months: WORDS_KEPT_MONTHS })}</p>
        {months.length === 0 && <p>{t('feedback.staff.none')}</p>}
        {months.map((month) => (
          <MonthPart t={t} month={month} read={read} />
        ))}
      </div>
    </StaffPage>
  );
}

function MonthPart({ t, month, read }: { t: Translate; month: Month; read: FeedbackRead }) {
  const words = read.words.filter((row) => row.month === month);
  const id = `month-${month}`;
  return (
    <section class="flow" aria-labelledby={id}>
      <h2 id={id}>
        <bdi class="num">{month}</bdi>
      </h2>
      <DenseTable
        caption={`${t('feedback.staff.title')} ${month}`}
        columns={[
          { key: 'page', label: t('feedback.staff.page'), card: 'title' },
          { key: 'language', label: t('feedback.staff.language') },
          { key: 'yes', label: t('guide.feedback.yes'), numeric: true },
          { key: 'no', label: t('guide.feedback.no'), numeric: true },
        ]}
        rows={read.counts
          .filter((row) => row.month === month)
          .map(({ path, language, yes, no }) => ({
            cells: {
              page: <PageLink t={t} path={path} language={language} />,
              language: languageName(language),
              yes: t.number(yes),
              no: t.number(no),
            },
          }))}
      />
      <h3>{t('feedback.staff.words')}</h3>
      {words.length === 0 ? <p>{t('feedback.staff.noWords')}</p> : <WordList t={t} words={words} />}
    </section>
  );
}

function WordList({ t, words }: { t: Translate; words: FeedbackRead['words'] }) {
  return (
    <ul class="flow">
      {words.map((row) => (
        <li>
          <PageLink t={t} path={row.path} language={row.language} /> (
          {row.isHelpful ? t('guide.feedback.yes') : t('guide.feedback.no')})
          <br />
          <span dir="auto" lang={row.language}>
            {partsOf(row.words).map((part) =>
              part.kind === 'words' ? part.text : <em>[{t(`feedback.removed.${part.what}`)}]</em>,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PageLink({ t, path, language }: { t: Translate; path: string; language: Language }) {
  return (
    <a href={`/${language}${path}`} dir="ltr">
      {path === '' ? t('feedback.staff.firstPage') : path}
    </a>
  );
}

function languageName(language: Language): string {
  return ALL_LANGUAGES.find(({ code }) => code === language)?.endonym ?? language;
}
