// Runs axe on the page as it stands, at the width of a cheap phone and of a desk, and looks for sideways scrolling.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

export const WIDTHS = [360, 1280] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Timers sleep where scripts are switched off; axe only uses them to yield, so in its world they are promises. */
const TIMERS = 'globalThis.setTimeout = (work) => { Promise.resolve().then(work); return 0; };';
const RUN = `axe.run(document, { preload: false, runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })
  .then(({ violations }) => JSON.stringify({
    violations: violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.target.join(' ')) })),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))`;

interface Outcome {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly places: readonly string[] }[];
  readonly sideways: number;
}

/** What is wrong, a sentence for each. `atEachWidth` is called between, for a picture of the page. */
export async function audit(page: Page, atEachWidth: (width: number) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  const before = page.viewportSize();
  const session = await page.context().newCDPSession(page);
  const world = await worldWithAxe(session);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await atEachWidth(width);
    faults.push(...describe(await runAxe(session, world), width));
  }
  if (before) await page.setViewportSize(before);
  await session.detach();
  return faults;
}

/** A world of its own: the page's policy forbids foreign scripts, and its globals stay as they are. */
async function worldWithAxe(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: `${TIMERS}${AXE};0`, contextId });
  return contextId;
}

async function runAxe(session: CDPSession, contextId: number): Promise<Outcome> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: RUN,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails || typeof result.value !== 'string') {
    throw new Error(
      `axe could not run: ${exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? 'no result'}`,
    );
  }
  return JSON.parse(result.value) as Outcome; // written by RUN above, in this shape
}

function describe({ violations, sideways }: Outcome, width: number): string[] {
  const faults = violations.map(
    ({ id, help, places }) => `axe at ${width} px: ${id}: ${help}: ${places.slice(0, 4).join(' | ')}`,
  );
  if (sideways > 1) faults.push(`the page scrolls sideways by ${sideways} px at ${width} px`);
  return faults;
}
