// What is said beside a relief whatever the answers were: cautions, and sentences that begin with "if" because they turn on
// something we never ask. Data with sources, so that the guide, the desk and the printed law say the same.

/** `sources` are section ids; the citations are looked up when a result is made. */
export interface ReliefNote {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

const NO_SHIELD: ReliefNote = {
  id: 'no-shield',
  text: 'Asking for this does not by itself stop ICE. Talk to a lawyer about your own case.',
  sources: ['t-ice-directive-11005-4#no-hold-back'],
};

export const U_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'signature-is-not-status',
    text: 'First an office must sign a form. The signed form is not status and not a work permit. The federal office decides.',
    sources: ['8-cfr-214.14#c-2-i'],
  },
  {
    id: 'long-wait',
    text: 'The wait is many years. At most 10,000 people a year get U status, and more than 250,000 were waiting in September 2025. Do not trust anybody who promises it fast.',
    sources: ['screening-u-figures#cap', 'screening-u-figures#pending-2025'],
  },
  {
    id: 'leaving',
    text: 'Talk to a lawyer before you leave the United States. Being away can cost you what you asked for.',
    sources: ['screening-leaving#u-absence'],
  },
  {
    id: 'said-no',
    text: 'If an office asked you for help and you said no, tell a lawyer why. Fear, harm, or no interpreter can be a good reason.',
    sources: ['8-cfr-214.14#b-3'],
  },
  NO_SHIELD,
];

export const T_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'lawyer-before-police',
    text: 'Speak to a lawyer before you speak to the police. Going alone can be risky. In danger now, call 911.',
    sources: ['t-safe-contact#lawyer-first'],
  },
  {
    id: 'no-need-to-wait',
    text: 'You do not need a paper from any office to ask for T status, and you need not wait for one.',
    sources: ['t-8-cfr-214-200#204-e'],
  },
  {
    id: 'leaving',
    text: 'Talk to a lawyer before you leave the United States. Leaving can break the link to what happened.',
    sources: ['t-8-cfr-214-200#207-b'],
  },
  NO_SHIELD,
];

export const VAWA_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'not-told',
    text: 'The person who hurt you is not told by the federal office. Use an address where only you get the mail.',
    sources: ['vawa-8-usc-1367#a'],
  },
  {
    id: 'time-limit',
    text: 'After a divorce or a death there are two years at most, and nothing makes them longer. Ask a lawyer soon.',
    sources: ['vawa-8-usc-1154#a-1-a-iii'],
  },
  {
    id: 'new-marriage',
    text: 'Do not marry somebody else before there is a decision without asking a lawyer. It can end this way.',
    sources: ['vawa-8-cfr-204-2#c-1'],
  },
  {
    id: 'stricter-since-2025',
    text: 'The federal office became stricter about proof in December 2025, also for cases already waiting.',
    sources: ['vawa-policy-manual-3d#pa-2025-33'],
  },
  NO_SHIELD,
];

export const VAWA_CONDITIONS: readonly ReliefNote[] = [
  {
    id: 'abroad',
    text: 'If you are outside the United States, this fits only if the abuse was in the United States, or the person who hurt you works for its government or serves in its forces.',
    sources: ['vawa-8-usc-1154#a-1-a-v'],
  },
];

export const I_751_CONDITIONS: readonly ReliefNote[] = [
  {
    id: 'two-year-card',
    text: 'If you have a two-year green card through this marriage, you may be able to ask for the lasting card alone, without the person who hurt you. We never ask what papers you have.',
    sources: ['i-751-8-usc-1186a#c-4-c'],
  },
];

export const I_751_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'ask-in-time',
    text: 'It can be asked for at any time before an order of removal is final. Do not wait until the card runs out.',
    sources: ['i-751-8-usc-1186a#any-time'],
  },
];

export const CANCELLATION_CONDITIONS: readonly ReliefNote[] = [
  {
    id: 'before-a-judge',
    text: 'If you have to appear before an immigration judge, and the person who hurt you is or was a citizen, or has or had a green card, the judge may be able to end the case in your favor. We never ask whether you have such a case.',
    sources: ['cancellation-8-usc-1229b#b-2'],
  },
];

export const CANCELLATION_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'lawyer-needed',
    text: 'You need a lawyer for this. Go to every date that the judge sets.',
    sources: ['cancellation-8-usc-1229b#b-2'],
  },
];

export const SIJ_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'before-21',
    text: 'The family judge’s order comes first, and you must ask before you are 21. Find a lawyer soon.',
    sources: ['sij-ina-101-a-27-j#filing', 'sij-family-court-act-661#661'],
  },
  {
    id: 'wait',
    text: 'This protection comes in steps, and each can take long. Nobody can promise how it ends.',
    sources: ['sij-ina-101-a-27-j#j'],
  },
];

export const ORDER_CAUTIONS: readonly ReliefNote[] = [
  {
    id: 'plan-first',
    text: 'Asking for an order can make the other person angry. Make a plan to be safe first. A family justice center or a hotline can help.',
    sources: ['orders-family-court-act#821'],
  },
  {
    id: 'not-status',
    text: 'An order of protection is not immigration status.',
    sources: ['orders-family-court-act#842'],
  },
];
