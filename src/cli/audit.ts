// amparo audit verify: walks the log of changes and reads again and names the first entry that is not as it was written.
import { verifyAudit, type Break } from '../platform/audit/index.ts';
import { operatorSentence, processVariables, readConfig } from '../platform/config/index.ts';
import { openDatabase } from '../platform/database/index.ts';
import type { Refusal } from '../platform/values/result.ts';

const WHY: Readonly<Record<Break, string>> = {
  changed: 'is not as it was written, or not in its place',
  missing: 'is missing',
  added: 'stands behind the end of the log',
};

/** 0 when the log is whole; 1 when it is broken or could not be read; 2 when asked wrongly. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    console.error('Usage: amparo audit verify');
    return 2;
  }
  const config = readConfig(processVariables());
  if (!config.ok) return refused(config.refusal);
  const database = await openDatabase(config.value.database);
  if (!database.ok) return refused(database.refusal);
  try {
    const verified = await verifyAudit(database.value);
    if (!verified.ok) {
      console.error(`Entry ${verified.brokenAt} ${WHY[verified.why]}. Entries before it are as they were written.`);
      return 1;
    }
    console.log(`${verified.entries} entries, each as it was written. Head: ${verified.head}`);
    return 0;
  } finally {
    await database.value.close();
  }
}

function refused(refusal: Refusal): number {
  console.error(operatorSentence(refusal));
  return 1;
}
