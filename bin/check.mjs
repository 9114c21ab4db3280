#!/usr/bin/env node
// npm run check [step ...]: everything CI asks for that needs no browser. One line per step; what is wrong in full.
import { nodeRefusal } from './launch/node-version.mjs';

const refusal = nodeRefusal(process.versions.node);
if (refusal === null) import('./launch/check.mjs').then(({ check }) => check(process.argv.slice(2)));
else {
  console.error(refusal);
  process.exitCode = 1;
}
