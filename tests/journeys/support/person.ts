// A person in front of a browser. Finds things as people do, by role, label and words; every page they come to is checked.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { Auditor } from './accessibility.ts';
import { pathOf } from './page-watch.ts';

type Words = string | RegExp;

/** Pages whose markup was found good in this process: the same markup is not checked twice. */
const checked = new Set<string>();

export class Person {
  #came = true; // to a page that has not been checked yet

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly address: string,
    private readonly faults: string[],
    private readonly pictures: string | null,
    private readonly auditor: Auditor,
  ) {}

  static async enter(
    context: BrowserContext,
    address: string,
    faults: string[],
    pictures: string | null,
  ): Promise<Person> {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const person = new Person(page, context, address, faults, pictures, await Auditor.of(page));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) person.#came = true;
    });
    return person;
  }

  /** Opens a path of the site: '/en/status'. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.address + path, { waitUntil: 'load' });
    await this.look();
  }

  /** Presses the button of this name. */
  async press(name: Words): Promise<void> {
    await this.act(this.role('button', name), (button) => button.click());
  }

  async follow(name: Words): Promise<void> {
    await this.act(this.role('link', name), (link) => link.click());
  }

  async fill(label: Words, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  /** Ticks a checkbox or picks a radio, within the group of this name when one is given. */
  async pick(label: Words, group?: Words): Promise<void> {
    const place = group === undefined ? this.page : this.role('group', group);
    const choice = place.getByLabel(label, { exact: typeof label === 'string' });
    await this.act(choice, (input) => input.check());
  }

  async select(label: Words, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  /** Attaches a file: a path, or a name with its bytes. */
  async attach(label: Words, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.field(label).setInputFiles(file);
  }

  /** Follows a link, or presses a button, that hands over a file; gives its name and bytes. */
  async download(name: Words): Promise<{ name: string; bytes: Buffer }> {
    const target = this.role('link', name).or(this.role('button', name)).first();
    const [download] = await Promise.all([this.page.waitForEvent('download'), target.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async goBack(): Promise<void> {
    await this.page.goBack({ waitUntil: 'load' });
    await this.look();
  }

  /** Fails unless these words are on the page and can be seen. */
  async sees(words: Words): Promise<void> {
    await this.expect(this.page.getByText(words).filter({ visible: true }).first(), `the words ${String(words)}`);
  }

  async seesHeading(words: Words): Promise<void> {
    await this.expect(this.role('heading', words).first(), `a heading ${String(words)}`);
  }

  async doesNotSee(words: Words): Promise<void> {
    const count = await this.page.getByText(words).filter({ visible: true }).count();
    if (count > 0) throw new Error(`did not expect ${String(words)} on ${await this.whereabouts()}`);
  }

  role(role: Parameters<Page['getByRole']>[0], name: Words): Locator {
    return this.page.getByRole(role, { name, exact: typeof name === 'string' });
  }

  field(label: Words): Locator {
    return this.page.getByLabel(label, { exact: typeof label === 'string' });
  }

  /** The path of the page that is open. */
  path(): string {
    return pathOf(this.page.url());
  }

  async expect(locator: Locator, what: string): Promise<void> {
    try {
      await locator.waitFor({ state: 'visible', timeout: 5_000 });
    } catch (cause) {
      throw new Error(`expected ${what} on ${await this.whereabouts()}`, { cause });
    }
  }

  private async whereabouts(): Promise<string> {
    const heading = await this.page.locator('h1').allInnerTexts();
    return `${this.path()} (heading: ${heading.join(' / ') || 'none'})`;
  }

  private async act(target: Locator, work: (target: Locator) => Promise<void>): Promise<void> {
    const requests: string[] = [];
    const note = (request: { isNavigationRequest(): boolean; url(): string }) => {
      if (request.isNavigationRequest()) requests.push(request.url());
    };
    this.page.on('request', note);
    try {
      await work(target);
      if (!this.#came && requests.length === 0) await this.page.waitForTimeout(60); // a form is sent just after the click
      if (!this.#came && requests.length > 0) await this.page.waitForEvent('framenavigated').catch(() => undefined);
    } catch (cause) {
      throw new Error(`could not do it on ${await this.whereabouts()}: ${firstLineOf(cause)}`, { cause });
    } finally {
      this.page.off('request', note);
    }
    await this.look();
  }

  /** Checks the page when it is a new one. Also for a journey that changed the page by its own means. */
  async look(): Promise<void> {
    if (!this.#came) return;
    await this.page.waitForLoadState('load');
    this.#came = false;
    const mark = await this.markOfPage();
    if (checked.has(mark)) return;
    checked.add(mark);
    const place = this.path();
    const faults = await this.auditor.audit((width) => this.takePicture(width));
    this.faults.push(...faults.map((fault) => `${place}: ${fault}`));
  }

  private async markOfPage(): Promise<string> {
    const markup = (await this.page.content()).replaceAll(/ (value|id)="[^"]*"/g, '');
    return createHash('sha256').update(markup).digest('hex');
  }

  private async takePicture(width: number): Promise<void> {
    if (this.pictures === null) return;
    mkdirSync(this.pictures, { recursive: true });
    const number = String(checked.size).padStart(3, '0');
    const name = `${number}-${this.path()
      .replaceAll(/[^a-zA-Z0-9]+/g, '-')
      .slice(1, 60)}-${width}.png`;
    await this.page.screenshot({ path: join(this.pictures, name), fullPage: true });
  }
}

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
