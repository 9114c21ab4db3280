// Runs bundles of tests with node:test, a process for each bundle, and tells the report what happens.
import { run } from 'node:test';
import { bundleTests, removeBundles } from './bundle-tests.mjs';

/** A process that hangs must not hold up the run for ever. */
const LONGEST_MS = 15 * 60_000;
const AT_ONCE = 2;

/** Runs the groups ({ name, paths }), two at a time. */
export async function runGroups(root, groups, report) {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
  const waiting = groups.filter(({ paths }) => paths.length > 0);
  const takeNext = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) await runGroup(root, group, report);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  } finally {
    removeBundles(root);
  }
}

async function runGroup(root, { name, paths }, report) {
  let file;
  try {
    file = await bundleTests(root, name, paths);
  } catch (error) {
    if (error.errors === undefined) throw error;
    for (const { text, location } of error.errors)
      report.fault(`${name}: cannot be bundled`, placeAndText(location, text));
    return;
  }
  const hearing = report.hearing(paths);
  for await (const event of run({ files: [file], timeout: LONGEST_MS })) hearing.hear(event);
  hearing.end();
}

function placeAndText(location, text) {
  return { stack: location ? `${location.file}:${location.line}: ${text}` : text };
}
