// Witness tampering, obstruction of justice and perjury make a victim only when the offender acted for one of two purposes.
import { agreeing, anyOf, computed, factIn, not } from '../../engine/combinators.ts';
import type { Rule } from '../../engine/types.ts';
import { notLegalProcessByOffence, onlyLegalProcessOnFacts } from './crimes.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

const UNKNOWN = 'Not known yet: whether the crime was only witness tampering, obstruction of justice or perjury.';
const ONLY = 'The crime is witness tampering, obstruction of justice or perjury and nothing else.';
const OTHER =
  'The crime is not only witness tampering, obstruction of justice or perjury, so no purpose need be shown.';

const onlyAgainstJustice = agreeing(
  'against-justice-conflict',
  'The recorded section and the crimes found on the facts do not fit together. Please check what harmed the victim.',
  computed({
    key: 'facts-against-justice',
    name: 'the crimes found on the facts are only crimes against the course of justice',
    facts: ['crime-categories'],
    source: '8-cfr-214.14#a-14-ii',
    says: { only: ONLY, other: OTHER, unknown: UNKNOWN },
    apply: onlyLegalProcessOnFacts,
  }),
  computed({
    key: 'section-against-justice',
    name: 'the recorded section shows another crime than those against the course of justice',
    facts: ['offence-section', 'crime-date'],
    source: '8-cfr-214.14#a-14-ii',
    says: { other: OTHER, unknown: UNKNOWN },
    answers: ['fails', 'cannot-tell'],
    apply: notLegalProcessByOffence,
  }),
);

export const legalProcessPurpose: Rule = {
  id: 'u-status.legal-process-purpose',
  title: 'Purpose of a crime against justice',
  question:
    'If the crime was witness tampering, obstruction or perjury: did the offender act for a purpose that counts?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'Witness tampering, obstruction of justice and perjury make a victim only when the offender mainly wanted to escape justice, or to abuse, exploit or control the victim through the legal system. Other crimes need no purpose.',
      change: RULE_BEGAN,
      condition: anyOf(
        not(onlyAgainstJustice),
        factIn('offender-purpose', ['avoid-justice', 'control-through-law'], {
          holds: 'The offender mainly wanted to escape justice or to control the victim through the legal system.',
          fails: 'The offender mainly wanted something else.',
        }),
      ),
      sources: ['8-cfr-214.14#a-14-ii'],
      confidence: 'read',
      doubts: [FIRST_DAY_DOUBT],
    },
  ],
};
