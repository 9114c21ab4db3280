// The outermost part of every page: doctype, head, skip link, the shapes of the icons in use, scripts last.
import { raw } from 'hono/html';
import type { Translate } from '../../../platform/i18n/index.ts';
import { classes, type Content } from '../../content.ts';
import { Sprite } from '../icon/icon.tsx';

/** Addresses of built files, as the build names them. */
export interface PageAssets {
  readonly css: string;
  /** The second stylesheet, only for staff pages. */
  readonly staffCss?: string | undefined;
  readonly scripts: readonly string[];
  /** Scripts that only some pages load, by name: 'near-me.js'. A name that is missing is left out: no page needs one. */
  readonly extra?: Readonly<Record<string, string>> | undefined;
}

/** What a search engine learns of a page: what it is about, its one address, and the same page in each language. */
export interface FoundAs {
  readonly about: string;
  /** Absent on a page made from what somebody posted: it has none. */
  readonly address?: string | undefined;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

export interface DocumentProps {
  t: Translate;
  /** Without the name of the product. Neutral on public pages: a browser history must not tell a story. */
  title: string;
  /** The form came back with issues. */
  isError?: boolean | undefined;
  /** For search engines, on pages that have an address of their own. */
  found?: FoundAs | undefined;
  stylesheets: readonly string[];
  scripts: readonly string[];
  staff?: boolean | undefined;
  children: Content;
}

export function Document({ t, title, isError, found, stylesheets, scripts, staff, children }: DocumentProps) {
  const body = printed(<>{children}</>);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={t.language} dir={t.dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>{isError ? t('ui.errorTitleOf', { title }) : t('ui.titleOf', { title })}</title>
          {found && <Found {...found} />}
          {stylesheets.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {scripts.map((src) => (
            <script type="module" src={src}></script>
          ))}
        </head>
        <body class={classes(staff && 'staff')}>
          <a class="skip" href="#main">
            {t('ui.skip')}
          </a>
          <Sprite markup={body} />
          {raw(body)}
        </body>
      </html>
    </>
  );
}

function Found({ about, address, alternates }: FoundAs) {
  return (
    <>
      <meta name="description" content={about} />
      {address && <link rel="canonical" href={address} />}
      {alternates.map((alternate) => (
        <link rel="alternate" hreflang={alternate.language} href={alternate.address} />
      ))}
    </>
  );
}

/** The markup of a part, already escaped. Views are pure and wait for nothing; one that does is a mistake. */
export function printed(part: { toString(): string | Promise<string> }): string {
  const markup = part.toString();
  if (typeof markup !== 'string') throw new TypeError('a view must not wait for anything');
  return markup;
}
