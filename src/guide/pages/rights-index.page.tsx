// The list of rights articles, by topic.
import { Ways, type Way } from '../../ui/index.ts';
import { TOPICS, type Topic } from '../articles/front-matter.ts';
import { articlesUnder, readArticle, type Article } from '../articles/read-article.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';

interface Listed {
  readonly path: string;
  readonly article: Article;
}

export function RightsIndexPage({ visit }: { visit: Visit }) {
  const { t } = visit;
  const listed = listOf(visit);
  return (
    <GuidePage visit={visit} title={t('guide.rights.title')} about={t('guide.rights.about')} path="/rights">
      <div class="flow">
        <h1>{t('guide.rights.heading')}</h1>
        <p class="lede">{t('guide.rights.lede')}</p>
        {TOPICS.map((topic) => (
          <TopicList visit={visit} topic={topic} listed={listed.filter(({ article }) => article.topic === topic)} />
        ))}
      </div>
    </GuidePage>
  );
}

function TopicList({ visit, topic, listed }: { visit: Visit; topic: Topic; listed: readonly Listed[] }) {
  if (listed.length === 0) return null;
  return (
    <>
      <h2>{visit.t(`guide.rights.topics.${topic}`)}</h2>
      <Ways two ways={listed.map((row) => wayOf(visit, row))} />
    </>
  );
}

function wayOf(visit: Visit, { path, article }: Listed): Way {
  return { href: at(visit, `/${path}`), task: article.heading, line: article.summary };
}

function listOf({ world, t }: Visit): readonly Listed[] {
  return articlesUnder(world.content, 'rights')
    .flatMap((path): Listed[] => {
      const article = readArticle(world.content, t.language, path, world.law.citation);
      return article === null ? [] : [{ path, article }];
    })
    .toSorted((a, b) => a.article.order - b.article.order);
}
