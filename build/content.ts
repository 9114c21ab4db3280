// content/<language>/**/*.md become one value: content[language][path without ".md"] = { ...front matter, html, headings }.
// Raw HTML in Markdown is shown as text, never passed on.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import type { Findings, GeneratedFile } from './findings.ts';
import { filesUnder, foldersIn } from './source-files.ts';

interface Article {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly headings: readonly { id: string; text: string }[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

export function generateContent(root: string, findings: Findings): GeneratedFile[] {
  const content: Record<string, Record<string, Article>> = {};
  for (const language of foldersIn(root, 'content')) {
    const articles: Record<string, Article> = (content[language] = {});
    for (const path of filesUnder(root, `content/${language}`, '.md')) {
      const file = `content/${language}/${path}`;
      const article = readArticle(readFileSync(`${root}/${file}`, 'utf8'), file, findings);
      if (article) articles[path.replace(/\.md$/, '')] = article;
    }
  }
  return [
    { path: 'content.js', text: `export const content = ${JSON.stringify(content, null, 1)};\n` },
    { path: 'content.d.ts', text: DECLARATION },
  ];
}

function readArticle(text: string, file: string, findings: Findings): Article | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    findings.problem(file, 'must begin with front matter between two lines of ---');
    return undefined;
  }
  try {
    const attributes: unknown = parse(match[1] ?? '');
    if (!isRecord(attributes)) throw new Error('front matter must be a list of names and values');
    return { attributes, ...render(text.slice(match[0].length)) };
  } catch (error) {
    findings.problem(file, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Headings of the second level get an id, so that a page can link to its parts. */
function render(markdown: string): Pick<Article, 'html' | 'headings'> {
  const reader = new MarkdownIt({ html: false, typographer: false });
  const tokens = reader.parse(markdown, {});
  const headings: { id: string; text: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open' || token.tag !== 'h2') return;
    const text = tokens[index + 1]?.content ?? '';
    const id = `part-${headings.length + 1}`;
    token.attrSet('id', id);
    headings.push({ id, text });
  });
  return { html: reader.renderer.render(tokens, reader.options, {}), headings };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DECLARATION = `// Made by the build from content/.
export interface Article {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}
export declare const content: Readonly<Record<string, Readonly<Record<string, Article>>>>;
`;
