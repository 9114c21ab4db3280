#!/usr/bin/env node
// The `amparo` command of the clone: brings the build up to date, then runs the program in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, BuildProblem } from '../build/build.mjs';

const root = join(import.meta.dirname, '..');
try {
  process.setSourceMapsEnabled(true);
  await build(root);
  const { main } = await import(pathToFileURL(join(root, '.build/amparo.mjs')).href);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildProblem)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 1;
}
