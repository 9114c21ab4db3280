// Runs dependency-cruiser over the sources. A run that reads too few modules fails: with a compiler it cannot use, the
// tool reads nothing and reports success.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const LEAST_MODULES = 100;
const FOLDERS = ['src', 'build', 'tests'];

/** { ok, output, note }: each broken rule with its reason and the imports that break it. */
export async function readImports(root, { folders = FOLDERS, least = LEAST_MODULES } = {}) {
  const { modules, violations } = await cruise(root, { folders });
  const lines = [...byRule(violations)].flatMap(([rule, broken]) => [
    `${rule}: ${broken[0].comment}`,
    ...broken.map(({ from, to }) => `  ${from} -> ${to}`),
  ]);
  if (modules < least) lines.push(`read ${modules} modules, expected at least ${least}: is TypeScript installed?`);
  return { ok: lines.length === 0, output: lines.join('\n'), note: `${modules} modules` };
}

function byRule(violations) {
  const groups = new Map();
  for (const violation of violations) groups.set(violation.rule, [...(groups.get(violation.rule) ?? []), violation]);
  return groups;
}

/** Reads the tree, which may be another (the rules' own tests), by the rules and the tool of this home. */
export async function cruise(tree, { folders = FOLDERS, home = tree } = {}) {
  const config = join(home, '.dependency-cruiser.mjs');
  const tool = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [tool, '--config', config, '--output-type', 'json', ...folders];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: tree, maxBuffer: 1 << 28 });
  const { summary, modules } = JSON.parse(stdout);
  return {
    modules: modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`))).length,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    violations: summary.violations.map(({ from, to, rule, via }) => ({
      from,
      to: via ? via.map((step) => step.name ?? step).join(' -> ') : to,
      rule: rule.name,
      comment: summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment,
    })),
  };
}
