// Turns the repository's data into modules that the program imports as '#generated/...': packs, messages, content.
// Everything wrong is collected and told at once; nothing is written when something is wrong.
import { generateContent } from './content.ts';
import { generateMessages } from './messages.ts';
import { generatePacks } from './packs.ts';
import { Findings } from './findings.ts';
import { writeIfChanged } from './write.mjs';

export interface Generated {
  /** Sentences that stop the build, each beginning with the file. */
  readonly problems: readonly string[];
  /** Sentences for whoever reads the build's output. */
  readonly warnings: readonly string[];
}

export async function generate(root: string): Promise<Generated> {
  const findings = new Findings();
  const files = [
    ...generatePacks(root, findings),
    ...(await generateMessages(root, findings)),
    ...generateContent(root, findings),
  ];
  if (findings.problems.length === 0) {
    for (const file of files) writeIfChanged(`${root}/generated/${file.path}`, file.text);
  }
  return findings;
}
