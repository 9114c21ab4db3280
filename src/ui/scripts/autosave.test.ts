import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from './autosave.ts';

test('a draft keeps every text of the form, in order and with repetitions, and leaves files out', () => {
  const form = new FormData();
  form.append('csrf', 'token');
  form.append('crimes', 'stalking');
  form.append('crimes', 'extortion');
  form.append('report', new Blob(['scan']), 'report.pdf');
  form.append('story', 'Él dijo: "no" & se fue');
  assert.deepEqual(
    [...draftOf(form)],
    [
      ['csrf', 'token'],
      ['crimes', 'stalking'],
      ['crimes', 'extortion'],
      ['story', 'Él dijo: "no" & se fue'],
    ],
  );
});
