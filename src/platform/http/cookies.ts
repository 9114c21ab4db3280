// The one cookie there is: the session of a person who works with requests. Visitors of the guide never get one.
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** Over https the name's prefix makes the browser insist on Secure, no Domain, and Path=/. */
export function sessionCookieName(https: boolean): string {
  return https ? '__Host-amparo' : 'amparo';
}

export function readSessionCookie(c: Context, https: boolean): string {
  return getCookie(c, sessionCookieName(https)) ?? '';
}

export function writeSessionCookie(c: Context, https: boolean, token: string): void {
  const parts = [`${sessionCookieName(https)}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (token === '') parts.push('Max-Age=0');
  if (https) parts.push('Secure');
  c.header('set-cookie', parts.join('; '));
}
