// Something a person can mend: shown as its sentence, without a stack, and the command ends with code 1.
export class Refusal extends Error {}

/** For the outermost catch of a command. A fault is rethrown, to be seen whole. */
export function tell(error) {
  const problems = error?.problems ?? (error instanceof Refusal ? [error.message] : undefined);
  if (problems === undefined) throw error;
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}
