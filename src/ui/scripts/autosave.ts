// Saves a long form in the background, some seconds after the last key, and says when. A form that wants it carries
// data-autosave (the address that keeps a draft and answers 204) and holds a [data-autosave-status] with its words.
// What was typed never changes: when saving fails the page says so, keeps the words and tries again.

const PAUSE_MILLISECONDS = 2000;
const AGAIN_AFTER_MILLISECONDS = 15000;

interface Words {
  readonly saving: string;
  /** With "{time}" where the time goes. */
  readonly saved: string;
  readonly failed: string;
}

/** What a form would send, without its files: they are too large to be sent again and again. */
export function draftOf(entries: Iterable<readonly [string, unknown]>): URLSearchParams {
  const draft = new URLSearchParams();
  for (const [name, value] of entries) if (typeof value === 'string') draft.append(name, value);
  return draft;
}

class Draft {
  private unsaved = false;
  private saving = false;
  private timer = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly address: string,
    private readonly status: HTMLElement,
    private readonly words: Words,
  ) {}

  changed(): void {
    this.unsaved = true;
    this.saveAfter(PAUSE_MILLISECONDS);
  }

  /** The form itself is on its way: the draft must not overtake it. */
  submitted(): void {
    this.unsaved = false;
    clearTimeout(this.timer);
  }

  /** The page goes away: the last words leave without waiting for an answer. */
  leaving(): void {
    if (this.unsaved) navigator.sendBeacon(this.address, this.content());
  }

  private saveAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    if (this.saving) return this.saveAfter(PAUSE_MILLISECONDS);
    this.saving = true;
    this.unsaved = false;
    this.status.textContent = this.words.saving;
    const kept = await this.send();
    this.saving = false;
    if (kept) {
      this.status.textContent = this.words.saved.replace('{time}', timeNow());
      return;
    }
    this.unsaved = true;
    this.status.textContent = this.words.failed;
    this.saveAfter(AGAIN_AFTER_MILLISECONDS);
  }

  /** Only 204 means kept: a redirect to the sign-in page is an answer too, and keeps nothing. */
  private async send(): Promise<boolean> {
    try {
      const answer = await fetch(this.address, { method: 'POST', body: this.content(), redirect: 'manual' });
      return answer.status === 204;
    } catch {
      return false; // no line: the words stay in the form, and it is tried again
    }
  }

  private content(): URLSearchParams {
    return draftOf(new FormData(this.form));
  }
}

function timeNow(): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format();
}

function start(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const status = form.querySelector<HTMLElement>('[data-autosave-status]');
    const { autosave } = form.dataset;
    if (status === null || !autosave) continue;
    const { saving = '', saved = '', failed = '' } = status.dataset;
    const draft = new Draft(form, autosave, status, { saving, saved, failed });
    form.addEventListener('input', () => draft.changed());
    form.addEventListener('submit', () => draft.submitted());
    window.addEventListener('pagehide', () => draft.leaving());
  }
}

if (typeof document !== 'undefined') start();
