export interface StampedFile {
  readonly path: string;
  readonly mark: string;
}
export function listFiles(root: string, places: readonly string[]): StampedFile[];
export function stampOf(files: readonly StampedFile[]): string;
export function readStamps(file: string): Readonly<Record<string, string>>;
