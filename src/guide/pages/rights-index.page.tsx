// The list of rights articles.
import { Ways } from '../../ui/index.ts';
import { articlesUnder, readArticle } from '../articles/read-article.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';

export function RightsIndexPage({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const ways = articlesUnder(world.content, 'rights').flatMap((path) => {
    const article = readArticle(world.content, t.language, path);
    return article === null ? [] : [{ href: at(visit, `/${path}`), task: article.heading, line: article.summary }];
  });
  return (
    <GuidePage visit={visit} title={t('guide.rights.title')} path="/rights" about={t('guide.about.rights')}>
      <div class="flow">
        <h1>{t('guide.rights.heading')}</h1>
        <p class="lede">{t('guide.rights.lede')}</p>
        <Ways ways={ways} />
      </div>
    </GuidePage>
  );
}
