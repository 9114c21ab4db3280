// A second press of the same button while the first is still under way is ignored, so that nothing is sent twice.
// The button is never disabled: after a few seconds, or when the page is shown again, it works as before.

/** Long enough for a slow line, short enough for a person who really means to try again. */
const AGAIN_AFTER_MILLISECONDS = 5000;

export interface Press {
  /** What was pressed: the form's place on the page and the button's name and value. */
  readonly what: string;
  readonly at: number;
}

/** Whether this press repeats the one that is under way. */
export function isRepeated(previous: Press | null, press: Press): boolean {
  return previous !== null && previous.what === press.what && press.at - previous.at < AGAIN_AFTER_MILLISECONDS;
}

function start(): void {
  let underWay: Press | null = null;
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
    const press = { what: whatWasPressed(event.target, event.submitter), at: event.timeStamp };
    if (isRepeated(underWay, press)) event.preventDefault();
    else underWay = press;
  });
  window.addEventListener('pageshow', () => {
    underWay = null;
  });
}

function whatWasPressed(form: HTMLFormElement, button: HTMLElement | null): string {
  const [name, value] = button instanceof HTMLButtonElement ? [button.name, button.value] : ['', ''];
  return `${[...document.forms].indexOf(form)} ${name} ${value}`;
}

if (typeof document !== 'undefined') start();
