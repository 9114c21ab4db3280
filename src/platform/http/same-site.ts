// Whether a state-changing request really comes from our own page: the browser's own statement first, then the token of
// the session. Either one failing refuses the request.
import { timingSafeEqual } from 'node:crypto';

export interface PostedFrom {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly host: string;
}

/** False when the browser says that another site sent this. Old browsers say nothing: then the token alone decides. */
export function comesFromOurPage(from: PostedFrom): boolean {
  if (from.fetchSite !== undefined && from.fetchSite !== 'same-origin' && from.fetchSite !== 'none') return false;
  if (from.origin === undefined || from.origin === 'null')
    return from.fetchSite !== undefined || from.origin === undefined;
  return hostOf(from.origin) === from.host;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null; // not an address at all, so not ours
  }
}

/** Compares the posted token with the session's in constant time. */
export function isFormToken(posted: string, expected: string): boolean {
  const [a, b] = [Buffer.from(posted), Buffer.from(expected)];
  return expected !== '' && a.length === b.length && timingSafeEqual(a, b);
}
