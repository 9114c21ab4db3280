// Serves in a child process; when a source changes, builds and, if that works, replaces the child.
import { spawn } from 'node:child_process';
import { existsSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'build', 'jurisdictions', 'locales', 'content'];
const PAUSE_MS = 120; // editors write a file in several steps

export async function watch(root, build) {
  let server = null;
  let stopping = false;

  const rebuild = async () => {
    try {
      const done = await build(root);
      for (const { step, ms } of done) console.log(`${step} ${ms} ms`);
      if (done.length === 0 && server !== null) return;
    } catch (error) {
      console.error(error.problems?.join('\n') ?? error);
      return; // the last good build keeps running
    }
    await stop(server);
    if (!stopping) server = serve(root);
  };

  const queue = inTurn(rebuild);
  let pause;
  for (const folder of FOLDERS.filter((name) => existsSync(join(root, name)))) {
    watchFolder(join(root, folder), { recursive: true }, () => {
      clearTimeout(pause);
      pause = setTimeout(queue, PAUSE_MS);
    });
  }
  process.on('SIGINT', async () => {
    stopping = true;
    await stop(server);
    process.exit(0);
  });
  await queue();
}

function serve(root) {
  return spawn(process.execPath, [join(root, 'bin/amparo.mjs'), 'serve'], { cwd: root, stdio: 'inherit' });
}

/** Ends the child as Ctrl-C would, and waits until its database is closed. */
function stop(child) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });
}

/** Runs the work one call after another, however often it is asked. */
function inTurn(work) {
  let last = Promise.resolve();
  return () => (last = last.then(work));
}
