// The thread that makes PDFs: answers one message at a time with a result or with what went wrong.

import { parentPort } from 'node:worker_threads';
import { pdfInThread } from './pdf-in-thread.ts';
import type { Answer, Question } from './pdf-in-worker.ts';

const pdf = pdfInThread();

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    switch (question.act) {
      case 'render':
        return { id, value: await pdf.render(question.job) };
      case 'fill':
        return { id, value: await pdf.fill(question.job) };
      case 'inspect':
        return { id, value: await pdf.inspect(question.job) };
    }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
