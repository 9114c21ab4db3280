// What an agency wants to find in a request, item by item. Which items one agency requires is data of its jurisdiction;
// how each item is recognised in the answers is here.

import type { RequestAnswers, RequestPage } from './answers.ts';

interface ChecklistRow {
  readonly page: RequestPage;
  /** The box to go to. */
  readonly field: string;
  readonly given: (answers: RequestAnswers) => boolean;
}

const said = (answer: string | undefined) => answer !== undefined && answer !== 'unknown';
const some = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;

export const CHECKLIST = {
  'victim-name': { page: 'victim', field: 'name.family', given: (a) => a.victim?.name !== undefined },
  'birth-date': { page: 'victim', field: 'born-on', given: (a) => a.victim?.bornOn !== undefined },
  sex: { page: 'victim', field: 'sex', given: (a) => a.victim?.sex !== undefined },
  'victim-kind': { page: 'role', field: 'kind', given: (a) => a.role?.kind !== undefined },
  'direct-victim': {
    page: 'role',
    field: 'direct-victim.family',
    given: (a) => a.role?.kind !== 'indirect' || a.role.directVictim !== undefined,
  },
  'phone-or-address': {
    page: 'safe-contact',
    field: 'phone',
    given: (a) => a['safe-contact']?.phone !== undefined || a['safe-contact']?.mailAddress !== undefined,
  },
  crime: {
    page: 'crime',
    field: 'offence',
    given: ({ crime }) => some(crime?.offences) || some(crime?.categories) || crime?.similarTo !== undefined,
  },
  'crime-date': { page: 'crime', field: 'date.1', given: (a) => some(a.crime?.dates) },
  'crime-place': {
    page: 'crime',
    field: 'address',
    given: ({ crime }) =>
      crime?.borough !== undefined ||
      crime?.precinct !== undefined ||
      crime?.address !== undefined ||
      crime?.inUnitedStates === 'no',
  },
  'crime-account': { page: 'crime', field: 'account', given: (a) => a.crime?.account !== undefined },
  'who-investigated': {
    page: 'investigation',
    field: 'agency-acted',
    given: (a) => said(a.investigation?.agencyActed),
  },
  'a-number-of-the-case': {
    page: 'investigation',
    field: 'report-number',
    given: ({ investigation }) =>
      investigation?.reportNumber !== undefined ||
      investigation?.caseNumber !== undefined ||
      investigation?.docketNumber !== undefined,
  },
  help: { page: 'help', field: 'time', given: (a) => some(a.help?.times) },
  'help-described': { page: 'help', field: 'description', given: (a) => a.help?.description !== undefined },
  information: { page: 'help', field: 'has-information', given: (a) => said(a.help?.hasInformation) },
} as const satisfies Record<string, ChecklistRow>;

export type ChecklistItem = keyof typeof CHECKLIST;
export const CHECKLIST_ITEMS = Object.keys(CHECKLIST) as readonly ChecklistItem[]; // keys of the table above

/** One agency's list: `required` stops sending, `advised` is only shown. */
export interface Checklist {
  readonly required: readonly ChecklistItem[];
  readonly advised: readonly ChecklistItem[];
}

export interface MissingItem {
  readonly item: ChecklistItem;
  readonly page: RequestPage;
  readonly field: string;
}

function missing(answers: RequestAnswers, items: readonly ChecklistItem[]): readonly MissingItem[] {
  const absent = items.filter((item) => !CHECKLIST[item].given(answers));
  return absent.map((item) => ({ item, page: CHECKLIST[item].page, field: CHECKLIST[item].field }));
}

/** What the agency requires and the request does not say yet, in the order of the list. */
export function missingForSubmission(answers: RequestAnswers, checklist: Checklist): readonly MissingItem[] {
  return missing(answers, checklist.required);
}

/** What would help and is not said yet. */
export function missingButAdvised(answers: RequestAnswers, checklist: Checklist): readonly MissingItem[] {
  return missing(answers, checklist.advised);
}
