// Sources in docs/law: what each section says, its own words where we have them, and how sure we are.
import type { LawFiles } from '../src/law/packs/pack-files.ts';
import type { SourceFile } from '../src/law/packs/schema.ts';

type Section = SourceFile['sections'][number];
export type SourceIndex = ReadonlyMap<string, { readonly source: SourceFile; readonly section: Section }>;

export function sourceIndex({ sources }: Pick<LawFiles, 'sources'>): SourceIndex {
  return new Map(
    sources.flatMap(({ value: source }) =>
      source.sections.map((section) => [`${source.id}#${section.id}`, { source, section }] as const),
    ),
  );
}

export function sourceLines(ids: readonly string[], index: SourceIndex): readonly string[] {
  return ids.flatMap((id) => {
    const found = index.get(id);
    if (found === undefined) return [`- ${id}`];
    const { source, section } = found;
    const line = `- ${linked(source, section)}: ${section.says.trim()} (${confidenceText(source, section)})`;
    return section.excerpt === undefined ? [line] : [line, `  > ${section.excerpt.trim()}`];
  });
}

function linked(source: SourceFile, section: Section): string {
  const name = section.section.startsWith('(')
    ? `${source.cite}${section.section}`
    : `${source.cite} ${section.section}`;
  const url = section.url ?? source.url;
  return url === undefined ? name : `[${name}](${url})`;
}

function confidenceText(source: SourceFile, section: Section): string {
  const confidence = section.confidence ?? source.confidence;
  const read = source.readOn === undefined || confidence === 'recalled' ? '' : ` on ${source.readOn}`;
  const copy = source.copyOf === undefined || confidence === 'recalled' ? '' : `, copy of ${source.copyOf}`;
  return `${confidence}${read}${copy}`;
}

export function sourcesPage({ sources }: Pick<LawFiles, 'sources'>): string {
  const index = sourceIndex({ sources });
  const texts = sources
    .toSorted((a, b) => (a.value.title < b.value.title ? -1 : 1))
    .map(({ jurisdiction, value }) => {
      const note = value.note === undefined ? '' : `\n\n${value.note.trim()}`;
      const lines = value.sections.map((section) => `${value.id}#${section.id}`);
      return `## ${value.title}\n\n${value.cite} (${value.kind}, ${jurisdiction}).${note}\n\n${sourceLines(lines, index).join('\n')}`;
    });
  return `# Sources\n\n${texts.join('\n\n')}\n`;
}
