export { openLog, type Log, type LogFields } from './log.ts';
