// Listens to node:test and keeps what a person wants to know: one line per file, failures in full, what was skipped and why.

export class Report {
  passed = 0;
  failures = [];
  skipped = [];
  #path = [];
  #file = { passed: 0, failed: 0, skipped: 0 };

  constructor(print = (text) => process.stdout.write(text)) {
    this.print = print;
  }

  /** Takes one event of a node:test run. */
  hear({ type, data }) {
    if (type === 'test:stdout' || type === 'test:stderr') this.print(data.message);
    if (type === 'test:start') this.#path[data.nesting] = data.name;
    if (type === 'test:pass') this.#end(data);
    if (type === 'test:fail') this.#fail(data);
  }

  #end(data) {
    const isSuite = data.details?.type === 'suite';
    if (data.skip !== undefined || data.todo !== undefined) {
      this.#file.skipped++;
      this.skip(this.#nameOf(data), data.skip ?? data.todo);
    } else if (!isSuite) {
      this.#file.passed++;
      this.passed++;
    }
    if (isSuite && data.nesting === 0) this.#endFile(data);
  }

  #fail(data) {
    const error = data.details?.error;
    // A parent fails with its children; only the child's own reason is worth telling.
    if (error?.failureType !== 'subtestsFailed') {
      this.#file.failed++;
      this.failures.push({ name: this.#nameOf(data), place: placeOf(data), error: error?.cause ?? error });
    }
    if (data.nesting === 0) this.#endFile(data);
  }

  #endFile({ name, details }) {
    const { passed, failed, skipped } = this.#file;
    const counts = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean);
    this.print(`${failed ? '✗' : '✓'} ${name}  ${counts.join(', ')}  ${Math.round(details.duration_ms)} ms\n`);
    this.#file = { passed: 0, failed: 0, skipped: 0 };
  }

  #nameOf({ nesting, name }) {
    return [...this.#path.slice(0, nesting), name].join(' › ');
  }

  skip(name, reason, count = 1) {
    this.skipped.push({
      name,
      reason: typeof reason === 'string' && reason !== '' ? reason : 'no reason given',
      count,
    });
  }

  /** A failure outside any test: a bundle that cannot be made. */
  fault(name, error) {
    this.failures.push({ name, place: '', error });
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

function placeOf({ file, line }) {
  return file ? `${file}:${line ?? 1}` : '';
}

function textOf(error) {
  return error?.stack ?? error?.message ?? String(error);
}

function indent(text) {
  return text.replaceAll(/^/gm, '  ');
}
