// `amparo feedback [--month 2026-11]`: what people answered to "Was this page helpful?", and what they wrote.
import { parseArgs } from 'node:util';
import { parseMonth, readAllFeedback, type FeedbackRead, type Month } from '../feedback/index.ts';
import { processVariables } from '../platform/config/index.ts';
import { onDatabase, type CommandWorld } from './on-database.ts';

const USE = 'Use: amparo feedback [--month 2026-11]';

export async function feedbackCommand(args: readonly string[]): Promise<number> {
  return runFeedbackCommand(args, { variables: processVariables(), say: console.log, complain: console.error });
}

/** 0 done; 1 when the data could not be read; 2 when asked wrongly. */
export async function runFeedbackCommand(args: readonly string[], world: CommandWorld): Promise<number> {
  const month = readMonth(args);
  if (month === undefined) {
    world.complain(USE);
    return 2;
  }
  return onDatabase(world, async (database) => {
    tell(await readAllFeedback({ database }, month), world.say);
    return 0;
  });
}

/** Null: every month. Undefined: asked wrongly. */
function readMonth(args: readonly string[]): Month | null | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { month: { type: 'string' } } });
    return values.month === undefined ? null : (parseMonth(values.month) ?? undefined);
  } catch (error) {
    if (error instanceof TypeError) return undefined; // an option or a word that does not belong here
    throw error;
  }
}

function tell({ counts, words }: FeedbackRead, say: (line: string) => void): void {
  if (counts.length === 0 && words.length === 0) return say('Nobody has answered.');
  for (const { month, path, language, yes, no } of counts)
    say(`${month}  ${language.padEnd(7)} yes ${String(yes).padStart(5)}  no ${String(no).padStart(5)}  ${path || '/'}`);
  for (const { month, path, language, isHelpful, words: text } of words)
    say(`${month}  ${language.padEnd(7)} ${isHelpful ? 'yes' : 'no'}  ${path || '/'}: ${text}`);
}
