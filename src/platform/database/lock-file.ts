// One process to a data folder. The embedded database has no lock of its own: two processes on one folder both write, and
// spoil it. The lock names the process, so that one left behind by a crash is taken over without asking anybody.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ok, refuse, type Result } from '../values/result.ts';
import { isSystemError } from './system-error.ts';

export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** Tells two processes apart that got the same number, before and after a restart of the machine or container. */
  readonly started: string;
}

/** Refuses `data.locked` {file, pid}. Throws the system's error when the folder cannot be written. */
export function takeLock(file: string): Result<FolderLock> {
  const own: Holder = { pid: process.pid, started: startOf(process.pid) };
  const text = JSON.stringify(own);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600 });
  try {
    if (!linkNew(beside, file)) {
      const holder = holderIn(file);
      if (holder !== null && isAlive(holder)) return refuse('data.locked', { file, pid: holder.pid });
      renameSync(beside, file); // nothing happens between reading and replacing: no other process gets in between unseen
    }
    const holder = holderIn(file);
    if (holder !== null && JSON.stringify(holder) !== text) return refuse('data.locked', { file, pid: holder.pid });
    return ok({ release: () => release(file, text) });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** True when this made the lock, whole from its first instant; false when there is one. */
function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

function release(file: string, text: string): void {
  const holder = holderIn(file);
  if (holder !== null && JSON.stringify(holder) === text) rmSync(file, { force: true });
}

/** Null when the lock is gone or not one of ours. */
function holderIn(file: string): Holder | null {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(found) ? { pid: found.pid, started: found.started } : null;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

function isHolder(found: unknown): found is Holder {
  if (typeof found !== 'object' || found === null || !('pid' in found) || !('started' in found)) return false;
  return typeof found.pid === 'number' && typeof found.started === 'string';
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error, 'EPERM'); // alive, but somebody else's
  }
  return started === startOf(pid);
}

/** When the process began, as Linux tells it (field 22 of /proc/<pid>/stat, with the boot it counts from); else empty. */
function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${afterName.split(' ')[19] ?? ''}`;
  } catch {
    return ''; // no /proc here: the number alone has to do
  }
}
