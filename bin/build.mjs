#!/usr/bin/env node
// npm run build: brings generated/ and .build/ up to date, and says what was wrong in which file.
import { join } from 'node:path';
import { build, BuildProblem } from '../build/build.mjs';

const root = join(import.meta.dirname, '..');
process.setSourceMapsEnabled(true);
try {
  const done = await build(root);
  for (const { step, ms, warnings } of done) {
    console.log(`${step.padEnd(10)} ${ms} ms`);
    for (const warning of warnings) console.warn(`  warning: ${warning}`);
  }
  if (done.length === 0) console.log('up to date');
} catch (error) {
  if (!(error instanceof BuildProblem)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 1;
}
