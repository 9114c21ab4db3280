// To whom a letter may be addressed. Post goes to the person only if the person called post safe and gave an address;
// otherwise to whoever represents them, without the person's name; otherwise nowhere: it waits in the account.

import { fullName, type PersonName, type SafeContactAnswers } from '../answers.ts';

export interface Addressee {
  readonly to: 'person' | 'representative' | 'nobody';
  /** Name and address lines; [] for nobody. */
  readonly lines: readonly string[];
}

export interface Correspondents {
  readonly person: PersonName | undefined;
  readonly safeContact: SafeContactAnswers | undefined;
  /** Lines of the representative's own address; null when nobody represents the person. */
  readonly representative: readonly string[] | null;
}

export function addresseeOf({ person, safeContact, representative }: Correspondents): Addressee {
  const address = linesOf(safeContact?.mailAddress ?? '');
  if (safeContact?.safe.includes('mail') === true && address.length > 0 && person !== undefined)
    return { to: 'person', lines: [fullName(person), ...address] };
  if (representative !== null && representative.length > 0) return { to: 'representative', lines: representative };
  return { to: 'nobody', lines: [] };
}

function linesOf(address: string): readonly string[] {
  const lines = address.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
