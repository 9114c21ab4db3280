// Says what is being waited for, but only when it takes longer than a second.

/** Runs the work; after one second tells its name, then every ten seconds how long it has taken, and at the end the time. */
export async function withProgress(name, work, say = console.log) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  let told = false;
  const first = setTimeout(() => {
    told = true;
    say(`${name} ...`);
  }, 1000);
  const later = setInterval(() => say(`${name} ... ${seconds()} s`), 10_000);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(later);
    if (told) say(`${name}: ${seconds()} s`);
  }
}
