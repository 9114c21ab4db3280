// Runs bundles of tests with node:test, a process for each bundle, and tells the report what happens.
import { run } from 'node:test';
import { bundleTests, removeBundles } from './bundle-tests.mjs';

/** A process that hangs must not hold up the run for ever. */
const LONGEST_MS = 15 * 60_000;

/** Runs the groups ({ name, paths }), two at a time. */
export async function runGroups(root, groups, report) {
  try {
    const files = [];
    for (const { name, paths } of groups) {
      if (paths.length === 0) continue;
      try {
        files.push(await bundleTests(root, name, paths));
      } catch (error) {
        if (error.errors === undefined) throw error;
        for (const { text, location } of error.errors)
          report.fault(`${name}: cannot be bundled`, placeAndText(location, text));
      }
    }
    if (files.length === 0) return;
    process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
    for await (const event of run({ files, concurrency: 2, forceExit: true, timeout: LONGEST_MS })) report.hear(event);
  } finally {
    removeBundles(root);
  }
}

function placeAndText(location, text) {
  return { stack: location ? `${location.file}:${location.line}: ${text}` : text };
}
