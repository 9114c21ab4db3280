// How long a session lasts: twelve hours at most, and one hour without a sign of life.

export const SESSION_HOURS = 12;
export const IDLE_MINUTES = 60;

/** Whether a session is still good at `now`: neither too old nor left alone too long. */
export function isAlive(session: { readonly seen_at: Date; readonly expires_at: Date }, now: Date): boolean {
  const idleUntil = session.seen_at.getTime() + IDLE_MINUTES * 60_000;
  return now.getTime() < session.expires_at.getTime() && now.getTime() < idleUntil;
}
