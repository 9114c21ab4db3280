// The 28 listed crimes. Either the crimes found on the facts are named, or the recorded section suggests them: some sections
// by themselves, some only as domestic violence, some only when the facts show it.
import { agreeing, allOf, anyOf, computed, factIs, proven, rule } from '../../engine/combinators.ts';
import type { Condition, Rule } from '../../engine/types.ts';
import { listedOnFacts, offenceShows } from './crimes.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN, FIRST_DAY_DOUBT, RULE_BEGAN } from './since-2007.ts';

const onTheFacts = computed({
  key: 'on-the-facts',
  name: 'one of the crimes found on the facts is on the list in force that day',
  facts: ['crime-categories', 'crime-form'],
  source: 'ina-101-a-15-u#iii',
  says: {
    listed: 'The facts show a crime on the list: {crimes}.',
    'listed-not-completed': 'The facts show {form} of a crime on the list: {crimes}. It counts as the crime itself.',
    none: 'The facts show none of the crimes on the list.',
    'not-listed': 'The crime that the facts show was not on the list on that day.',
    unknown: 'Not known yet: which crimes the facts show, whatever the charge was called.',
  },
  apply: listedOnFacts,
});

const bySection = (condition: 'none' | 'dv' | 'facts', name: string, shows: string): Condition =>
  computed({
    key: `section-${condition}`,
    name,
    facts: ['offence-section', 'crime-date'],
    source: 'penal-law#offences',
    says: {
      shows,
      other: 'The recorded section {section} does not show a crime on the list in this way.',
      unknown: 'Not known yet: under which section of the penal law it was recorded.',
      'not-in-table': 'The table of offences does not know section {section} for that day.',
    },
    apply: offenceShows(condition),
  });

// A section can suggest a listed crime; it can never show that there was none.
const byTheSection = proven(
  anyOf(
    bySection(
      'none',
      'the recorded section is of a listed kind',
      'The recorded section {section} is of a listed kind: {crimes}.',
    ),
    allOf(
      bySection(
        'dv',
        'the recorded section is of a listed kind as domestic violence',
        'The recorded section {section} is of a listed kind when it is domestic violence.',
      ),
      rule('u-status.domestic-relationship'),
    ),
    allOf(
      bySection(
        'facts',
        'the recorded section may show a listed crime',
        'The recorded section {section} may show a crime on the list, if the facts do: {crimes}.',
      ),
      factIs('offence-facts-match', true, {
        holds: 'The facts, not only the charge, show that crime.',
        fails: 'The facts do not show that crime.',
      }),
    ),
  ),
);

export const listedCrime: Rule = {
  id: 'u-status.listed-crime',
  title: 'Listed crime',
  question: 'Is it one of the listed crimes, or an attempt, conspiracy or solicitation to commit one?',
  decidedBy: ['certifier', 'federal'],
  gaps: BEFORE_THE_RULE,
  versions: [
    {
      inForceFrom: FEDERAL_RULE_BEGAN,
      statement:
        'The statute lists 28 kinds of crime. Attempt, conspiracy and solicitation count like the crime itself. They are kinds of conduct: a section of the penal law can suggest one, and only the facts show it.',
      change: RULE_BEGAN,
      condition: agreeing(
        'section-conflict',
        'The recorded section usually shows a listed crime, yet none is said to be shown by the facts. Please check.',
        onTheFacts,
        byTheSection,
      ),
      sources: [
        'ina-101-a-15-u#iii',
        'vawa-2013#u-crimes',
        'i-918-supplement-b#part-3',
        'penal-law#offences',
        'penal-law#preparatory',
        'penal-law#rape-2024',
      ],
      confidence: 'recalled',
      doubts: [
        FIRST_DAY_DOUBT,
        {
          id: 'list-of-2013',
          text: 'Stalking and fraud in foreign labor contracting are on the statute\u2019s list since March 7, 2013 (recalled); the federal rule was never changed to match. The statute governs.',
        },
        {
          id: 'offence-table',
          text: 'Which crime each section of the penal law may show is recalled and not yet checked section by section.',
        },
      ],
    },
  ],
};
