// The sentences of the translators' commands.
import type { FileRefusal, Outcome, RowFault } from './exchange.ts';

export function refusalSentence(file: string, refusal: FileRefusal): string {
  switch (refusal.code) {
    case 'not-utf-8':
      return `${file} is not UTF-8 text. Save it as UTF-8 and try again. Nothing was taken.`;
    case 'malformed':
      return `${file} cannot be read at ${refusal.place}: ${refusal.detail} Nothing was taken.`;
    case 'wrong-language':
      return `${file} is in another language than asked: ${refusal.detail}. Nothing was taken.`;
    case 'no-rows':
      return `${file} has no sentence in it. Nothing was taken.`;
  }
}

const FAULTS: Readonly<Record<RowFault['code'], string>> = {
  'unknown-key': 'there is no such sentence in English now',
  'english-changed': 'the English changed since the file was made: export again',
  duplicate: 'it stands in the file twice; the first one counts',
  'article-not-whole': 'other parts of this article are still missing, and an article is shown whole or not at all',
  empty: 'it is empty',
  'does-not-compile': 'it is no ICU message',
  'values-differ': 'its values are not those of the English',
  'choices-differ': 'its choices are not those of the English',
  'plural-missing': 'it lacks a plural form',
  'tags-differ': 'its tags are not those of the English',
  'block-differs': 'it is another kind of paragraph',
  'sources-differ': 'it does not rest on the same sources',
  'links-differ': 'its links or numbers are not those of the English',
};

export function faultSentence(fault: RowFault): string {
  return 'detail' in fault ? `${FAULTS[fault.code]}: ${fault.detail}` : FAULTS[fault.code];
}

/** A line for each rejected row, and one that accounts for all. */
export function importReport(outcomes: readonly Outcome[], isDryRun: boolean): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const rejected = outcomes.flatMap((outcome) =>
    outcome.kind === 'rejected'
      ? [`  ${outcome.row.place}  ${outcome.row.id || '(no key)'}: ${faultSentence(outcome.fault)}`]
      : [],
  );
  const verb = isDryRun ? 'would be taken' : 'taken';
  return [
    ...(rejected.length > 0 ? ['Rejected:', ...rejected] : []),
    `${outcomes.length} rows: ${count('taken')} ${verb}, ${count('unchanged')} unchanged, ${rejected.length} rejected.`,
  ].join('\n');
}
