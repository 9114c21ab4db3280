// What every page of an installation shares. Made once when the house is put together and handed to each room's pages.
import type { Translate } from '../platform/i18n/index.ts';
import type { LinkItem } from './content.ts';
import type { LanguageEntry } from './components/language-list/language-list.tsx';
import type { PageAssets } from './components/public-page/document.tsx';

export interface Site {
  readonly assets: PageAssets;
  readonly languages: readonly LanguageEntry[];
  /** The site's own address, without a slash at its end: 'https://amparo.example'. */
  readonly address: string;
  /** A harmless page elsewhere, for leaving at once. */
  readonly exitUrl: string;
  /** City services by telephone, from the jurisdiction's pack: '311'. */
  readonly helpNumber: string;
  /** The ways on in the foot of every public page. */
  readonly foot?: ((t: Translate) => readonly LinkItem[]) | undefined;
  /** Invented people and cases, said on every page. */
  readonly demonstration: boolean;
  /** IANA name of the zone in which offices keep their days. */
  readonly timeZone: string;
}
