// A public page of this installation: the shell with everything that all its pages share.
import { PublicPage, type PublicPageProps } from '../components/public-page/public-page.tsx';
import type { Site } from '../site.ts';

export interface SitePageProps extends Omit<
  PublicPageProps,
  'languages' | 'address' | 'assets' | 'exitUrl' | 'demonstration'
> {
  readonly site: Site;
}

export function SitePage({ site, ...page }: SitePageProps) {
  const { languages, address, assets, exitUrl, demonstration } = site;
  return (
    <PublicPage
      {...page}
      languages={languages}
      address={address}
      assets={assets}
      exitUrl={exitUrl}
      demonstration={demonstration}
    />
  );
}
