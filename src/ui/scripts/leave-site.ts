// Leaves the site at once: the link in the top bar, Shift three times, or Esc twice. The page is blanked first, what
// this tab kept is cleared, and this page is taken out of the history. It cannot erase earlier pages, the browser's
// own record, or what someone who watches the network has seen; the page says so. Without this script the link works.

/** Presses further apart than this do not belong together. */
const WITHIN_MILLISECONDS = 1000;
const PRESSES: Readonly<Record<string, number>> = { Shift: 3, Escape: 2 };

/** Takes each key press (key, milliseconds) and says when enough of the same have come. */
export function leaveKeys(): (key: string, at: number) => boolean {
  let run = { key: '', count: 0, at: 0 };
  return (key, at) => {
    const continues = key === run.key && at - run.at <= WITHIN_MILLISECONDS;
    run = { key, count: continues ? run.count + 1 : 1, at };
    return run.count === PRESSES[key];
  };
}

function leave(address: string): void {
  document.documentElement.hidden = true;
  document.title = '';
  try {
    sessionStorage.clear();
  } catch {
    // Storage can be switched off; then there is nothing to clear.
  }
  location.replace(address);
}

function start(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (link === null) return;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave(link.href);
  });
  const pressed = leaveKeys();
  document.addEventListener('keydown', (event) => {
    if (!event.repeat && pressed(event.key, event.timeStamp)) leave(link.href);
  });
  for (const help of document.querySelectorAll<HTMLElement>('[data-leave-keys]')) help.hidden = false;
}

if (typeof document !== 'undefined') start();
