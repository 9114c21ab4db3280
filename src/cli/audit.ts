// amparo audit verify: walks the log of changes and reads again and names the first entry that is not as it was written.
import { verifyAudit, type Break } from '../platform/audit/index.ts';
import { processVariables } from '../platform/config/index.ts';
import type { Database } from '../platform/database/index.ts';
import { onDatabase, type CommandWorld } from './on-database.ts';

const WHY: Readonly<Record<Break, string>> = {
  changed: 'is not as it was written, or not in its place',
  missing: 'is missing',
  added: 'stands behind the end of the log',
};

export async function auditCommand(args: readonly string[]): Promise<number> {
  return runAuditCommand(args, { variables: processVariables(), say: console.log, complain: console.error });
}

/** 0 when the log is whole; 1 when it is broken or could not be read; 2 when asked wrongly. */
export async function runAuditCommand(args: readonly string[], world: CommandWorld): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    world.complain('Use: amparo audit verify');
    return 2;
  }
  return onDatabase(world, (database) => verify(database, world));
}

async function verify(database: Database, world: CommandWorld): Promise<number> {
  const verified = await verifyAudit(database);
  if (verified.ok) {
    world.say(`${verified.entries} entries, each as it was written. Head: ${verified.head}`);
    return 0;
  }
  world.complain(`Entry ${verified.brokenAt} ${WHY[verified.why]}. Entries before it are as they were written.`);
  return 1;
}
