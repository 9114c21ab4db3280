// An article: the short version, its parts, each statement with its source in the margin, when it was reviewed.
import { raw } from 'hono/html';
import { Calls, Note, Source } from '../../ui/index.ts';
import type { Article, ArticleBlock, ArticleSource } from '../articles/read-article.ts';
import { saySureness } from '../say.ts';
import { GuidePage } from '../shell.tsx';
import type { Visit } from '../world.ts';
import { callsOf } from './home.page.tsx';

export interface ArticlePageProps {
  visit: Visit;
  article: Article;
  path: string;
}

export function ArticlePage({ visit, article, path }: ArticlePageProps) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={article.title} path={path} about={article.summary}>
      <article class="flow doc">
        <h1 {...languageOf(visit, article)}>{article.heading}</h1>
        {article.language !== t.language && <Note kind="plain">{t('guide.rights.notTranslated')}</Note>}
        {article.short.length > 0 && (
          <Note id="short" title={t('guide.rights.short')}>
            <ul>
              {article.short.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </Note>
        )}
        {article.headings.length > 3 && <Contents visit={visit} article={article} />}
        <div class="flow" {...languageOf(visit, article)}>
          {article.blocks.map((block) => (
            <Block visit={visit} block={block} />
          ))}
        </div>
        <Reviewed visit={visit} article={article} />
        <Calls calls={callsOf(visit, ['city-lawyers'])} />
      </article>
    </GuidePage>
  );
}

/** Said only where it differs from the page: a language of its own also brings a font of its own. */
function languageOf({ t }: Visit, { language }: Article): { lang?: string; dir?: 'ltr' } {
  return language === t.language ? {} : { lang: language, dir: 'ltr' };
}

function Contents({ visit, article }: { visit: Visit; article: Article }) {
  return (
    <nav aria-labelledby="on" class="noprint">
      <p class="label" id="on">
        {visit.t('guide.rights.onThisPage')}
      </p>
      <ul class="bare row">
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

/** The markup comes from our own Markdown files, whose renderer lets no raw HTML through. */
function Block({ visit, block }: { visit: Visit; block: ArticleBlock }) {
  if (block.kind === 'html')
    return block.html.startsWith('<h2') ? <>{raw(block.html)}</> : <div class="measure">{raw(block.html)}</div>;
  return (
    <div class="claim">
      <div class="flow">{raw(block.html)}</div>
      <div>
        {block.sources.map((source) => (
          <SourceLine visit={visit} source={source} />
        ))}
      </div>
    </div>
  );
}

function SourceLine({ visit, source }: { visit: Visit; source: ArticleSource }) {
  return <Source title={source.title} href={source.url} {...saySureness(visit.t, source)} />;
}

function Reviewed({ visit, article }: { visit: Visit; article: Article }) {
  const { t, world } = visit;
  const next = t.date(article.nextReview);
  if (world.today() > article.nextReview) return <Note>{t('guide.rights.overdue', { next })}</Note>;
  return <p class="small soft">{t('guide.rights.reviewed', { date: t.date(article.reviewed), next })}</p>;
}
