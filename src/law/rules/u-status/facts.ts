// The facts that the rules on U status read, each with the question as a person or a file could be asked it.
// None of them asks for immigration status, entry, or anything else that no rule reads.
import type { FactDefinition } from '../../engine/types.ts';

const CRIME_FACTS: readonly FactDefinition[] = [
  {
    id: 'crime-categories',
    kind: 'choices',
    optionsFrom: 'qualifying-crimes',
    question: 'Which of these crimes do the facts show, whatever the charge was called? An empty list means none.',
    why: 'The federal list names kinds of conduct, not sections of a code. What happened decides, not the label.',
  },
  {
    id: 'crime-form',
    kind: 'choice',
    question: 'Was the crime carried out, or tried, planned together, or asked for?',
    why: 'Attempt, conspiracy and solicitation count as the crime itself. The form has a box for each.',
    options: [
      { value: 'completed', label: 'Carried out' },
      { value: 'attempt', label: 'Attempted' },
      { value: 'conspiracy', label: 'Conspiracy: planned with others' },
      { value: 'solicitation', label: 'Solicitation: somebody was asked to do it' },
    ],
  },
  {
    id: 'offence-section',
    kind: 'text',
    question:
      'Under which section of the penal law was it recorded, if any? For example 120.05, or 110/120.05 for an attempt.',
    why: 'The section suggests which qualifying crimes to look for. It never decides.',
  },
  {
    id: 'offender-relationship',
    kind: 'choice',
    question: 'Who was the offender to the victim?',
    why: 'Some offences are domestic violence only between family members or partners.',
    options: [
      { value: 'spouse', label: 'Husband or wife' },
      { value: 'former-spouse', label: 'Former husband or wife' },
      { value: 'child-in-common', label: 'They have a child together' },
      { value: 'intimate-partner', label: 'Partner now or before, living together or not' },
      { value: 'family', label: 'Family by blood or marriage' },
      { value: 'acquaintance', label: 'Somebody known: neighbor, friend, employer' },
      { value: 'stranger', label: 'A stranger' },
    ],
  },
  {
    id: 'offence-facts-match',
    kind: 'yes-no',
    question:
      'Looking at what happened and not at the charge: do the facts show the qualifying crime that the recorded section suggests?',
    why: 'Robbery, burglary or trespass may or may not show a qualifying crime. Only the facts tell.',
  },
  {
    id: 'similar-activity',
    kind: 'yes-no',
    question: 'Is what happened, in its nature and its elements, substantially similar to one of the listed crimes?',
    why: 'The law counts similar activity too. The certifier says to which crime it is similar, and why.',
  },
  {
    id: 'crime-date',
    kind: 'date',
    question: 'On what day did the crime, or its first act, happen?',
    why: 'Ages are taken on this day, and some offences changed their names over time. It sets no time limit.',
  },
  {
    id: 'crime-in-us',
    kind: 'yes-no',
    question: 'Did the crime happen in the United States, its territories, Indian country, or a military installation?',
  },
  {
    id: 'crime-broke-us-law-abroad',
    kind: 'yes-no',
    question: 'If it happened abroad: did it break a federal law that reaches there?',
  },
  {
    id: 'offender-purpose',
    kind: 'choice',
    question: 'For witness tampering, obstruction or perjury: what did the offender mainly want?',
    why: 'These crimes count for a victim only when the offender wanted to escape justice or to control the victim.',
    options: [
      { value: 'avoid-justice', label: 'To escape being brought to justice' },
      { value: 'control-through-law', label: 'To abuse, exploit or control the victim through the legal system' },
      { value: 'other', label: 'Something else' },
    ],
  },
];

