// An article: the short version, its parts, each statement with its source in the margin, what changed, when it was reviewed,
// what to read next, whom to call.
import { raw } from 'hono/html';
import { Calls, InLanguage, Note, originalIn, Source } from '../../ui/index.ts';
import { fillLine, fillMarkup } from '../articles/fill.ts';
import type { ArticleSource } from '../articles/front-matter.ts';
import { newerLawSince } from '../articles/newer-law.ts';
import { readArticle, type Article, type ArticleBlock } from '../articles/read-article.ts';
import { FeedbackForm } from '../feedback/feedback-form.tsx';
import { sayDay, saySureness } from '../say.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { callsOf } from './home.page.tsx';

export interface ArticlePageProps {
  visit: Visit;
  article: Article;
  path: string;
}

export function ArticlePage({ visit, article, path }: ArticlePageProps) {
  const { t } = visit;
  const english = article.translation === 'machine' ? path : undefined;
  return (
    <GuidePage visit={visit} title={article.title} about={article.summary} path={path}>
      <article class="flow doc">
        <h1 {...languageOf(visit, article)}>{article.heading}</h1>
        {article.language !== t.language && <Note kind="plain">{t('guide.rights.notTranslated')}</Note>}
        <NewerLaw visit={visit} article={article} />
        {article.short.length > 0 && (
          <Note id="short" title={t('guide.rights.short')}>
            <ul {...languageOf(visit, article)}>
              {article.short.map((line) => (
                <li>{raw(fillLine(visit, line))}</li>
              ))}
            </ul>
          </Note>
        )}
        {article.headings.length > 3 && <Contents visit={visit} article={article} />}
        <div class="flow" {...languageOf(visit, article)}>
          {article.blocks.map((block) => (
            <Block visit={visit} block={block} english={english} />
          ))}
        </div>
        <Changes visit={visit} article={article} english={english} />
        <Reviewed visit={visit} article={article} />
        <Related visit={visit} article={article} />
        <Calls calls={callsOf(visit, article.calls)} />
        <FeedbackForm visit={visit} path={path} />
      </article>
    </GuidePage>
  );
}

/** Said only where it differs from the page: a language of its own also brings a font of its own. */
function languageOf({ t }: Visit, { language }: Article): { lang?: string; dir?: 'ltr' } {
  return language === t.language ? {} : { lang: language, dir: 'ltr' };
}

/** A rule that the text states has a newer version: said at once, so that nobody relies on the old one meanwhile. */
function NewerLaw({ visit, article }: { visit: Visit; article: Article }) {
  const { t, world } = visit;
  const since = newerLawSince(article.rules, world.law.book.rules);
  if (since === null) return null;
  const isComing = since > world.today();
  return (
    <Note>{t(isComing ? 'guide.rights.lawWillChange' : 'guide.rights.lawChanged', { date: sayDay(t, since) })}</Note>
  );
}

function Contents({ visit, article }: { visit: Visit; article: Article }) {
  return (
    <nav aria-labelledby="on" class="noprint">
      <p class="label" id="on">
        {visit.t('guide.rights.onThisPage')}
      </p>
      <ul class="bare row" {...languageOf(visit, article)}>
        {article.headings.map(({ id, text }) => (
          <li>
            <a class="pad" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface BlockProps {
  visit: Visit;
  block: ArticleBlock;
  /** As in Claimed. */
  english?: string | undefined;
}

/** The markup comes from our own Markdown files, whose renderer lets no raw HTML through. */
function Block({ visit, block, english }: BlockProps) {
  const filled = raw(fillMarkup(visit, block.html));
  if (block.kind === 'claim')
    return (
      <Claimed visit={visit} id={block.id} sources={block.sources} english={english && `${english}#${block.id}`}>
        {filled}
      </Claimed>
    );
  return block.html.startsWith('<h2') ? <>{filled}</> : <div class="measure">{filled}</div>;
}

interface ClaimedProps {
  visit: Visit;
  id?: string;
  sources: readonly ArticleSource[];
  /** Path after the language, of the same statement in English; given when no person has read the translation. */
  english?: string | undefined;
  children: unknown;
}

function Claimed({ visit, id, sources, english, children }: ClaimedProps) {
  return (
    <div class="claim" id={id}>
      <div class="flow">{children}</div>
      <div>
        {sources.map((source, index) => (
          <Source title={source.title} href={source.url} {...saySureness(visit.t, source)}>
            {english && index === sources.length - 1 && <InEnglish visit={visit} path={english} />}
          </Source>
        ))}
      </div>
    </div>
  );
}

/** A translation by machine, even in a language that a person has otherwise read. */
function InEnglish({ visit, path }: { visit: Visit; path: string }) {
  const english = originalIn(visit.world.site.languages);
  return english === undefined ? null : <InLanguage language={english} path={path} />;
}

function Changes({ visit, article, english }: { visit: Visit; article: Article; english?: string | undefined }) {
  if (article.changes.length === 0) return null;
  return (
    <>
      <h2 id="changes">{visit.t('guide.rights.changes')}</h2>
      {article.changes.map(({ on, what, sources }) => (
        <Claimed visit={visit} sources={sources} english={english && `${english}#changes`}>
          <p>
            <b>{visit.t.date(on)}</b>
          </p>
          <p {...languageOf(visit, article)}>{what}</p>
        </Claimed>
      ))}
    </>
  );
}

function Reviewed({ visit, article }: { visit: Visit; article: Article }) {
  const { t, world } = visit;
  const next = t.date(article.nextReview);
  if (world.today() > article.nextReview) return <Note>{t('guide.rights.overdue', { next })}</Note>;
  return <p class="small soft">{t('guide.rights.reviewed', { date: t.date(article.reviewed), next })}</p>;
}

function Related({ visit, article }: { visit: Visit; article: Article }) {
  const { t, world } = visit;
  const found = article.related.flatMap((slug) => {
    const other = readArticle(world.content, t.language, `rights/${slug}`, world.law.citation);
    return other === null ? [] : [{ slug, other }];
  });
  if (found.length === 0) return null;
  return (
    <nav aria-labelledby="next" class="noprint">
      <h2 id="next">{t('guide.rights.readNext')}</h2>
      <ul class="bare">
        {found.map(({ slug, other }) => (
          <li>
            <a class="pad" href={at(visit, `/rights/${slug}`)} {...languageOf(visit, other)}>
              {other.heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
