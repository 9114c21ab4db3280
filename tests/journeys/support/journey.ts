// Tells a journey in Given/When/Then sentences, in a real Chromium against the real program. A failure names its sentence.
import { after, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { CAST } from '../../../src/accounts/seed.ts';
import { watchPages } from './page-watch.ts';
import { Person } from './person.ts';
import { startServer, type RunningServer } from './server.ts';

const LONGEST_MS = 240_000;

export interface WindowOptions {
  /** False: a browser with scripts switched off. */
  readonly javaScript?: boolean;
  /** What the browser asks for in Accept-Language: 'ar'. */
  readonly locale?: string;
  /** The one address outside that this window may ask for: where "Leave this site" leads. */
  readonly mayLeaveTo?: RegExp;
}

type Step = (sentence: string, work: () => Promise<void>) => Promise<void>;

export interface Journey {
  readonly given: Step;
  readonly when: Step;
  readonly then: Step;
  readonly and: Step;
  /** Somebody nobody knows, in a fresh window. */
  visitor(options?: WindowOptions): Promise<Person>;
  /** A person of the cast, signed in, in a window of their own. */
  signedIn(who: keyof typeof CAST, options?: WindowOptions): Promise<Person>;
  readonly server: RunningServer;
}

export interface JourneyOptions extends WindowOptions {
  /** What an operator does with the data folder before the program starts. */
  readonly prepare?: (dataFolder: string) => void;
  /** The story changes nothing on the server, and is told on one that it shares with all that only read. */
  readonly readsOnly?: boolean;
}

/** Registers one journey. Options hold for every window that says nothing else. */
export function journey(name: string, story: (journey: Journey) => Promise<void>, options: JourneyOptions = {}): void {
  void test(name, { timeout: LONGEST_MS }, async () => {
    const server = options.readsOnly ? await sharedServer() : await startServer(options.prepare);
    const browser = await launch();
    try {
      await story(tellerOf(name, server, browser, options));
    } finally {
      await browser.close();
      if (!options.readsOnly) await server.stop();
    }
  });
}

let shared: Promise<RunningServer> | undefined;

function sharedServer(): Promise<RunningServer> {
  return (shared ??= startServer());
}

after(async () => {
  await (await shared)?.stop();
});

function tellerOf(name: string, server: RunningServer, browser: Browser, defaults: WindowOptions): Journey {
  const faults: string[] = [];
  const pictures = process.env.SCREENSHOTS === '1' ? `.build/screenshots/${slugOf(name)}` : null;
  const step =
    (word: string): Step =>
    async (sentence, work) => {
      try {
        await work();
      } catch (cause) {
        throw new Error(`${word} ${sentence}: ${messageOf(cause)}${lines(faults)}`, { cause });
      }
      if (faults.length > 0) throw new Error(`${word} ${sentence}:${lines(faults.splice(0))}`);
    };
  const visitor = async (options: WindowOptions = {}) => {
    const { javaScript = true, locale = 'en', mayLeaveTo } = { ...defaults, ...options };
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      locale,
      viewport: { width: 1280, height: 900 },
    });
    watchPages(context, server.address, faults, mayLeaveTo);
    return Person.enter(context, server.address, faults, pictures);
  };
  const signedIn = async (who: keyof typeof CAST, options: WindowOptions = {}) => {
    const person = await visitor(options);
    await person.open('/en/sign-in');
    await person.press(new RegExp(CAST[who].name));
    return person;
  };
  return { given: step('Given'), when: step('When'), then: step('Then'), and: step('And'), visitor, signedIn, server };
}

/** The browser that CHROMIUM names; `npm test` finds one and sets it. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error('CHROMIUM names no browser: run journeys with npm test');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lines(faults: readonly string[]): string {
  return faults.map((fault) => `\n  - ${fault}`).join('');
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}
