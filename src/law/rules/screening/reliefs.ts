// The reliefs of a screening as one table: what each rests on, and what stays open without harm.
//
// `needs` are things that already happened or are so, that nobody can supply later, and without which the relief is about
// something else. While one of them is unknown we cannot tell.
// `open` are things that can still come about (help, a report), or whose rule has such wide exceptions that a missing answer
// seldom decides (leaving the country, a second marriage). While they are unknown the relief may still fit.
// `neverAsked` are for others to decide (how bad the harm was, hardship, character, a judge's order). They are shown as open and
// do not weigh.
// Whatever fails, needed or open, means that it does not fit.
import { allOf, atLeast, rule } from '../../engine/combinators.ts';
import type { Condition, Confidence, DecidedBy, Gap, Rule } from '../../engine/types.ts';
import { BEFORE_THE_RULE, FEDERAL_RULE_BEGAN } from '../u-status/since-2007.ts';
import * as notes from './notes.ts';
import type { ReliefNote } from './notes.ts';

export const RELIEF_IDS = [
  'u-status',
  't-status',
  'vawa-self-petition',
  'i-751-waiver',
  'vawa-cancellation',
  'sij',
  'order-of-protection',
] as const;
export type ReliefId = (typeof RELIEF_IDS)[number];

export interface Relief {
  readonly id: ReliefId;
  readonly title: string;
  readonly question: string;
  readonly statement: string;
  readonly since: string;
  readonly gaps?: readonly Gap[];
  readonly decidedBy: readonly DecidedBy[];
  readonly needs: readonly string[];
  readonly open: readonly string[];
  /** Of the open ones, those that ask for a lawyer when everything was answered and it settles nothing. */
  readonly lawyerWhenUnsettled?: readonly string[];
  readonly neverAsked: readonly string[];
  /** It turns on the person's own papers, which are never asked: a lawyer is the answer whenever it may fit. */
  readonly lawyerOnly: boolean;
  readonly conditions: readonly ReliefNote[];
  readonly cautions: readonly ReliefNote[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export const RELIEFS: readonly Relief[] = [
  {
    id: 'u-status',
    title: 'U status',
    question: 'May U status fit?',
    statement: 'For victims of certain crimes who helped, help, or can help the authorities.',
    since: FEDERAL_RULE_BEGAN,
    gaps: BEFORE_THE_RULE,
    decidedBy: ['certifier', 'federal'],
    needs: ['screening.crime', 'screening.victim', 'screening.place'],
    open: ['screening.information', 'screening.help'],
    lawyerWhenUnsettled: ['screening.help'],
    neverAsked: ['screening.substantial-harm', 'u-status.admissible'],
    lawyerOnly: false,
    conditions: [],
    cautions: notes.U_CAUTIONS,
    sources: ['ina-101-a-15-u#i', '8-cfr-214.14#b'],
    confidence: 'read',
  },
  {
    id: 't-status',
    title: 'T status',
    question: 'May T status fit?',
    statement: 'For people who were forced, tricked or threatened into work or sex.',
    since: '2017-01-18',
    decidedBy: ['federal'],
    needs: ['t-status.severe-trafficking'],
    open: ['t-status.presence', 't-status.return', 't-status.compliance'],
    neverAsked: ['t-status.hardship', 't-status.not-a-trafficker'],
    lawyerOnly: false,
    conditions: [],
    cautions: notes.T_CAUTIONS,
    sources: ['t-ina-101-a-15-t#i'],
    confidence: 'secondary',
  },
  {
    id: 'vawa-self-petition',
    title: 'VAWA self-petition',
    question: 'May a VAWA self-petition fit?',
    statement:
      'For people hurt by a husband, wife or parent who is a citizen or has a green card, or by a grown child who is a citizen. For women and men.',
    since: '2006-01-05',
    decidedBy: ['federal'],
    needs: [
      'vawa.relationship',
      'vawa.abuser-status',
      'vawa.abuse',
      'vawa.residence',
      'vawa.time-limit',
      'vawa.child-age',
    ],
    open: ['vawa.good-faith', 'vawa.not-remarried'],
    neverAsked: ['vawa.good-character'],
    lawyerOnly: false,
    conditions: notes.VAWA_CONDITIONS,
    cautions: notes.VAWA_CAUTIONS,
    sources: [
      'vawa-8-usc-1154#a-1-a-iii',
      'vawa-8-usc-1154#a-1-a-iv',
      'vawa-8-usc-1154#a-1-a-vii',
      'vawa-8-usc-1154#a-1-b-ii',
    ],
    confidence: 'read',
  },
  {
    id: 'i-751-waiver',
    title: 'Keeping a two-year green card alone',
    question: 'May a lawyer look at asking alone for the lasting green card?',
    statement: 'If somebody has a two-year green card through a marriage and was hurt in it, he or she can ask alone.',
    since: '1991-03-03',
    decidedBy: ['federal'],
    needs: ['i-751.abuse-in-marriage'],
    open: [],
    neverAsked: [],
    lawyerOnly: true,
    conditions: notes.I_751_CONDITIONS,
    cautions: notes.I_751_CAUTIONS,
    sources: ['i-751-8-usc-1186a#c-4-c'],
    confidence: 'read',
  },
  {
    id: 'vawa-cancellation',
    title: 'VAWA before an immigration judge',
    question: 'May a lawyer look at asking an immigration judge?',
    statement:
      'If somebody has to appear before an immigration judge and was hurt by a husband, wife or parent, the judge can be asked.',
    since: '2000-10-28',
    decidedBy: ['court'],
    needs: ['cancellation.abuse-in-family'],
    open: [],
    neverAsked: [],
    lawyerOnly: true,
    conditions: notes.CANCELLATION_CONDITIONS,
    cautions: notes.CANCELLATION_CAUTIONS,
    sources: ['cancellation-8-usc-1229b#b-2'],
    confidence: 'read',
  },
  {
    id: 'sij',
    title: 'Special immigrant juvenile status (SIJ)',
    question: 'May special immigrant juvenile status fit?',
    statement: 'For unmarried people under 21 whom a parent hurt, left or did not take care of.',
    since: '2008-12-23',
    decidedBy: ['court', 'federal'],
    needs: ['sij.young', 'sij.parent-not-safe'],
    open: [],
    neverAsked: ['sij.court-order'],
    lawyerOnly: false,
    conditions: [],
    cautions: notes.SIJ_CAUTIONS,
    sources: ['sij-ina-101-a-27-j#j', 'sij-ina-101-a-27-j#filing'],
    confidence: 'secondary',
  },
  {
    id: 'order-of-protection',
    title: 'Order of protection',
    question: 'May an order of protection fit?',
    statement: 'A judge orders a person to stay away, or to stop. It has nothing to do with immigration status.',
    since: '2008-07-21',
    decidedBy: ['court'],
    needs: ['order-of-protection.harm'],
    open: ['order-of-protection.way'],
    neverAsked: [],
    lawyerOnly: false,
    conditions: [],
    cautions: notes.ORDER_CAUTIONS,
    sources: ['orders-family-court-act#812-1', 'orders-cpl-530#530-13'],
    confidence: 'recalled',
  },
];

export function ruleOf(id: ReliefId): string {
  return `screening.${id}`;
}

export const RELIEF_RULES: readonly Rule[] = RELIEFS.map((relief) => ({
  id: ruleOf(relief.id),
  title: relief.title,
  question: relief.question,
  decidedBy: relief.decidedBy,
  ...(relief.gaps === undefined ? {} : { gaps: relief.gaps }),
  versions: [
    {
      inForceFrom: relief.since,
      statement: relief.statement,
      change: 'The first version in this law room.',
      condition: whole(relief),
      sources: relief.sources,
      confidence: relief.confidence,
    },
  ],
}));

function whole({ needs, open, neverAsked }: Relief): Condition {
  const asked = [...needs, ...open].map(rule);
  return neverAsked.length === 0 ? allOf(...asked) : allOf(...asked, atLeast(0, ...neverAsked.map(rule)));
}
