// The whole of `npm test`, once this Node is known to be new enough.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTests, countJourneys, KINDS } from '../../tests/runner/find-tests.mjs';
import { Report } from '../../tests/runner/report.mjs';
import { runGroups } from '../../tests/runner/run-tests.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { withProgress } from './progress.mjs';
import { Refusal, tell } from './refusal.mjs';

const root = join(import.meta.dirname, '../..');

export async function test(args) {
  try {
    process.chdir(root);
    const { filters, kinds, withBrowser } = readArguments(args);
    await installPackages(root);
    const tests = findTests(root, { filters, kinds });
    if (tests.length === 0) throw new Refusal(`No test file has ${filters.join(' or ')} in its path.`);
    const report = new Report();
    await prepare(tests, report);
    await runGroups(root, groupsOf(tests), report);
    await runJourneys(tests, withBrowser, report);
    process.exitCode = report.conclude() ? 0 : 1;
  } catch (error) {
    tell(error);
  }
}

function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      'no-browser': { type: 'boolean', default: false },
    },
  });
  const only = values.only.flatMap((value) => value.split(','));
  const unknown = only.find((kind) => !KINDS.includes(kind));
  if (unknown) throw new Refusal(`There is no kind of test "${unknown}"; known are ${KINDS.join(', ')}.`);
  return { filters: positionals, kinds: only.length > 0 ? only : KINDS, withBrowser: !values['no-browser'] };
}

/**
 * Only journeys and invariants need the whole program; a unit test needs what is generated and the workers. A build that
 * fails is a failure of the run, but the tests still tell what they can with what was built before.
 */
async function prepare(tests, report) {
  const { build, BuildProblem } = await import('../../build/build.mjs');
  const needsProgram = tests.some(({ kind }) => kind === 'journey' || kind === 'invariant');
  const steps = ['generate', 'workers', 'assets', ...(needsProgram ? ['program', 'on-device'] : [])];
  try {
    await withProgress('Building', () => build(root, { only: steps }));
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    report.fault('the build', { stack: error.message });
  }
}

function groupsOf(tests) {
  const pathsOf = (...kinds) => tests.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return [
    { name: 'store', paths: pathsOf('store') },
    { name: 'unit', paths: pathsOf('unit', 'page') },
    { name: 'invariant', paths: pathsOf('invariant') },
  ];
}

/** Looking at every page in every language takes as long as all the other journeys, so it runs beside them. */
const EVERY_PAGE = 'tests/journeys/every-page.journey.ts';

async function runJourneys(tests, withBrowser, report) {
  const paths = tests.filter(({ kind }) => kind === 'journey').map(({ path }) => path);
  if (paths.length === 0) return;
  const chromium = withBrowser ? findOrInstallChromium() : { missing: '--no-browser was given' };
  if (chromium.path) {
    process.env.CHROMIUM = chromium.path;
    await runGroups(
      root,
      [
        { name: 'every-page', paths: paths.filter((path) => path === EVERY_PAGE) },
        { name: 'journeys', paths: paths.filter((path) => path !== EVERY_PAGE) },
      ].filter((group) => group.paths.length > 0),
      report,
    );
    return;
  }
  for (const path of paths) report.skip(path, chromium.missing, countJourneys(root, path));
}
