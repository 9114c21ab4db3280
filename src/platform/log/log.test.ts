import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLog, type LogFields } from './log.ts';

function written(act: (log: ReturnType<typeof openLog>) => void, level: 'silent' | 'info' = 'info'): string[] {
  const lines: string[] = [];
  act(openLog(level, (line) => lines.push(line)));
  return lines;
}

test('an event is one line of JSON with its time and the fields it may have', () => {
  const [line = ''] = written((log) => log.info('request', { id: 'a1', route: '/:language', status: 200, ms: 3 }));
  const { time, ...rest } = JSON.parse(line) as Record<string, unknown>; // what pino wrote
  assert.match(String(time), /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.deepEqual(rest, { level: 30, id: 'a1', route: '/:language', status: 200, ms: 3, msg: 'request' });
});

test('what an object carries beside the known fields is not written', () => {
  const careless = { route: '/x', address: '203.0.113.7', body: 'María' } as LogFields; // as a mistaken caller would
  const [line = ''] = written((log) => log.info('request', careless));
  assert.doesNotMatch(line, /203|María/);
});

test('of a fault only kind, code and places are written, not its message', () => {
  const fault = Object.assign(new Error('invalid input "María\n    at Home, 12 Rose St"'), {
    code: '22P02',
    detail: 'María',
  });
  const [line = ''] = written((log) => log.fault(fault, { id: 'a1', route: '/x' }));
  assert.doesNotMatch(line, /María|Rose/);
  assert.match(line, /"kind":"Error","code":"22P02","places":\["[^"]*log\.test/);
  assert.match(written((log) => log.fault('María'))[0] ?? '', /"kind":"string"/);
});

test('silence is kept', () => {
  assert.deepEqual(
    written((log) => log.fault(new Error('x')), 'silent'),
    [],
  );
});
