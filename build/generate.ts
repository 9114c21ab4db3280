// Turns the repository's data into modules that the program imports as '#generated/...': packs, messages, content and
// migrations. Everything wrong is collected and told at once; a part with something wrong in it is not written.
import { generateContent } from './content.ts';
import { Findings, type GeneratedFile } from './findings.ts';
import { generateMessages } from './messages.ts';
import { generateMigrations } from './migrations.ts';
import { generatePacks } from './packs.ts';
import { writeIfChanged } from './write.mjs';

export interface Generated {
  /** Sentences that stop the build, each beginning with the file. */
  readonly problems: readonly string[];
  /** Sentences for whoever reads the build's output. */
  readonly warnings: readonly string[];
}

type Part = (root: string, findings: Findings) => GeneratedFile[] | Promise<GeneratedFile[]>;

const PARTS: readonly Part[] = [generatePacks, generateMessages, generateContent, generateMigrations];

export async function generate(root: string): Promise<Generated> {
  const all = new Findings();
  for (const part of PARTS) {
    const findings = new Findings();
    const files = await part(root, findings);
    if (findings.problems.length === 0) {
      for (const file of files) writeIfChanged(`${root}/generated/${file.path}`, file.text);
    }
    all.add(findings);
  }
  return all;
}
