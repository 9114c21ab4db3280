// Valid markup by html-validate, with the exceptions that hold in the whole project.
import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';

const CONFIG: ConfigData = {
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'tel-non-breaking': 'off' },
};

/** Resolves the configuration once: html-validate does so for every page, which takes twice as long as the checking. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const checker = new HtmlValidate(new OneConfig(CONFIG));

/** What is wrong with this page, a sentence for each, with the line where it is. */
export async function markupFaults(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line}: ${html.split('\n')[line - 1]})`),
  );
}
