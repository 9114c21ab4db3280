// The foot of this room's public pages: the same ways on as everywhere else on the public site.
import type { Translate } from '../../platform/i18n/index.ts';
import type { LinkItem } from '../../ui/index.ts';

export function footLinks(t: Translate): readonly LinkItem[] {
  return [
    { href: `/${t.language}/privacy`, label: t('ui.foot.protect') },
    { href: `/${t.language}/sources`, label: t('ui.foot.sources') },
    { href: `/${t.language}/accessibility`, label: t('ui.foot.accessibility') },
    { href: `/${t.language}/sign-in`, label: t('ui.foot.staff') },
  ];
}
