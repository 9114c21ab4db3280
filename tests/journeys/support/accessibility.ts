// Runs axe on the page as it stands, at the width of a cheap phone and of a desk, and looks for sideways scrolling.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

export const WIDTHS = [360, 1280] as const;
export type Width = (typeof WIDTHS)[number];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Timers sleep where scripts are switched off; axe only uses them to yield, so in its world they are promises. */
const TIMERS = 'globalThis.setTimeout = (work) => { Promise.resolve().then(work); return 0; };';
const RUN = `axe.run(document, { preload: false, runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })
  .then(({ violations }) => JSON.stringify({
    violations: violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.target.join(' ')) })),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))`;

const WORLD = 'axe';

interface Outcome {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly places: readonly string[] }[];
  readonly sideways: number;
}

/** Looks at the pages of one window. */
export class Auditor {
  /** Where axe lives in the page that is open. */
  #world: number | undefined;

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {
    session.on('Runtime.executionContextsCleared', () => (this.#world = undefined));
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD) this.#world = context.id;
    });
  }

  /** To be called before the first page is opened: the browser then brings axe along, compiled once for all pages. */
  static async of(page: Page): Promise<Auditor> {
    const session = await page.context().newCDPSession(page);
    const auditor = new Auditor(page, session);
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: TIMERS + AXE, worldName: WORLD });
    return auditor;
  }

  /** What is wrong with the page that is open, a sentence for each. `atEachWidth` is called between, for a picture of it. */
  async audit(atEachWidth: (width: number) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
    const before = this.page.viewportSize();
    const faults: string[] = [];
    for (const width of WIDTHS) faults.push(...(await this.auditAt(width, () => atEachWidth(width))));
    if (before) await this.page.setViewportSize(before);
    return faults;
  }

  /** The same at one width, which the window keeps. */
  async auditAt(width: Width, whenSet: () => Promise<void> = () => Promise.resolve()): Promise<string[]> {
    const world = await this.#worldWithAxe();
    if (this.page.viewportSize()?.width !== width) await this.page.setViewportSize({ width, height: 900 });
    await whenSet();
    return describe(await runAxe(this.session, world), width);
  }

  /** A world of its own: the page's policy forbids foreign scripts, and its globals stay as they are. */
  async #worldWithAxe(): Promise<number> {
    // The answer comes after all news of the page that is open now.
    const { frameTree } = await this.session.send('Page.getFrameTree');
    if (this.#world !== undefined && (await this.#hasAxe(this.#world))) return this.#world;
    // Where scripts are switched off the browser brings nothing along.
    const { executionContextId: contextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD, // found again at the next width
    });
    await this.session.send('Runtime.evaluate', { expression: `${TIMERS}${AXE};0`, contextId });
    return contextId;
  }

  async #hasAxe(contextId: number): Promise<boolean> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'typeof axe', contextId });
    return result.value === 'object';
  }
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
