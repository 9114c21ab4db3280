// Facts of the certifying agency and its signer, and facts that people put forward although no rule reads them.
import type { FactDefinition } from '../../engine/types.ts';

const AGENCY_FACTS: readonly FactDefinition[] = [
  {
    id: 'agency-kind',
    kind: 'choice',
    question: 'What kind of agency is asked to certify?',
    options: [
      { value: 'police', label: 'Police or another law enforcement agency' },
      { value: 'prosecutor', label: 'Prosecutor' },
      { value: 'judge', label: 'Judge or court' },
      { value: 'child-or-adult-protection', label: 'Agency that protects children or adults' },
      { value: 'labor', label: 'Labor or workplace agency' },
      { value: 'civil-rights', label: 'Civil or human rights agency' },
      { value: 'other-investigator', label: 'Another authority that investigates crimes in its field' },
      { value: 'no-investigator', label: 'None of these: for example a hospital, school or shelter' },
    ],
  },
  {
    id: 'agency-responsible',
    kind: 'yes-no',
    question: 'Has, or had, this agency the task to detect, investigate, prosecute or judge this crime?',
    why: 'A task in the past is enough. Another agency that could certify too does not matter.',
  },
];

const SIGNER_FACTS: readonly FactDefinition[] = [
  {
    id: 'signer-role',
    kind: 'choice',
    question: 'Who signs?',
    options: [
      { value: 'head', label: 'The head of the agency' },
      { value: 'supervisor', label: 'A supervisor' },
      { value: 'judge', label: 'A judge' },
      { value: 'other', label: 'Somebody else, such as a detective or a prosecutor without designation' },
    ],
  },
  {
    id: 'signer-designated',
    kind: 'yes-no',
    question:
      'Has the head of the agency designated this supervisor in writing to sign U certifications, with effect on the day of signing?',
  },
];

const OUTSIDE = 'Read by nothing: outside the certifier\u2019s role.';

const ignored = (id: string, question: string): FactDefinition => ({ id, kind: 'yes-no', question, ignored: OUTSIDE });

/** Accepted so that anyone can show that they change nothing. No form of Amparo asks for them. */
const IGNORED_FACTS: readonly FactDefinition[] = [
  ignored('victim-has-criminal-record', 'Does the victim have a criminal record?'),
  ignored('victim-was-arrested', 'Has the victim been arrested in another matter?'),
  ignored('victim-without-status', 'Is the victim without immigration status?'),
  ignored('victim-has-removal-order', 'Is there a removal order against the victim?'),
  ignored('victim-entered-without-inspection', 'Did the victim enter without inspection?'),
  ignored('victim-worked-without-permission', 'Did the victim work without permission?'),
  ignored('victim-lives-elsewhere', 'Has the victim left the area or the country?'),
  ignored('victim-receives-benefits', 'Does the victim receive public benefits?'),
  ignored('victim-has-lawyer', 'Does the victim have a lawyer?'),
  ignored('victim-reported-the-crime', 'Was it the victim who reported the crime?'),
  ignored('victim-testified', 'Did the victim testify?'),
  ignored('victim-missed-a-call', 'Did the victim miss a call from the agency?'),
  ignored('victim-back-with-offender', 'Does the victim live with the offender again?'),
  ignored('arrest-made', 'Was anybody arrested for the crime?'),
  ignored('offender-known', 'Is the offender known?'),
  ignored('offender-gone', 'Has the offender died, fled or been deported?'),
  ignored('case-open', 'Is the case still open?'),
  {
    id: 'case-outcome',
    kind: 'choice',
    question: 'How did the case end?',
    options: [
      { value: 'conviction', label: 'Conviction' },
      { value: 'acquittal', label: 'Acquittal' },
      { value: 'dismissal', label: 'Dismissal' },
      { value: 'not-prosecuted', label: 'Not prosecuted' },
      { value: 'pending', label: 'Not ended' },
    ],
    ignored: OUTSIDE,
  },
  { id: 'years-since-crime', kind: 'number', question: 'How many years ago was the crime?', ignored: OUTSIDE },
  ignored('prosecution-time-over', 'Is the time for prosecution over?'),
  ignored('reported-late', 'Was the crime reported late?'),
  {
    id: 'crime-grade',
    kind: 'choice',
    question: 'What grade is the offence?',
    options: [
      { value: 'felony', label: 'Felony' },
      { value: 'misdemeanor', label: 'Misdemeanor' },
      { value: 'violation', label: 'Violation' },
    ],
    ignored: OUTSIDE,
  },
  ignored('injury-was-serious', 'Was the injury serious?'),
  ignored('other-agency-could-certify', 'Could another agency certify as well?'),
];

export const U_CERTIFICATION_FACTS: readonly FactDefinition[] = [...AGENCY_FACTS, ...SIGNER_FACTS, ...IGNORED_FACTS];

export const IGNORED_FACT_IDS: readonly string[] = IGNORED_FACTS.map((fact) => fact.id);