const VICTIM_FACTS: readonly FactDefinition[] = [
  {
    id: 'victim-roles',
    kind: 'choices',
    question: 'How did the crime touch the person asking? Choose all that apply; an empty list means none of them.',
    options: [
      { value: 'harmed-directly', label: 'The crime was done to them and harmed them' },
      { value: 'witness', label: 'They were there and saw it' },
      { value: 'family-of-direct-victim', label: 'It was done to a member of their family' },
    ],
  },
  {
    id: 'witness-unusual-harm',
    kind: 'yes-no',
    question: 'Did seeing the crime do the witness an unusually direct injury, such as a miscarriage?',
    why: 'Having seen a crime is not enough by itself.',
  },
  {
    id: 'direct-victim-condition',
    kind: 'choice',
    question: 'Why is it a family member who asks, and not the direct victim?',
    options: [
      { value: 'killed', label: 'The direct victim was killed, by murder or manslaughter' },
      { value: 'incapacitated', label: 'The direct victim cannot act because of illness, injury or disability' },
      { value: 'child', label: 'The direct victim is a child, too young to give information or help' },
      { value: 'able', label: 'The direct victim can act' },
    ],
  },
  {
    id: 'relationship-to-direct-victim',
    kind: 'choice',
    question: 'Who is the person asking to the direct victim?',
    options: [
      { value: 'spouse', label: 'Husband or wife' },
      { value: 'child', label: 'Son or daughter' },
      { value: 'parent', label: 'Mother or father' },
      { value: 'sibling', label: 'Brother or sister' },
      { value: 'other', label: 'Somebody else' },
    ],
  },
  {
    id: 'victim-unmarried',
    kind: 'yes-no',
    question: 'Was the brother or sister who asks unmarried at the time of the crime?',
  },
  { id: 'victim-birth-date', kind: 'date', question: 'When was the person asking born?' },
  {
    id: 'victim-age-at-crime',
    kind: 'number',
    question: 'How old was the person asking when the crime, or its first act, happened?',
    why: 'Either this or the date of birth with the day of the crime.',
  },
  {
    id: 'victim-under-16-at-crime',
    kind: 'yes-no',
    question: 'Was the victim under 16 when the crime, or its first act, happened?',
    why: 'Enough where nobody wants to give an age.',
  },
  { id: 'direct-victim-birth-date', kind: 'date', question: 'When was the direct victim born?' },
  {
    id: 'direct-victim-age-at-crime',
    kind: 'number',
    question: 'How old was the direct victim when the crime, or its first act, happened?',
  },
  {
    id: 'victim-culpable',
    kind: 'yes-no',
    question: 'Is the victim believed to have taken part as an offender in this same crime?',
    why: 'Only this crime counts. Another arrest, charge or conviction does not matter here.',
  },
  {
    id: 'harm-reported',
    kind: 'choices',
    question: 'What harm does the victim report? An empty list means none of these.',
    why: 'Whether the harm was substantial is for federal officers only. It never weighs in the certification.',
    options: [
      { value: 'physical-injury', label: 'Injury to the body' },
      { value: 'mental-harm', label: 'Fear, trauma, depression or other harm to the mind' },
      { value: 'lasting-harm', label: 'Lasting harm to appearance or health' },
      { value: 'repeated-abuse', label: 'Abuse again and again' },
      { value: 'worsened-condition', label: 'An earlier condition that got worse' },
    ],
  },
];

const HELP_FACTS: readonly FactDefinition[] = [
  {
    id: 'victim-has-information',
    kind: 'yes-no',
    question: 'Does the victim have information about the crime?',
    why: 'Knowing what was done, by whom, when or where is information.',
  },
  {
    id: 'has-helped',
    kind: 'yes-no',
    question: 'Has the victim helped the authorities find, investigate or prosecute the crime?',
    why: 'Having reported the crime is help.',
  },
  { id: 'is-helping', kind: 'yes-no', question: 'Is the victim helping the authorities now?' },
  { id: 'likely-to-help', kind: 'yes-no', question: 'Is the victim likely to help if asked?' },
  {
    id: 'victim-incapacitated',
    kind: 'yes-no',
    question: 'Is the victim unable to act because of illness, injury or disability?',
  },
  {
    id: 'representative-kind',
    kind: 'choice',
    question: 'Does somebody stand in for the victim?',
    options: [
      { value: 'parent', label: 'A parent' },
      { value: 'guardian', label: 'A guardian' },
      { value: 'next-friend', label: 'A next friend: somebody who acts for the victim without a formal appointment' },
      { value: 'none', label: 'Nobody' },
    ],
  },
  {
    id: 'next-friend-qualifies',
    kind: 'yes-no',
    question: 'Does the next friend act for the victim, without being a party to the case or formally appointed?',
  },
  {
    id: 'representative-has-information',
    kind: 'yes-no',
    question: 'Does the person who stands in have information about the crime?',
  },
  {
    id: 'representative-helped',
    kind: 'yes-no',
    question: 'Has the person who stands in helped the authorities, or is likely to?',
  },
  {
    id: 'help-refused',
    kind: 'yes-no',
    question: 'Since starting to help, has the victim refused or failed to give help that was asked for?',
    why: 'A code such as "uncooperative" is no answer to this; leave it open then.',
  },
  { id: 'help-was-requested', kind: 'yes-no', question: 'Was that help really requested from the victim?' },
  {
    id: 'request-was-reasonable',
    kind: 'yes-no',
    question: 'Was the request reasonable, looking at safety, health, age, time and what had been given already?',
  },
  {
    id: 'refusal-reasons',
    kind: 'choices',
    question: 'What stood behind the refusal? An empty list means that it was asked and none of these was found.',
    options: [
      { value: 'threat', label: 'Threats or fear of the offender' },
      { value: 'trauma', label: 'Trauma or health' },
      { value: 'language', label: 'No interpreter or a misunderstanding' },
      { value: 'no-notice', label: 'The request never reached the victim, or too late' },
      { value: 'other-good-reason', label: 'Another good reason, such as care of a child or risk to a job' },
    ],
  },
  {
    id: 'refusal-facts-recorded',
    kind: 'yes-no',
    question: 'Does the file record the facts of the refusal: what was asked, when, how, and what the victim answered?',
    why: 'A bare code in a file shows nothing.',
  },
];

export const U_STATUS_FACTS: readonly FactDefinition[] = [...CRIME_FACTS, ...VICTIM_FACTS, ...HELP_FACTS];
