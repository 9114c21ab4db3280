// `amparo <command>`: finds the command and runs it. Each is loaded only when called, so that asking the law a question
// does not wait for the database.
const COMMANDS = [
  { name: 'serve', says: 'start the site', load: async () => (await import('./serve.ts')).serveCommand },
  { name: 'law', says: 'ask the law: list, facts, evaluate', load: async () => (await import('./law.ts')).lawCommand },
  { name: 'audit', says: 'verify the chain of entries', load: async () => (await import('./audit.ts')).auditCommand },
  { name: 'forms', says: 'install official forms', load: async () => (await import('./forms.ts')).formsCommand },
  {
    name: 'directory',
    says: 'import, export and check the services people are sent to',
    load: async () => (await import('./directory.ts')).directoryCommand,
  },
  {
    name: 'translations',
    says: 'status, stamp, export and import of translations',
    load: async () => (await import('./translations.ts')).translationsCommand,
  },
  {
    name: 'roster',
    says: 'install lists of who may help with immigration',
    load: async () => (await import('./roster.ts')).rosterCommand,
  },
  {
    name: 'feedback',
    says: 'what people said of the pages',
    load: async () => (await import('./feedback.ts')).feedbackCommand,
  },
] as const;

/** Runs one command and gives the exit code: 0 done, 1 refused or failed, 2 asked wrongly. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return (await command.load())(rest);
  const asked = name === undefined || name === 'help' || name === '--help';
  (asked ? console.log : console.error)(usage(asked ? '' : `There is no command "${name}".\n`));
  return asked ? 0 : 2;
}

function usage(before: string): string {
  const lines = COMMANDS.map(({ name, says }) => `  amparo ${name.padEnd(12)} ${says}`);
  return `${before}Commands:\n${lines.join('\n')}`;
}
