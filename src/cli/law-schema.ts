// The facts of a decision as a JSON Schema (draft 2020-12): what may be given, with each question in plain words.
import type { DecisionId, FactDefinition, Law } from '../law/index.ts';

type Schema = Readonly<Record<string, unknown>>;

export function factsSchema(decision: DecisionId, law: Law): Schema {
  const facts = [...law.facts(decision), ...law.ignoredFacts(decision)];
  const summary = law.list().find(({ id }) => id === decision);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Facts for ${decision}`,
    description: `${summary?.question ?? ''} Leave out what is not known, or give null.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(facts.map((fact) => [fact.id, property(fact)])),
  };
}

function property(fact: FactDefinition): Schema {
  const description = fact.ignored ?? fact.why;
  return { title: fact.question, ...(description === undefined ? {} : { description }), ...valueSchema(fact) };
}

function valueSchema({ kind, options = [] }: FactDefinition): Schema {
  const values = options.map((option) => option.value);
  const labels = options.map(({ value, label }) => ({ const: value, title: label }));
  switch (kind) {
    case 'yes-no':
      return { type: ['boolean', 'null'] };
    case 'number':
      return { type: ['number', 'null'], minimum: 0 };
    case 'date':
      return { type: ['string', 'null'], format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'text':
      return { type: ['string', 'null'] };
    case 'choice':
      return { enum: [...values, null], oneOf: [...labels, { type: 'null', title: 'Not known' }] };
    case 'choices':
      return { type: ['array', 'null'], uniqueItems: true, items: { enum: values, oneOf: labels } };
  }
}
