// jurisdictions/<id>/**/*.yaml become one value: packs[jurisdiction][path without ".yaml"]. Each file is checked by the
// schema of the room that reads it; a file that no room reads is a mistake in its name.
import type { z } from 'zod';
import { CERTIFICATION_FILES } from '../src/certification/domain/pack.ts';
import { DIRECTORY_FILES } from '../src/directory/domain/schema.ts';
import { checkLaw, type Packs } from '../src/law/index.ts';
import { LAW_FILES } from '../src/law/packs/schema.ts';
import type { Findings, GeneratedFile } from './findings.ts';
import { filesUnder } from './source-files.ts';
import { checkYaml, readYaml } from './yaml-file.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = { ...DIRECTORY_FILES, ...LAW_FILES, ...CERTIFICATION_FILES };

/** Every pack; with something wrong in the findings when a file is not as its schema says, or the law does not hold together. */
export function readPacks(root: string, findings: Findings): Packs {
  const packs: Record<string, Record<string, unknown>> = {};
  for (const path of filesUnder(root, 'jurisdictions', '.yaml')) {
    const [jurisdiction = '', ...rest] = path.split('/');
    const name = rest.join('/').replace(/\.yaml$/, '');
    const value = readPackFile(root, path, name, findings);
    (packs[jurisdiction] ??= {})[name] = value;
  }
  if (findings.problems.length === 0) {
    for (const sentence of checkLaw(packs)) findings.problem('the law', sentence);
  }
  return packs;
}

export function writePacks(packs: Packs): GeneratedFile[] {
  return [
    { path: 'packs.js', text: `export const packs = ${JSON.stringify(packs, null, 1)};\n` },
    { path: 'packs.d.ts', text: DECLARATION },
  ];
}

function readPackFile(root: string, path: string, name: string, findings: Findings): unknown {
  const file = `jurisdictions/${path}`;
  const yaml = readYaml(root, file, findings);
  if (yaml === undefined) return undefined;
  const schema = schemaFor(name);
  if (schema === undefined) {
    findings.problem(file, `no schema for "${name}"; known are ${Object.keys(SCHEMAS).join(', ')}`);
    return undefined;
  }
  return checkYaml(schema, file, yaml, findings);
}

/** By the whole name ("agencies"), or by its folder for a folder of like files ("sources/8-cfr-214.14": "sources/*"). */
function schemaFor(name: string): z.ZodType | undefined {
  return SCHEMAS[name] ?? SCHEMAS[`${name.split('/').slice(0, -1).join('/')}/*`];
}

const DECLARATION = `// Made by the build from jurisdictions/. Each room gives its files their types when it reads them.
export declare const packs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
`;
