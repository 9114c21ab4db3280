// Listens to node:test and keeps what a person wants to know: one line per file, failures in full, what was skipped and why.

/** The results of a whole run, of several processes. */
export class Report {
  passed = 0;
  failures = [];
  skipped = [];

  constructor(print = (text) => process.stdout.write(text)) {
    this.print = print;
  }

  /** Listens to one process that runs these files. */
  hearing(paths) {
    return new Hearing(this, paths);
  }

  skip(name, reason, count = 1) {
    this.skipped.push({
      name,
      reason: typeof reason === 'string' && reason !== '' ? reason : 'no reason given',
      count,
    });
  }

  /** A failure outside any test: a bundle that cannot be made. */
  fault(name, error, place = '') {
    this.failures.push({ name, place, error });
  }

  /** Prints failures, then skips, then the counts as the very last line. */
  conclude() {
    for (const { name, place, error } of this.failures) {
      this.print(`\n✗ ${name}\n  ${place}\n${indent(textOf(error))}\n`);
    }
    if (this.skipped.length > 0) this.print('\nSkipped:\n');
    for (const { name, reason, count } of this.skipped) {
      this.print(`- ${name}${count > 1 ? ` (${count})` : ''}: ${reason}\n`);
    }
    const skips = this.skipped.reduce((sum, { count }) => sum + count, 0);
    this.print(`\n${this.passed} passed, ${this.failures.length} failed, ${skips} skipped\n`);
    return this.failures.length === 0;
  }
}

/** The events of one process, in which each file is a suite of the outermost level. */
class Hearing {
  #report;
  #unfinished;
  #path = [];
  #file = { passed: 0, failed: 0, skipped: 0 };

  constructor(report, paths) {
    this.#report = report;
    this.#unfinished = new Set(paths);
  }

  hear({ type, data }) {
    if (type === 'test:stdout' || type === 'test:stderr') this.#report.print(data.message);
    if (type === 'test:start') this.#path[data.nesting] = data.name;
    if (type === 'test:pass') this.#pass(data);
    if (type === 'test:fail') this.#fail(data);
    if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0) this.#endFile(data);
  }

  /** A file that never ended is a failure: its process died, and what it had not told is unknown. */
  end() {
    for (const path of this.#unfinished) this.#report.fault(path, { stack: 'did not finish: its process ended first' });
  }

  #pass(data) {
    if (data.skip !== undefined || data.todo !== undefined) {
      this.#file.skipped++;
      this.#report.skip(this.#nameOf(data), data.skip ?? data.todo);
    } else if (data.details?.type !== 'suite') {
      this.#file.passed++;
      this.#report.passed++;
    }
  }

  #fail(data) {
    const error = data.details?.error;
    // A parent fails with its children; only the child's own reason is worth telling.
    if (error?.failureType === 'subtestsFailed') return;
    this.#file.failed++;
    this.#report.fault(this.#nameOf(data), error?.cause ?? error, placeOf(data));
  }

  #endFile({ name, details }) {
    this.#unfinished.delete(name);
    const { passed, failed, skipped } = this.#file;
    const counts = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean);
    this.#report.print(`${failed ? '✗' : '✓'} ${name}  ${counts.join(', ')}  ${Math.round(details.duration_ms)} ms\n`);
    this.#file = { passed: 0, failed: 0, skipped: 0 };
  }

  #nameOf({ nesting, name }) {
    return [...this.#path.slice(0, nesting), name].join(' › ');
  }
}

function placeOf({ file, line }) {
  return file ? `${file}:${line ?? 1}` : '';
}

function textOf(error) {
  return error?.stack ?? error?.message ?? String(error);
}

function indent(text) {
  return text.replaceAll(/^/gm, '  ');
}
