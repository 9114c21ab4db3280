// docs/law/: the rules as a lawyer reads them. For each rule its question, its words, the rule as a sentence and as a tree, its
// sources, doubts and history, and the stories with what came out. Made from the rules; never edited by hand.
import { DECISIONS } from '../src/law/decisions/index.ts';
import { lawOf, type Packs } from '../src/law/index.ts';
import { rulesNamed } from '../src/law/engine/conditions.ts';
import type { Rule, RuleVersion } from '../src/law/engine/types.ts';
import { lawFilesOf } from '../src/law/packs/pack-files.ts';
import { offencesPage, parametersPage } from './law-docs-packs.ts';
import { sentenceOf, treeOf } from './law-docs-condition.ts';
import { sourceIndex, sourceLines, sourcesPage, type SourceIndex } from './law-docs-sources.ts';
import { storiesByRule, storyLines, type StoriesByRule } from './law-docs-stories.ts';
import type { StoryFile } from '../src/law/testing.ts';

const MOST_LINKS = 20;

interface Book {
  readonly sources: SourceIndex;
  readonly stories: StoriesByRule;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Path under docs/law -> Markdown. */
export function renderLawDocs(packs: Packs, files: readonly StoryFile[]): ReadonlyMap<string, string> {
  const law = lawOf(packs);
  const book: Book = {
    sources: sourceIndex(lawFilesOf(packs)),
    stories: storiesByRule(files, law),
    rules: law.book.rules,
  };
  const groups = grouped([...law.book.rules.values()]);
  const pages = new Map([...groups].map(([group, rules]) => [`${group}.md`, groupPage(group, rules, book)]));
  pages.set('README.md', indexPage(law, groups));
  pages.set('offences.md', offencesPage(lawFilesOf(packs)));
  pages.set('parameters.md', parametersPage(lawFilesOf(packs)));
  pages.set('sources.md', sourcesPage(lawFilesOf(packs)));
  return pages;
}

function grouped(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const names = [...new Set(rules.map((rule) => groupOf(rule.id)))];
  return new Map(names.map((name) => [name, rules.filter((rule) => groupOf(rule.id) === name)]));
}

function groupOf(rule: string): string {
  return rule.split('.')[0] ?? rule;
}

function linkTo(rule: string, from: string): string {
  const file = groupOf(rule) === from ? '' : `${groupOf(rule)}.md`;
  return `[${rule}](${file}#${rule.replaceAll('.', '')})`;
}

function indexPage(law: ReturnType<typeof lawOf>, groups: ReadonlyMap<string, readonly Rule[]>): string {
  const decisions = DECISIONS.map(({ id, question, outcomes, rules }) => {
    const named = rules(law.book);
    const links =
      named.length > MOST_LINKS
        ? [`one for each of ${named.length}, all in [${id}](${id}.md)`]
        : named.map((rule) => linkTo(rule, ''));
    return `### ${id}\n\n${question}\n\nOutcomes: ${outcomes.join(', ')}. Rules: ${links.join(', ')}.`;
  });
  const pages = [...groups].map(([group, rules]) => `- [${group}](${group}.md): ${rules.length} rules`);
  return `# The law as it stands here

Made from the rules in \`src/law\` and the packs in \`jurisdictions\`; do not edit. Each answer is *holds*, *fails* or *cannot tell*.
Nothing here is legal advice, and nothing promises an outcome.

Confidence: *read* in the text itself; *secondary*, read in somebody's account of it; *recalled*, from memory and not yet checked.

${pages.join('\n')}
- [Offences and what they may show](offences.md)
- [Parameters](parameters.md)
- [Sources](sources.md)

## Decisions

${decisions.join('\n\n')}
`;
}

function groupPage(group: string, rules: readonly Rule[], book: Book): string {
  return `# ${group}\n\n${rules.map((rule) => ruleText(rule, group, book)).join('\n\n')}\n`;
}

function ruleText(rule: Rule, group: string, book: Book): string {
  const usedBy = [...book.rules.values()]
    .filter((other) => other.versions.some((version) => rulesNamed(version.condition).includes(rule.id)))
    .map((other) => linkTo(other.id, group));
  return [
    `## ${rule.id}`,
    `**${rule.title}.** ${rule.question}`,
    `Decided by: ${rule.decidedBy.join(', ')}.${usedBy.length > 0 ? ` Used by ${usedBy.join(', ')}.` : ''}`,
    ...[...rule.versions].reverse().map((version) => versionText(version, group, book)),
    ...(rule.gaps ?? []).map((gap) => `Left open from ${gap.from} to ${gap.until}: ${gap.why}`),
    ...section('Stories', storyLines(book.stories.get(rule.id) ?? [])),
  ].join('\n\n');
}

function versionText(version: RuleVersion, group: string, book: Book): string {
  const { inForceFrom, inForceUntil, condition, confidence } = version;
  return [
    `### In force ${inForceUntil === undefined ? `since ${inForceFrom}` : `from ${inForceFrom} to ${inForceUntil}`}`,
    `Why this version: ${version.change} Confidence: ${confidence}.`,
    version.statement,
    `Holds when ${sentenceOf(condition)}.`,
    treeOf(condition, (rule) => linkTo(rule, group)).join('\n'),
    ...section('Sources', sourceLines(version.sources, book.sources)),
    ...section(
      'Doubts',
      (version.doubts ?? []).map((doubt) => `- ${doubt.text}`),
    ),
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${title}**`, lines.join('\n')];
}
