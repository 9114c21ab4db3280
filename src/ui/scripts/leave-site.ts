// Leaves the site at once: the link in the top bar, Shift three times, or Esc twice. The page is hidden first, what this
// site stored for the tab is cleared, and this page is taken out of the history; other tabs of this site leave too. It cannot
// erase earlier pages, the browser's own record, or what someone who watches the network has seen; the page says so. Without
// this script the link works.

/** Presses further apart than this do not belong together: long enough for hands that shake. */
const WITHIN_MILLISECONDS = 5000;
const PRESSES: Readonly<Record<string, number>> = { Shift: 3, Escape: 2 };

export interface Press {
  readonly kind: 'down' | 'up' | 'other';
  readonly key: string;
  /** Milliseconds, of any clock. */
  readonly at: number;
}

/**
 * Takes what happens on keyboard and mouse and says how many presses are still missing: null while none counts, 0 when it
 * is time to leave. Only a key that goes down and up alone counts: Shift for a capital letter or with a click does not.
 */
export function leaveKeys(): (press: Press) => number | null {
  let run = { key: '', count: 0, at: 0 };
  let down = '';
  return ({ kind, key, at }) => {
    if (kind === 'down') {
      down = key;
      if (key !== run.key) run = { key: '', count: 0, at };
      return left(run, at);
    }
    const isAlone = kind === 'up' && key === down && key in PRESSES;
    down = '';
    if (!isAlone) {
      if (kind === 'other') run = { key: '', count: 0, at };
      return left(run, at);
    }
    const continues = key === run.key && at - run.at <= WITHIN_MILLISECONDS;
    run = { key, count: continues ? run.count + 1 : 1, at };
    return left(run, at);
  };
}

function left({ key, count, at }: { key: string; count: number; at: number }, now: number): number | null {
  return count === 0 || now - at > WITHIN_MILLISECONDS ? null : (PRESSES[key] ?? 0) - count;
}

let isLeaving = false;

function leave(address: string): void {
  isLeaving = true;
  document.documentElement.hidden = true;
  document.title = '';
  try {
    speechSynthesis.cancel();
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Speech may be missing and storage switched off; then there is nothing to stop and nothing to clear.
  }
  location.replace(address);
}

function start(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (link === null) return;
  const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('leave') : null;
  const leaveAll = (): void => {
    others?.postMessage('');
    leave(link.href);
  };
  others?.addEventListener('message', () => leave(link.href));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leaveAll();
  });
  // A page that comes back out of the browser's memory after it was left goes away again.
  window.addEventListener('pageshow', () => {
    if (isLeaving) leave(link.href);
  });
  watchKeys(leaveAll);
  for (const help of document.querySelectorAll<HTMLElement>('[data-leave-keys]')) help.hidden = false;
}

function watchKeys(leaveAll: () => void): void {
  const status = document.querySelector<HTMLElement>('[data-leave-left]');
  const pressed = leaveKeys();
  let clearing = 0;
  const take = (kind: Press['kind'], event: Event): void => {
    const isKey = event instanceof KeyboardEvent;
    // One more Esc would stop the way to the other page.
    if (isLeaving && isKey && event.key === 'Escape') event.preventDefault();
    if (isLeaving || (isKey && (event.repeat || event.isComposing))) return;
    const missing = pressed({ kind, key: isKey ? event.key : '', at: event.timeStamp });
    if (missing === 0) return leaveAll();
    if (status === null) return;
    status.textContent = missing === null ? '' : (status.dataset[missing === 1 ? 'one' : 'two'] ?? '');
    clearTimeout(clearing);
    if (missing !== null) clearing = window.setTimeout(() => (status.textContent = ''), WITHIN_MILLISECONDS);
  };
  document.addEventListener('keydown', (event) => take('down', event), true);
  document.addEventListener('keyup', (event) => take('up', event), true);
  document.addEventListener('pointerdown', (event) => take('other', event), true);
}

if (typeof document !== 'undefined') start();
