// A public page of this installation: the shell with everything that all its pages share.
import { PublicPage, type PublicPageProps } from '../components/public-page/public-page.tsx';
import type { Site } from '../site.ts';

export interface SitePageProps extends Omit<
  PublicPageProps,
  'languages' | 'address' | 'assets' | 'exitUrl' | 'demonstration'
> {
  readonly site: Site;
  /** Scripts that this page has beyond those of all pages: 'near-me.js'. */
  readonly extraScripts?: readonly string[] | undefined;
}

/** As many names as stand in one line of a small phone. With more, the way to all of them is pinned beside the line. */
const IN_ONE_LINE = 3;

export function SitePage({ site, extraScripts = [], ...page }: SitePageProps) {
  const { languages, address, assets, exitUrl, demonstration } = site;
  return (
    <PublicPage
      allLanguagesHref={languages.length > IN_ONE_LINE ? `/${page.t.language}/languages` : undefined}
      foot={site.foot?.(page.t)}
      {...page}
      languages={languages}
      address={address}
      assets={{
        ...assets,
        scripts: [...assets.scripts, ...extraScripts.flatMap((name) => assets.extra?.[name] ?? [])],
      }}
      exitUrl={exitUrl}
      demonstration={demonstration}
    />
  );
}
