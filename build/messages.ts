// locales/<language>/<room>.json (nested, ICU MessageFormat) become functions by dotted key, and the types of their
// arguments. The English words of the law room stand in its rules and come from there.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { lawMessages, type Packs } from '../src/law/index.ts';
import { LANGUAGES } from '../src/platform/values/language.ts';
import type { Findings, GeneratedFile } from './findings.ts';
import { argumentsOf, declareArguments } from './message-arguments.ts';
import { filesUnder } from './source-files.ts';

/** One language's texts by dotted key, each with the file it stands in. */
export type Catalogue = Map<string, { text: string; file: string }>;

export async function generateMessages(root: string, packs: Packs, findings: Findings): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const english = readCatalogue(root, 'en', packs, findings);
  for (const { code } of LANGUAGES) {
    const catalogue = code === 'en' ? english : readCatalogue(root, code, packs, findings);
    if (code !== 'en') warnOfMissing(code, english, catalogue, findings);
    files.push({ path: `messages/${code}.js`, text: await compile(code, catalogue, findings) });
    files.push({
      path: `messages/${code}.d.ts`,
      text: 'declare const messages: Readonly<Record<string, never>>;\nexport default messages;\n',
    });
  }
  files.push({ path: 'messages/index.js', text: indexModule() });
  files.push({ path: 'messages/index.d.ts', text: indexDeclaration(english) });
  return files;
}

/** Everything a language says: its JSON files, and in English what the law room says of itself. */
export function readCatalogue(root: string, language: string, packs: Packs, findings: Findings): Catalogue {
  const catalogue: Catalogue = new Map();
  if (language === 'en') {
    for (const [key, text] of Object.entries(lawMessages(packs))) catalogue.set(key, { text, file: 'src/law' });
  }
  for (const path of filesUnder(root, `locales/${language}`, '.json')) {
    const file = `locales/${language}/${path}`;
    const room = path.replace(/\.json$/, '').replaceAll('/', '.'); // a long room may be a folder of files
    try {
      flatten(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')), room, file, catalogue, findings);
    } catch (error) {
      findings.problem(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return catalogue;
}

function flatten(value: unknown, key: string, file: string, catalogue: Catalogue, findings: Findings): void {
  if (typeof value === 'string') {
    if (catalogue.has(key))
      findings.problem(file, `${key} is said twice; it stands in ${catalogue.get(key)?.file} already`);
    catalogue.set(key, { text: value, file });
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, `${key}.${name}`, file, catalogue, findings);
  } else findings.problem(file, `${key} must be a text or a group of texts`);
}

/** For a catalogue that does not compile: tries its messages one by one, and names those at fault. */
function findFaults(language: string, catalogue: Catalogue, findings: Findings): void {
  const format = formatFor(language);
  for (const [key, { text, file }] of catalogue) {
    try {
      format.compile(text);
    } catch (error) {
      findings.problem(
        file,
        `${key}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
}

function formatFor(language: string): MessageFormat {
  return new MessageFormat(language, { strict: true });
}

/** A module of functions that needs no package: it also runs in a service worker. */
async function compile(language: string, catalogue: Catalogue, findings: Findings): Promise<string> {
  const code = compileAll(language, catalogue, findings);
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function compileAll(language: string, catalogue: Catalogue, findings: Findings): string {
  const texts = Object.fromEntries([...catalogue].map(([key, { text }]) => [key, text]));
  try {
    // Western digits in Arabic too, whatever the ICU of the machine prefers: telephone numbers and dates use them.
    return compileModule(formatFor(language), texts).replaceAll('("ar", ', '("ar-u-nu-latn", ');
  } catch (error) {
    const before = findings.problems.length;
    findFaults(language, catalogue, findings);
    if (findings.problems.length === before) throw error; // not a fault of the texts
    return '';
  }
}

function warnOfMissing(language: string, english: Catalogue, catalogue: Catalogue, findings: Findings): void {
  const missing = [...english.keys()].filter((key) => !catalogue.has(key));
  if (missing.length === 0) return;
  const some = missing.slice(0, 3).join(', ');
  findings.warning(
    `locales/${language}`,
    `${missing.length} of ${english.size} messages are missing: ${some}${missing.length > 3 ? ', ...' : ''}`,
  );
}

function indexModule(): string {
  const imports = LANGUAGES.map(({ code }) => `import ${code} from './${code}.js';`).join('\n');
  return `${imports}\nexport const catalogues = { ${LANGUAGES.map(({ code }) => code).join(', ')} };\n`;
}

function indexDeclaration(english: Catalogue): string {
  const languages = LANGUAGES.map(({ code }) => `  readonly ${code}: Catalogue;`).join('\n');
  const lines = [...english].map(
    ([key, { text }]) => `  ${JSON.stringify(key)}: ${declareArguments(argumentsOf(text))};`,
  );
  return `// Made by the build from locales/en and the law room.
type Compiled = (values: Readonly<Record<string, string | number | boolean | Date>>) => string;
type Catalogue = Readonly<Record<string, Compiled>>;
/** Each message with the values it needs. */
export interface MessageArguments {
${lines.join('\n')}
}
export declare const catalogues: {
${languages}
};
`;
}
