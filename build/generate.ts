// Turns the repository's data into modules that the program imports as '#generated/...': packs, messages, content and
// migrations. Everything wrong is collected and told at once; a part with something wrong in it is not written.
import type { Packs } from '../src/law/index.ts';
import { generateContent } from './content.ts';
import { Findings, type GeneratedFile } from './findings.ts';
import { generateMessages } from './messages.ts';
import { generateMigrations } from './migrations.ts';
import { readPacks, writePacks } from './packs.ts';
import { writeIfChanged } from './write.mjs';

export interface Generated {
  /** Sentences that stop the build, each beginning with the file. */
  readonly problems: readonly string[];
  /** Sentences for whoever reads the build's output. */
  readonly warnings: readonly string[];
}

type Part = (findings: Findings) => GeneratedFile[] | Promise<GeneratedFile[]>;

export async function generate(root: string): Promise<Generated> {
  const all = new Findings();
  const make = async (part: Part) => {
    const findings = new Findings();
    const files = await part(findings);
    if (findings.problems.length === 0) {
      for (const file of files) writeIfChanged(`${root}/generated/${file.path}`, file.text);
    }
    all.add(findings);
  };
  let packs: Packs = {};
  await make((findings) => {
    packs = readPacks(root, findings);
    return writePacks(packs);
  });
  if (all.problems.length === 0) await make((findings) => generateMessages(root, packs, findings));
  await make((findings) => generateContent(root, findings));
  await make((findings) => generateMigrations(root, findings));
  return all;
}
