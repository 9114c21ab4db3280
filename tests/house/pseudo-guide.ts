// The guide in a language that nobody speaks: accented and a third longer, from left to right or mirrored as in Arabic.
import { content } from '#generated/content.js';
import { packs } from '#generated/packs.js';
import { readCatalogue } from '../../build/catalogue.ts';
import { Findings } from '../../build/findings.ts';
import { compileMessages } from '../../build/message-compiler.ts';
import { pseudoCatalogue, pseudoHtml, pseudoText, type PseudoKind } from '../../build/pseudo.ts';
import type { ContentTree } from '../../src/guide/articles/read-article.ts';
import { createGuide } from '../../src/guide/app.tsx';
import { publicPaths } from '../../src/guide/public-paths.ts';
import { world } from '../../src/guide/testing.ts';
import { translatorWith, type Messages, type Translate } from '../../src/platform/i18n/index.ts';

export interface PseudoGuide {
  /** Addresses of all pages, with the language in front. */
  readonly paths: readonly string[];
  page(path: string): Promise<string>;
}

/** Stands at the addresses of English, or mirrored at those of Arabic. Throws when a message does not compile. */
export async function pseudoGuide(kind: PseudoKind): Promise<PseudoGuide> {
  const language = kind === 'mirrored' ? 'ar' : 'en';
  const t = await pseudoTranslator(kind, language);
  const articles = pseudoArticles(kind);
  const pseudoWorld = { ...world, t: () => t, content: { en: articles, [language]: articles } };
  const guide = createGuide(pseudoWorld);
  return {
    paths: publicPaths(guide, pseudoWorld).map((path) => `/${language}${path}`),
    page: async (path) => {
      const response = await guide.request(path);
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
      return response.text();
    },
  };
}

async function pseudoTranslator(kind: PseudoKind, language: 'en' | 'ar'): Promise<Translate> {
  const findings = new Findings();
  const english = readCatalogue(process.cwd(), 'en', packs, findings);
  const code = await compileMessages('en', pseudoCatalogue(english, kind), findings);
  if (findings.problems.length > 0) throw new Error(findings.problems.join('\n'));
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { default: messages } = module as { default: Messages }; // just compiled
  const t = translatorWith(messages, language);
  // Dates, lists and names of languages come from the language's own data, not from code.
  return Object.assign(t, {
    date: bracketed(t.date),
    shortDate: bracketed(t.shortDate),
    longDate: bracketed(t.longDate),
    dateTime: bracketed(t.dateTime),
    list: bracketed(t.list),
    languageName: bracketed(t.languageName),
  });
}

function bracketed<A extends readonly unknown[]>(say: (...values: A) => string): (...values: A) => string {
  return (...values) => `⟦${say(...values)}⟧`;
}

function pseudoArticles(kind: PseudoKind): ContentTree[string] {
  return Object.fromEntries(
    Object.entries(content['en'] ?? {}).map(([path, { attributes, html, headings }]) => [
      path,
      {
        attributes: { ...attributes, ...frontWords(attributes, kind) },
        html: pseudoHtml(html, kind),
        headings: headings.map(({ id, text }) => ({ id, text: pseudoText(text, kind) })),
      },
    ]),
  );
}

function frontWords(attributes: Readonly<Record<string, unknown>>, kind: PseudoKind): Record<string, unknown> {
  const { title, heading, summary, short, changes } = attributes;
  const say = (value: unknown) => pseudoHtml(String(value), kind);
  const longest = 30; // a title may have 40 letters, brackets included
  return {
    title: `⟦${String(title).slice(0, longest)}⟧`,
    heading: say(heading),
    summary: say(summary),
    ...(Array.isArray(short) ? { short: short.map(say) } : {}),
    ...(Array.isArray(changes)
      ? { changes: changes.map((change: { what: string }) => ({ ...change, what: say(change.what) })) }
      : {}),
  };
}
