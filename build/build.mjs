// The build in five steps, each skipped when nothing it reads has changed: generated files, workers, assets, program,
// and what a phone keeps.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAssets } from './assets.mjs';
import { bundleProgram, bundleWorkers, runGenerator } from './bundles.mjs';
import { withLock } from './lock.mjs';
import { bundleOnDevice } from './on-device.mjs';
import { listFiles, readStamps, stampOf } from './stamp.mjs';
import { writeIfChanged } from './write.mjs';

const isTest = (path) => /\.(test|journey)\.tsx?$/.test(path);
const isCode = (path) => /^src\/.*\.(tsx?|sql|svg|typ)$/.test(path) && !isTest(path);

/** reads: which files the step depends on. makes: a file without which it must run. */
const STEPS = [
  {
    name: 'generate',
    reads: (path) =>
      !/^(src|generated)\//.test(path) || /^src\/(law|[^/]+\/domain|platform\/values)\/|\.sql$/.test(path),
    makes: 'generated/messages/index.js',
    run: async (root) => reportGenerated(await runGenerator(root)),
  },
  { name: 'workers', reads: isCode, makes: '.build', run: bundleWorkers },
  {
    name: 'assets',
    reads: (path) => /^src\/(ui|guide\/scripts|directory\/domain)\//.test(path),
    makes: '.build/assets.json',
    run: bundleAssets,
  },
  {
    name: 'program',
    reads: (path) => isCode(path) || /^generated\/|^build\/.*\.ts$/.test(path),
    makes: '.build/amparo.mjs',
    run: bundleProgram,
  },
  {
    name: 'on-device',
    reads: (path) => isCode(path) || path.startsWith('generated/'),
    makes: '.build/on-device/guide.js',
    run: bundleOnDevice,
  },
];

/** A build that cannot go on: `problems` are lines for a person, each naming file and place. */
export class BuildProblem extends Error {
  constructor(problems) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Brings generated/ and .build/ up to date. `only` limits it to named steps (tests need no program).
 * Gives what was done: [{ step, ms, warnings }].
 */
export async function build(root, { only = STEPS.map((step) => step.name) } = {}) {
  return withLock(join(root, '.build/build.lock'), async () => {
    const stampFile = join(root, '.build/stamps.json');
    const stamps = readStamps(stampFile);
    const done = [];
    let files = sources(root);
    for (const step of STEPS.filter((candidate) => only.includes(candidate.name))) {
      const read = files.filter((file) => step.reads(file.path));
      const stamp = stampOf(read);
      if (stamps[step.name] === stamp && existsSync(join(root, step.makes))) continue;
      const started = performance.now();
      const paths = read.map((file) => file.path);
      const warnings = (await run(step, root, paths)) ?? [];
      stamps[step.name] = stamp;
      writeIfChanged(stampFile, JSON.stringify(stamps));
      done.push({ step: step.name, ms: Math.round(performance.now() - started), warnings });
      if (step.name === 'generate') files = sources(root);
    }
    return done;
  });
}

function sources(root) {
  const places = [
    'src',
    'build',
    'jurisdictions',
    'locales',
    'content',
    'generated',
    'package-lock.json',
    'package.json',
  ];
  return listFiles(root, places);
}

async function run(step, root, paths) {
  try {
    return await step.run(root, paths);
  } catch (error) {
    if (error.errors === undefined) throw error;
    throw new BuildProblem(error.errors.map(describeEsbuildError));
  }
}

function describeEsbuildError({ location, text }) {
  return location ? `${location.file}:${location.line}:${location.column}: ${text}` : text;
}

function reportGenerated({ problems, warnings }) {
  if (problems.length > 0) throw new BuildProblem(problems);
  return warnings;
}
