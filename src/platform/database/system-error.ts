// Errors of the operating system: ENOENT, EACCES, EEXIST.

/** True for any such error, or only for those with one of the codes. */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error && (codes.length === 0 || codes.includes(error.code));
}
