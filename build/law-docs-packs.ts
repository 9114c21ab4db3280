// Tables of the packs in docs/law: offences with what they may show, and dated parameters.
import type { LawFiles } from '../src/law/packs/pack-files.ts';

const WHEN = { none: '', dv: ' (if domestic violence)', facts: ' (if the facts show it)' } as const;

export function offencesPage({ offences, forms, crimes }: LawFiles): string {
  const tables = offences.map(({ jurisdiction, value, file }) => {
    const rows = value.offences.map(({ section, name, categories, inForceFrom, inForceUntil, note }) => {
      const shows = categories.map(
        (entry) => `${entry.category}${WHEN[entry.condition]}${entry.note === undefined ? '' : `: ${entry.note}`}`,
      );
      const days = [
        inForceFrom === undefined ? '' : `since ${inForceFrom}`,
        inForceUntil === undefined ? '' : `until ${inForceUntil}`,
      ];
      return `| ${section} | ${name} | ${shows.join('; ') || 'none by itself'} | ${[...days, note ?? ''].filter(Boolean).join('. ')} |`;
    });
    return `## ${jurisdiction}, ${file.replace('offences/', '')}\n\nSource: ${value.source}. Confidence: ${value.confidence}.\n\n| Section | Offence | May show | Notes |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  const ways = forms.flatMap(({ value }) =>
    value.forms.map(
      ({ section, form, inherits }) =>
        `- ${section}, ${form}: ${inherits === 'same' ? 'takes the kind of the offence' : 'counts only when the facts show it'}`,
    ),
  );
  const list = crimes.map(
    ({ value }) => `- ${value.label} (\`${value.id}\`), on the list since ${value.inForceFrom}; ${value.confidence}`,
  );
  return `# Offences and what they may show\n\nThe label of a charge never decides. It suggests what to look for.\n\n## The list of qualifying crimes\n\n${list.join('\n')}\n\n## Ways of taking part\n\n${ways.join('\n')}\n\n${tables.join('\n\n')}\n`;
}

export function parametersPage({ parameters }: LawFiles): string {
  const rows = parameters.flatMap(({ jurisdiction, value: { id, title, unit, values } }) =>
    values.map(
      (dated) =>
        `| ${id} | ${jurisdiction} | ${dated.value} ${unit} | ${dated.inForceFrom} to ${dated.inForceUntil ?? 'today'} | ${dated.source} (${dated.confidence}) | ${title}.${dated.doubt === undefined ? '' : ` Doubt: ${dated.doubt.trim()}`} |`,
    ),
  );
  return `# Parameters\n\n| Parameter | Pack | Value | In force | Source | What it is |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
