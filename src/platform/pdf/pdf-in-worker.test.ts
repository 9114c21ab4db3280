import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Pdf } from './pdf.ts';
import { pdfInWorker, type WorkerOptions } from './pdf-in-worker.ts';

const script = pathToFileURL('.build/pdf-worker.mjs');
const skip = existsSync(script) ? false : 'the worker is not built';
const opened: Pdf[] = [];

function worker(options: WorkerOptions = {}): Pdf {
  const pdf = pdfInWorker({ script, ...options });
  opened.push(pdf);
  return pdf;
}
after(() => Promise.all(opened.map((pdf) => pdf.close())));

const job = (text: string) => ({ template: '#json("/data.json").text', data: { text } });

const shared = worker();

test('several papers at once come back to who asked', { skip }, async () => {
  const papers = await Promise.all(['a', 'b', 'c'].map((text) => shared.render(job(text.repeat(50)))));
  assert.equal(new Set(papers.map((paper) => Buffer.from(paper).toString('latin1'))).size, 3);
});

test('a fault reaches who asked, and the next paper is made', { skip }, async () => {
  await assert.rejects(shared.render({ template: '#nothing', data: null }), /does not compile/);
  assert.ok((await shared.render(job('x'))).length > 0);
});

test('a refusal crosses the thread as a value', { skip }, async () => {
  const answer = await shared.inspect(new TextEncoder().encode('no pdf'));
  assert.equal(!answer.ok && answer.refusal.code, 'not-a-pdf');
});

test('an idle worker ends, and starts again when it is asked', { skip }, async () => {
  const pdf = worker({ idleMs: 20 });
  await pdf.render(job('x'));
  await wait(120);
  assert.ok((await pdf.render(job('y'))).length > 0);
});

test('work that takes too long is given up, and the next paper is made', { skip }, async () => {
  const pdf = worker({ longestMs: 1500 });
  const endless = {
    template: '#let f(x) = range(100000).map(y => calc.sin(x + y)).sum()\n#range(100000).map(f).sum()',
    data: null,
  };
  await assert.rejects(pdf.render(endless), /too long/);
  const facts = await pdf.inspect(new TextEncoder().encode('no pdf'));
  assert.ok(!facts.ok, 'answered by a fresh worker');
});

test('after closing, those who wait are told', { skip }, async () => {
  const pdf = worker();
  const waiting = assert.rejects(pdf.render(job('x')), /stopped/);
  await pdf.close();
  await waiting;
});
