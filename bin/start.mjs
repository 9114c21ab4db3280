#!/usr/bin/env node
// npm start: from a bare clone to a running site. Installs and builds what is missing, then serves in this same process.
// npm run dev (--watch): serves in a child, which is started anew whenever a source changes.
import { nodeRefusal } from './launch/node-version.mjs';

const refusal = nodeRefusal(process.versions.node);
if (refusal === null) import('./launch/start.mjs').then(({ start }) => start(process.argv.slice(2)));
else {
  console.error(refusal);
  process.exitCode = 1;
}
