// A condition as a sentence and as a tree, in the words of its leaves.
import type { Condition, DateRef } from '../src/law/engine/types.ts';

type Link = (rule: string) => string;

/** 'A, and (B, or C)', without a full stop. */
export function sentenceOf(condition: Condition): string {
  switch (condition.kind) {
    case 'all-of':
      return joined(condition.parts, ', and ');
    case 'any-of':
      return joined(condition.parts, ', or ');
    case 'at-least':
      return `at least ${condition.count} of these: ${joined(condition.parts, '; ')}`;
    case 'agreeing':
      return joined(condition.parts, ', known also as ');
    case 'not':
      return `not (${sentenceOf(condition.part)})`;
    case 'proven':
      return `it is shown that ${nested(condition.part)}`;
    case 'rule':
      return `\`${condition.rule}\` holds`;
    case 'always':
      return `(always ${condition.answer}) ${clause(condition.say)}`;
    case 'function':
      return condition.name;
    default:
      return clause(condition.says.holds);
  }
}

function joined(parts: readonly Condition[], by: string): string {
  return parts.map(nested).join(by);
}

function nested(part: Condition): string {
  return 'parts' in part && part.parts.length > 1 ? `(${sentenceOf(part)})` : sentenceOf(part);
}

function clause(sentence: string): string {
  const first = sentence.split(/(?<=\.) /)[0] ?? sentence;
  const bare = first.replace(/\.$/, '');
  return /^(The|This|That|Nothing|A|Somebody|It|Help|There|What|An|Seeing) /.test(bare)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

const HEADINGS = { 'all-of': 'all of', 'any-of': 'any of', agreeing: 'any of these that is known, agreeing' } as const;

/** A nested Markdown list. */
export function treeOf(condition: Condition, link: Link, depth = 0): readonly string[] {
  const line = (text: string) => `${'  '.repeat(depth)}- ${text}`;
  const inside = (parts: readonly Condition[]) => parts.flatMap((part) => treeOf(part, link, depth + 1));
  switch (condition.kind) {
    case 'all-of':
    case 'any-of':
    case 'agreeing':
      return [line(`${HEADINGS[condition.kind]}:`), ...inside(condition.parts)];
    case 'at-least':
      return [line(`at least ${condition.count} of:`), ...inside(condition.parts)];
    case 'not':
      return [line('not:'), ...inside([condition.part])];
    case 'proven':
      return [line('shown (a no leaves it open):'), ...inside([condition.part])];
    case 'rule':
      return [line(link(condition.rule))];
    default:
      return [line(leafText(condition))];
  }
}

function leafText(leaf: Condition): string {
  switch (leaf.kind) {
    case 'fact-is':
      return `\`${leaf.fact}\` is ${leaf.value === true ? 'yes' : leaf.value === false ? 'no' : String(leaf.value)}`;
    case 'fact-in':
      return `\`${leaf.fact}\` is one of ${leaf.values.join(', ')}`;
    case 'fact-includes':
      return `\`${leaf.fact}\` has ${leaf.values.join(' or ')}`;
    case 'on-or-after':
      return `\`${leaf.fact}\` is on or after ${dateText(leaf.than)}`;
    case 'before':
      return `\`${leaf.fact}\` is before ${dateText(leaf.than)}`;
    case 'within':
      return `\`${leaf.fact}\` is within ${parameter(leaf.period)} from ${dateText(leaf.of)}`;
    case 'age':
      return `born on \`${leaf.born}\`, ${leaf.relation} ${parameter(leaf.limit)} on ${dateText(leaf.at)}`;
    case 'number':
      return `\`${leaf.fact}\` is ${leaf.relation} ${parameter(leaf.limit)}`;
    case 'always':
      return `always ${leaf.answer}: ${leaf.say}`;
    case 'function':
      return `${leaf.name} (from ${leaf.facts.map((fact) => `\`${fact}\``).join(', ')}; function, source ${leaf.source})`;
    default:
      return leaf.kind;
  }
}

function dateText(ref: DateRef): string {
  if ('today' in ref) return 'the day asked about';
  return 'date' in ref ? ref.date : `\`${ref.fact}\``;
}

function parameter(id: string): string {
  return `[${id}](parameters.md)`;
}
