// Which way a request goes on a phone that keeps the guide. What the guide knows it answers here, so that answers never leave
// the phone; everything else belongs to the network.
import type { Hono } from 'hono';
import { isLanguage, type Language } from '../../platform/values/language.ts';

/**
 * first-page: the address of the site alone, without a language.
 * guide: answered on the phone, and nowhere else.
 * network: another part of the site, or another language.
 */
export type Way = 'first-page' | 'guide' | 'network' | 'other-language';

export function wayOf(guide: Hono, kept: Language, method: string, path: string): Way {
  const [, language = ''] = path.split('/');
  if (method === 'GET' && path === '/') return 'first-page';
  if (language !== kept) return isLanguage(language) ? 'other-language' : 'network';
  return knows(guide, method, path) ? 'guide' : 'network';
}

/** Whether a route of the guide's own has this address; the page that says "nothing here" has every address. */
function knows(guide: Hono, method: string, path: string): boolean {
  const [matched] = guide.router.match(method, path);
  return matched.some(([[, route]]) => route.path !== '*' && route.path !== '/*');
}
