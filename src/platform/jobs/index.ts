export { startJobs, type Job, type Jobs } from './jobs.ts';
export { platformJobs, type PlatformWorld } from './platform-jobs.ts';
