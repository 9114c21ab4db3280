#!/usr/bin/env node
// npm test [path part ...] [--only unit,page,store,invariant,journey] [--no-browser]
// Installs and builds what is missing, runs every test, and says at the end what was skipped and why.
import { nodeRefusal } from './launch/node-version.mjs';

const refusal = nodeRefusal(process.versions.node);
if (refusal === null) import('./launch/test.mjs').then(({ test }) => test(process.argv.slice(2)));
else {
  console.error(refusal);
  process.exitCode = 1;
}
