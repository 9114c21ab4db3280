// `amparo translations`: the work of translators on the files of this clone.
import { join } from 'node:path';
import { packsOf, runTranslations } from '../../build/translations/command.ts';

export async function translationsCommand(args: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, '..'); // the program lies in .build
  return runTranslations(args, {
    root,
    packs: () => packsOf(root),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    progress: (line) => console.error(line),
  });
}
