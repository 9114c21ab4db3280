// What happened, in the words of the person to whom it happened. The other facts of the U part are those of U certification.
import type { FactDefinition } from '../../engine/types.ts';

/** Kinds of harm in plain words, with the crimes on the federal list that they can be. The facts decide, not this table. */
export const HARMS = {
  'family-violence': {
    crimes: ['domestic-violence', 'felonious-assault'],
    label: 'Somebody at home, in my family, or a partner hurt or threatened me',
  },
  sexual: { crimes: ['rape', 'sexual-assault', 'abusive-sexual-contact'], label: 'Rape, or touching against my will' },
  violence: { crimes: ['felonious-assault'], label: 'I was beaten, stabbed, shot, choked, or robbed with force' },
  stalking: { crimes: ['stalking'], label: 'I was followed, watched or threatened again and again' },
  held: {
    crimes: ['kidnapping', 'abduction', 'false-imprisonment', 'being-held-hostage'],
    label: 'I was locked in, held, or taken away',
  },
  trafficking: {
    crimes: ['trafficking', 'involuntary-servitude', 'peonage', 'slave-trade'],
    label: 'I was forced, tricked or threatened into work or sex',
  },
  'status-threat': {
    crimes: ['blackmail', 'extortion', 'witness-tampering'],
    label: 'Somebody threatened to call the authorities, to get money, work or silence',
  },
  killing: { crimes: ['murder', 'manslaughter'], label: 'Somebody was killed' },
  witness: {
    crimes: ['witness-tampering', 'obstruction-of-justice'],
    label: 'Somebody tried to stop a person from talking to the police or a judge',
  },
} as const satisfies Record<string, { crimes: readonly string[]; label: string }>;

/** Harms that are on the list only when the facts are like a listed crime. */
export const HARMS_TO_LOOK_AT = {
  work: 'A boss, or somebody at work, hurt, threatened or touched me',
  child: 'A child was hurt or left without care',
  'dependent-adult': 'An old, sick or disabled person was hurt or left without care',
  other: 'Something else',
} as const;

const OPTIONS = [
  ...Object.entries(HARMS).map(([value, { label }]) => ({ value, label })),
  ...Object.entries(HARMS_TO_LOOK_AT).map(([value, label]) => ({ value, label })),
  { value: 'none', label: 'Nothing of this' },
];

export const SCREENING_FACTS: readonly FactDefinition[] = [
  {
    id: 'what-happened',
    kind: 'choices',
    question: 'What happened? Choose all that fit.',
    why: 'U status is for victims of crimes on a federal list. What happened matters, not what the police called it. It counts if it was only tried.',
    options: OPTIONS,
  },
];
