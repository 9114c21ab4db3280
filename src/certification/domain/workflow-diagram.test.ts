import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { workflowDocument } from './workflow-diagram.ts';
import { WORKFLOW } from './workflow.ts';

const FILE = 'docs/certification-workflow.md';

test('the drawing in the documentation is the table', async () => {
  assert.equal(await readFile(FILE, 'utf8'), workflowDocument(), `${FILE} differs: write workflowDocument() into it`);
});

test('every action stands in the drawing', () => {
  for (const { action } of WORKFLOW) assert.match(workflowDocument(), new RegExp(`\\| ${action} +\\|`));
});
