// A session is a random token in a cookie; the database keeps only its SHA-256, so that a stolen backup opens nothing.
import { createHash } from 'node:crypto';

/** 256 random bits as text for a cookie. */
export function sessionToken(randomBytes: (count: number) => Uint8Array): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token that every form of this session carries; cannot be computed without the cookie. */
export function formTokenOf(token: string): string {
  return createHash('sha256').update(`form:${token}`).digest('base64url');
}
