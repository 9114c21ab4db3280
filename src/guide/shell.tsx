// What all pages of the guide share: the shell with its languages, and a quiet foot.
import type { Translate } from '../platform/i18n/index.ts';
import { SitePage, type Content, type LinkItem, type Resend } from '../ui/index.ts';
import { KeptLine } from './on-device/kept-line.tsx';
import { isReadAloud, READ_ALOUD_SCRIPT, ReadAloud } from './on-device/read-aloud.tsx';
import { at, type Visit } from './world.ts';

export interface GuidePageProps {
  visit: Visit;
  title: string;
  /** Path after the language, for the links to other languages. A page made by POST gives the address to start again. */
  path: string;
  /** What the page is about, in one sentence. */
  about?: string | undefined;
  /** Made from what somebody posted. */
  isPosted?: boolean | undefined;
  /** How the page is made again in another language from the same answers. */
  resend?: Resend | undefined;
  isError?: boolean;
  /** Scripts that this page has beyond those of all pages: 'near-me.js'. */
  extraScripts?: readonly string[] | undefined;
  children: Content;
}

export function GuidePage(props: GuidePageProps) {
  const { visit, title, path, about, isPosted, isError, extraScripts, children } = props;
  const { t, world } = visit;
  const withVoice = isReadAloud(path);
  return (
    <SitePage
      t={t}
      title={title}
      path={path}
      about={about}
      isPosted={isPosted}
      resend={resendOf(props)}
      site={world.site}
      active={path === '' ? 'home' : at(visit, path)}
      foot={footLinks(t)}
      footLine={<KeptLine visit={visit} />}
      isError={isError}
      extraScripts={withVoice ? [...(extraScripts ?? []), READ_ALOUD_SCRIPT] : extraScripts}
    >
      {withVoice && <ReadAloud t={t} />}
      {children}
    </SitePage>
  );
}

/** A phone that keeps the guide has one language: answers would leave it on the way to another. */
function resendOf({ visit, resend }: GuidePageProps): Resend | undefined {
  return visit.world.kept === undefined ? resend : undefined;
}

/** Links in the foot of every public page. */
export function footLinks(t: Translate): readonly LinkItem[] {
  const link = (path: string, label: string): LinkItem => ({ href: `/${t.language}${path}`, label });
  return [
    link('/help-finder', t('guide.help-finder.title')),
    link('/hotlines', t('guide.places.hotlines.title')),
    link('/privacy', t('guide.foot.privacy')),
    link('/sources', t('guide.foot.sources')),
    link('/accessibility', t('guide.foot.accessibility')),
    link('/languages', t('guide.foot.languages')),
    link('/keep', t('guide.keep.link')),
    link('/figures', t('guide.foot.figures')),
    link('/sign-in', t('guide.foot.staff')),
  ];
}
