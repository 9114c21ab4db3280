// The three circumstances that the police rule wants stated where they apply (38 RCNY 22-03(b)(5)).

import type { UrgentAnswers } from '../answers.ts';
import { known, plainFields, readFields, type Fields, type PageContext, type PageReading } from '../form-reader.ts';

/** Fields: ice-custody = yes, removal-case = yes, aging-out-on, aging-out-who. Unticked is absent, not "no". */
export function parseUrgentForm(fields: Fields, { today }: PageContext): PageReading<UrgentAnswers> {
  const form = readFields(fields);
  const ticked = (field: string) => (form.choice(field, ['yes']) === 'yes' ? true : undefined);
  const agingOutOn = form.date('aging-out-on');
  // A birthday that has passed cannot be met any more by a faster answer.
  if (agingOutOn !== undefined && agingOutOn < today) form.flag('aging-out-on', 'in-past');
  const value = known<UrgentAnswers>({
    iceCustody: ticked('ice-custody'),
    removalCase: ticked('removal-case'),
    agingOutOn,
    agingOutWho: agingOutOn === undefined ? undefined : form.line('aging-out-who'),
  });
  return { value, issues: form.issues };
}

export function urgentFields(value: UrgentAnswers): Fields {
  const ticked = (answer: boolean | undefined) => (answer === true ? 'yes' : undefined);
  return plainFields({
    'ice-custody': ticked(value.iceCustody),
    'removal-case': ticked(value.removalCase),
    'aging-out-on': value.agingOutOn,
    'aging-out-who': value.agingOutWho,
  });
}
