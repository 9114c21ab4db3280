// Keeps the guide on this phone, or erases it, on the one page that offers it. Everything it says stands in the page, in its
// language. Without a press it only looks whether the guide is kept, and stores nothing.

/** The forms of the page: what each does when it is sent, and what it can say. */
type Act = (form: HTMLFormElement) => Promise<keyof Said>;

interface Said {
  readonly done: string;
  readonly failed: string;
  readonly unable: string;
}

const keep: Act = async ({ dataset }) => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return 'unable';
  try {
    const registration = await navigator.serviceWorker.register(dataset['keep'] ?? '', {
      scope: '/',
      updateViaCache: 'none',
    });
    const isKept = await settled(registration.installing ?? registration.waiting ?? registration.active);
    return isKept ? 'done' : 'failed';
  } catch (error) {
    // The browser forbids it, as in a private window; anything else is a bad line.
    return error instanceof DOMException && error.name === 'SecurityError' ? 'unable' : 'failed';
  }
};

/** True when the worker has taken over, false when its installation failed. */
function settled(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker === null || worker.state === 'redundant') resolve(false);
      else if (worker.state === 'activated') resolve(true);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Every place in which a site can store something, and then a look whether it is empty. */
const erase: Act = async () => {
  try {
    await Promise.all((await registrations()).map((registration) => registration.unregister()));
    if ('caches' in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    localStorage.clear();
    sessionStorage.clear();
    await Promise.all((await databases()).map(deleteDatabase));
    return (await isEmpty()) ? 'done' : 'failed';
  } catch {
    return 'failed'; // the page says so, and how to erase by hand
  }
};

async function registrations(): Promise<readonly ServiceWorkerRegistration[]> {
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations() : [];
}

async function databases(): Promise<readonly string[]> {
  // Old browsers cannot list them; this site never makes any.
  const all = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
  return all.flatMap(({ name }) => name ?? []);
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(name));
    request.onblocked = () => reject(new Error(name));
  });
}

async function isEmpty(): Promise<boolean> {
  const stores = 'caches' in window ? await caches.keys() : [];
  const left = [await registrations(), stores, await databases()].reduce((sum, { length }) => sum + length, 0);
  return left + localStorage.length + sessionStorage.length === 0;
}

/** Lets the browser offer a place on the start screen: only while the guide is kept. */
function offerStartScreen(address: string, isKept: boolean): void {
  document.querySelector('link[rel=manifest]')?.remove();
  if (!isKept) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = address;
  document.head.append(link);
}

async function showState(keepForm: HTMLFormElement | null): Promise<void> {
  offerStartScreen(keepForm?.dataset['manifest'] ?? '', (await registrations()).length > 0);
}

function start(): void {
  const keepForm = document.querySelector<HTMLFormElement>('form[data-keep]');
  const eraseForm = document.querySelector<HTMLFormElement>('form[data-erase]');
  for (const [form, act] of [[keepForm, keep] as const, [eraseForm, erase] as const]) {
    if (form === null) continue;
    const show = (selector: string, isShown: boolean) => {
      for (const part of form.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
    };
    show('[data-no-script]', false);
    show('[data-needs-script]', true);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      say(form, 'working');
      void act(form)
        .then((said) => say(form, said))
        .then(() => showState(keepForm));
    });
  }
  void showState(keepForm);
}

function say(form: HTMLFormElement, what: keyof Said | 'working'): void {
  for (const status of document.querySelectorAll('form [role=status]')) status.textContent = '';
  const status = form.querySelector('[role=status]');
  if (status !== null) status.textContent = form.dataset[what] ?? '';
}

if (typeof document !== 'undefined') start();
export {};
