// A form that came back with issues: focus moves to the summary, so that it is read first and the next Tab is its
// first link. Without this script the summary still stands at the top and is announced.

if (typeof document !== 'undefined') document.querySelector<HTMLElement>('.fix')?.focus();
export {};
