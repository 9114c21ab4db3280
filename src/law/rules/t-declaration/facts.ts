// Facts put forward about a victim of trafficking although no rule reads them.
import type { FactDefinition } from '../../engine/types.ts';

export const T_DECLARATION_FACTS: readonly FactDefinition[] = [
  {
    id: 'victim-was-moved',
    kind: 'yes-no',
    question: 'Was the victim moved from one place to another?',
    ignored: 'Read by nothing: the definition of trafficking does not ask for movement.',
  },
  {
    id: 'work-or-sex-followed',
    kind: 'yes-no',
    question: 'Did the work or the sex act really happen?',
    ignored: 'Read by nothing: it is enough that the person was got or kept for it (8 CFR 214.206(a)(2)).',
  },
];
