// locales/<language>/<room>.json (nested, ICU MessageFormat) become functions by dotted key, and the types of their
// arguments, for every language that is offered.
import type { Packs } from '../src/law/index.ts';
import { LANGUAGES } from '../src/platform/values/language.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import type { Findings, GeneratedFile } from './findings.ts';
import { argumentsOf, declareArguments } from './message-arguments.ts';
import { compileMessages } from './message-compiler.ts';

export async function generateMessages(
  root: string,
  packs: Packs,
  findings: Findings,
  languages: readonly { readonly code: string }[] = LANGUAGES,
): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const codes = languages.map(({ code }) => code);
  const english = readCatalogue(root, 'en', packs, findings);
  for (const code of codes) {
    const catalogue = code === 'en' ? english : readCatalogue(root, code, packs, findings);
    if (code !== 'en') warnOfMissing(code, english, catalogue, findings);
    files.push({ path: `messages/${code}.js`, text: await compileMessages(code, catalogue, findings) });
    files.push({
      path: `messages/${code}.d.ts`,
      text: 'declare const messages: Readonly<Record<string, never>>;\nexport default messages;\n',
    });
  }
  files.push({ path: 'messages/index.js', text: indexModule(codes) });
  files.push({ path: 'messages/index.d.ts', text: indexDeclaration(english) });
  return files;
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

function indexModule(codes: readonly string[]): string {
  const imports = codes.map((code, index) => `import m${index} from './${code}.js';`).join('\n');
  const entries = codes.map((code, index) => `${JSON.stringify(code)}: m${index}`).join(', ');
  return `${imports}\nexport const catalogues = { ${entries} };\n`;
}

function indexDeclaration(english: Catalogue): string {
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
/** By language, for those that are offered. */
export declare const catalogues: { readonly en: Catalogue } & Readonly<Partial<Record<string, Catalogue>>>;
`;
}
