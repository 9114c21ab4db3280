// For tests: the packs and the stories as they stand in the repository, checked by their schemas, without a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { isoDate } from '../platform/values/iso-date.ts';
import type { DecisionId, Evaluation } from './engine/decision.ts';
import type { Explanation, Facts } from './engine/types.ts';
import { vignetteFileSchema, type Came, type Vignette, type VignetteFile } from './engine/vignette.ts';
import { lawOf, type Law } from './law.ts';
import { LAW_FILES } from './packs/schema.ts';
import type { Packs } from './packs/pack-files.ts';

/** Where stories happen that name no place. */
export const HOME = 'us-ny-nyc';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = LAW_FILES;

/** The law room's files only; those of other rooms are left out. */
export function readPacks(root = process.cwd()): Packs {
  const packs: Record<string, Record<string, unknown>> = {};
  for (const path of yamlUnder(join(root, 'jurisdictions'), '.yaml')) {
    const [jurisdiction = '', ...rest] = path.split('/');
    const name = rest.join('/').replace(/\.yaml$/, '');
    const schema = SCHEMAS[name] ?? SCHEMAS[`${rest.slice(0, -1).join('/')}/*`];
    if (schema === undefined) continue;
    const checked = schema.safeParse(parse(readFileSync(join(root, 'jurisdictions', path), 'utf8')));
    if (!checked.success) throw new Error(`${path}: ${checked.error.message}`);
    (packs[jurisdiction] ??= {})[name] = checked.data;
  }
  return packs;
}

export interface StoryFile {
  readonly path: string;
  readonly stories: VignetteFile;
}

export function readStories(root = process.cwd()): readonly StoryFile[] {
  const base = join(root, 'src/law/rules');
  return yamlUnder(base, '.vignettes.yaml').map((path) => {
    const checked = vignetteFileSchema.safeParse(parse(readFileSync(join(base, path), 'utf8')));
    if (!checked.success) throw new Error(`src/law/rules/${path}: ${checked.error.message}`);
    return { path: `src/law/rules/${path}`, stories: checked.data };
  });
}

function yamlUnder(base: string, suffix: string): readonly string[] {
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(suffix))
    .sort();
}

let law: Law | undefined;

/** The law of the repository, read once per test run. */
export function theLaw(): Law {
  return (law ??= lawOf(readPacks()));
}

/** Evaluates and expects no refusal. */
export function evaluated(decision: DecisionId, facts: Facts, on = '2026-06-01', jurisdiction = HOME): Evaluation {
  const result = theLaw().evaluate(decision, facts, { on: isoDate(on), jurisdiction });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

export function explained(rule: string, facts: Facts, on = '2026-06-01', jurisdiction = HOME): Explanation {
  const result = theLaw().explain(rule, facts, { on: isoDate(on), jurisdiction });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What the law says to a story, or throws with the fact that is wrong. */
export function tell(stories: VignetteFile, vignette: Vignette, by: Law = theLaw()): Came {
  const occasion = { on: isoDate(vignette.on), jurisdiction: vignette.jurisdiction ?? HOME };
  if ('rule' in stories) {
    const result = by.explain(stories.rule, vignette.facts, occasion);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return { answer: result.value.answer, tree: [result.value], missing: result.value.missingFacts };
  }
  // The story's decision is text until evaluate looks it up, which throws when there is none of that name.
  const result = by.evaluate(stories.decision as DecisionId, vignette.facts, occasion);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return { outcome: result.value.outcome, tree: result.value.elements, missing: result.value.missingFacts };
}
