// Listens to a browser window and notes what no page may do: errors in the console, requests to others, a 5xx answer.
import type { BrowserContext, Request, Response } from 'playwright-core';

/** Notes into `faults` from now on. Nothing but `mayLeaveTo` may be asked of others. */
export function watchPages(context: BrowserContext, ownAddress: string, faults: string[], mayLeaveTo?: RegExp): void {
  context.on('console', (message) => {
    // The browser also writes a line for each 4xx page; those are judged below, by kind of request.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console on ${pathOf(message.page()?.url() ?? '')}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) =>
    faults.push(`script error on ${pathOf(error.page()?.url() ?? '')}: ${error.error().message}`),
  );
  context.on('request', (request) => {
    if (isForeign(request, ownAddress) && !mayLeaveTo?.test(request.url()))
      faults.push(`a request left the site: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (isFailure(response))
      faults.push(`${response.status()} for ${response.request().method()} ${pathOf(response.url())}`);
  });
}

function isForeign(request: Request, ownAddress: string): boolean {
  const url = request.url();
  return !url.startsWith(`${ownAddress}/`) && !/^(data|blob|about):/.test(url);
}

/** A page may answer 403 or 404 on purpose; a stylesheet or a script may not, and nothing may answer 5xx. */
function isFailure(response: Response): boolean {
  const status = response.status();
  return status >= 500 || (status >= 400 && response.request().resourceType() !== 'document');
}

export function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return url;
  }
}
