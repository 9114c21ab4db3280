// Valid markup by html-validate, with the exceptions that hold in the whole project.
import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';

/** Resolves the configuration once: html-validate does so for every page, which takes twice as long as the checking. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

function checkerOf(exceptions: Readonly<Record<string, 'off'>>): HtmlValidate {
  const rules = { 'no-inline-style': 'error', 'long-title': 'off', ...exceptions } as const;
  return new HtmlValidate(new OneConfig({ extends: ['html-validate:standard'], rules }));
}

/** Prose may break a telephone number; our own parts may not. */
const pages = checkerOf({ 'tel-non-breaking': 'off' });
const parts = checkerOf({});

/** What is wrong with this page, a sentence for each, with the line where it is. */
export function markupFaults(html: string): Promise<readonly string[]> {
  return faultsOf(pages, html);
}

/** The same for a page that shows nothing but parts of the design system. */
export function partMarkupFaults(html: string): Promise<readonly string[]> {
  return faultsOf(parts, html);
}

async function faultsOf(checker: HtmlValidate, html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line}: ${html.split('\n')[line - 1]})`),
  );
}
