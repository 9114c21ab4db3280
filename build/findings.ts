// What a build finds wrong (stops it) and worth saying (does not).

export class Findings {
  readonly problems: string[] = [];
  readonly warnings: string[] = [];

  problem(file: string, sentence: string): void {
    this.problems.push(`${file}: ${sentence}`);
  }

  add(more: Findings): void {
    this.problems.push(...more.problems);
    this.warnings.push(...more.warnings);
  }

  warning(file: string, sentence: string): void {
    this.warnings.push(`${file}: ${sentence}`);
  }
}

/** A file that the build makes, its path relative to generated/. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
